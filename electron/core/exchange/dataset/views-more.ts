/*
 * The second half of views.sql: opening beside closing, and role-plays. Options are printed as in the first half: `near`,
 * `percent`, `low` and `high` follow from what was added up.
 */

/** How a sum of printed shares is printed. */
export const PRINTING = `
-- How an option out of n answers is printed: with its count, or, where some seminar prints rounded shares only, with what
-- the share can be at least and at most.
CREATE OR REPLACE MACRO near_of(rounded, low, high, n) AS
  CASE WHEN NOT rounded THEN NULL WHEN low = 0 THEN 'none' WHEN high / n > 1 - 1e-9 THEN 'all' END;
CREATE OR REPLACE MACRO count_of(rounded, yes) AS CASE WHEN NOT rounded THEN yes::INTEGER END;
CREATE OR REPLACE MACRO percent_of(rounded, yes, low, high, n) AS
  CASE WHEN near_of(rounded, low, high, n) IS NULL THEN floor(yes / n * 100 + 0.5)::INTEGER END;
CREATE OR REPLACE MACRO low_of(rounded, low, n) AS
  CASE WHEN rounded THEN greatest(0, floor(low / n * 100 + 1e-9))::INTEGER END;
CREATE OR REPLACE MACRO high_of(rounded, high, n) AS
  CASE WHEN rounded THEN least(100, ceil(high / n * 100 - 1e-9))::INTEGER END;
`;

/** Opening and closing of the same seminars. */
export const COMPARED = `
-- Opening beside closing of the same seminars: of those that print both, and the questions of both forms only. The first
-- opening and the last closing of a group are taken.
CREATE OR REPLACE MACRO compared_by(parts) AS TABLE
  WITH printed AS (
    SELECT u.key, f.* FROM units(parts) u
    JOIN chosen_forms f ON f.seminar = u.seminar AND f.role = coalesce(u.role, f.role)
    WHERE NOT f.left_out
  ),
  pairs AS (
    SELECT key, seminar, quiz, mode, role, age_band,
      min(form_no) FILTER (moment = 'opening') AS first_no, max(form_no) FILTER (moment = 'closing') AS last_no,
      arg_min(respondents, form_no) FILTER (moment = 'opening') AS first_n,
      arg_max(respondents, form_no) FILTER (moment = 'closing') AS last_n
    FROM printed GROUP BY ALL
  )
  SELECT p.*, a.item, a.wording, a.answers AS n1, b.answers AS n2, a.rounded AS rounded1, b.rounded AS rounded2,
    a.safe AS safe1, a.safe_low AS low1, a.safe_high AS high1,
    b.safe AS safe2, b.safe_low AS low2, b.safe_high AS high2
  FROM pairs p
  JOIN items a ON a.seminar = p.seminar AND a.form_no = p.first_no AND a.anchor
  JOIN items b ON b.seminar = p.seminar AND b.form_no = p.last_no AND b.item = a.item;

CREATE OR REPLACE MACRO rollup_comparisons_by(parts) AS TABLE
  SELECT key, quiz, mode, role, age_band, count(*)::INTEGER AS seminars,
    sum(first_n)::INTEGER AS opening_respondents, sum(last_n)::INTEGER AS closing_respondents
  FROM (SELECT DISTINCT key, seminar, quiz, mode, role, age_band, first_n, last_n FROM compared_by(parts))
  GROUP BY ALL;

-- The change of the share of safe answers in points, with its 95 % interval over seminars (Cochran 6.19), around all that
-- rounded shares can stand for. NULL with fewer than two seminars.
CREATE OR REPLACE MACRO rollup_changes_by(parts) AS TABLE
  WITH compared AS MATERIALIZED (SELECT * FROM compared_by(parts)),
  sums AS (
    SELECT key, quiz, mode, role, age_band, item, wording, count(*)::INTEGER AS seminars,
      sum(n1)::INTEGER AS opening_answers, sum(n2)::INTEGER AS closing_answers,
      bool_or(rounded1 OR rounded2) AS rounded
    FROM compared GROUP BY ALL
  ),
  ratios AS (
    SELECT *, sum(n1) OVER same AS all1, sum(n2) OVER same AS all2,
      sum(low1) OVER same / all1 AS r_low1, sum(high1) OVER same / all1 AS r_high1,
      sum(low2) OVER same / all2 AS r_low2, sum(high2) OVER same / all2 AS r_high2
    FROM compared WHERE safe1 IS NOT NULL AND safe2 IS NOT NULL
    WINDOW same AS (PARTITION BY key, quiz, mode, role, age_band, item, wording)
  ),
  errors AS (
    SELECT key, quiz, mode, role, age_band, item, wording, count(*) AS m,
      sum(safe2 ORDER BY seminar) / sum(n2) - sum(safe1 ORDER BY seminar) / sum(n1) AS change,
      any_value(r_low2 - r_high1) AS least, any_value(r_high2 - r_low1) AS most,
      sqrt(count(*) / (count(*) - 1.0)
        * sum(((low2 - r_low2 * n2) / all2 - (high1 - r_high1 * n1) / all1) ** 2)) AS least_error,
      sqrt(count(*) / (count(*) - 1.0)
        * sum(((high2 - r_high2 * n2) / all2 - (low1 - r_low1 * n1) / all1) ** 2)) AS most_error
    FROM ratios GROUP BY ALL
  )
  SELECT s.*, floor(e.change * 100 + 0.5)::INTEGER AS points,
    CASE WHEN e.m > 1 THEN
      greatest(-100, floor(greatest(-1, e.least - t.t * e.least_error) * 100 + 1e-9))::INTEGER
    END AS points_from,
    CASE WHEN e.m > 1 THEN
      least(100, ceil(least(1, e.most + t.t * e.most_error) * 100 - 1e-9))::INTEGER
    END AS points_to
  FROM sums s
  LEFT JOIN errors e USING (key, quiz, mode, role, age_band, item, wording)
  LEFT JOIN quantiles t ON t.df = e.m - 1;

CREATE OR REPLACE MACRO rollup_compared_options_by(parts) AS TABLE
  WITH compared AS MATERIALIZED (SELECT * FROM compared_by(parts)),
  sides AS (
    SELECT key, quiz, mode, role, age_band, item, wording, 'opening' AS moment, seminar, first_no AS form_no,
      n1 AS n, rounded1 AS rounded FROM compared
    UNION ALL
    SELECT key, quiz, mode, role, age_band, item, wording, 'closing', seminar, last_no, n2, rounded2 FROM compared
  ),
  sums AS (
    SELECT key, quiz, mode, role, age_band, item, wording, moment, sum(n)::INTEGER AS answers,
      bool_or(rounded) AS rounded
    FROM sides GROUP BY ALL
  ),
  counts AS (
    SELECT s.key, s.quiz, s.mode, s.role, s.age_band, s.item, s.wording, s.moment, o.option,
      sum(o.yes ORDER BY s.seminar) AS yes, sum(o.low ORDER BY s.seminar) AS low,
      sum(o.high ORDER BY s.seminar) AS high
    FROM sides s JOIN options o ON o.seminar = s.seminar AND o.form_no = s.form_no AND o.item = s.item
    GROUP BY ALL
  )
  SELECT key, quiz, mode, role, age_band, item, wording, moment, option, answers,
    near_of(rounded, low, high, answers) AS near, count_of(rounded, yes) AS count,
    percent_of(rounded, yes, low, high, answers) AS percent,
    low_of(rounded, low, answers) AS low_percent, high_of(rounded, high, answers) AS high_percent
  FROM counts JOIN sums USING (key, quiz, mode, role, age_band, item, wording, moment);
`;

/** Role-plays. */
export const PLAYED = `
-- Role-plays. Of the class hands are added up; of groups and single pupils the reports print bands only, so here each seminar
-- counts the same and there are no plays and no hands.
CREATE OR REPLACE MACRO played_by(parts) AS TABLE
  SELECT u.key, p.* FROM units(parts) u
  JOIN chosen_plays p ON p.seminar = u.seminar AND p.role = coalesce(u.role, p.role);

CREATE OR REPLACE MACRO rollup_plays_by(parts) AS TABLE
  SELECT key, scenario, mode, role, age_band, count(DISTINCT seminar) FILTER (NOT left_out)::INTEGER AS seminars,
    CASE WHEN mode = 'class' THEN count(*) FILTER (NOT left_out)::INTEGER END AS plays,
    count(*) FILTER (left_out)::INTEGER AS left_out
  FROM played_by(parts) GROUP BY key, scenario, mode, role, age_band;

CREATE OR REPLACE MACRO chosen_by(parts) AS TABLE
  SELECT p.key, p.scenario, p.mode, p.role, p.age_band, c.scene, c.wording, p.seminar, p.play_no, c.n, c.rounded,
    c.choice, c.yes, c.low, c.high
  FROM played_by(parts) p JOIN choices c ON c.seminar = p.seminar AND c.play_no = p.play_no;

CREATE OR REPLACE MACRO forks_of(parts) AS TABLE
  SELECT key, scenario, mode, role, age_band, scene, wording, count(DISTINCT seminar)::INTEGER AS seminars,
    sum(n)::INTEGER AS n, bool_or(rounded) AS rounded
  FROM (
    SELECT DISTINCT key, scenario, mode, role, age_band, scene, wording, seminar, play_no, n, rounded
    FROM chosen_by(parts)
  )
  GROUP BY ALL;

CREATE OR REPLACE MACRO rollup_forks_by(parts) AS TABLE
  SELECT key, scenario, mode, role, age_band, scene, wording, seminars,
    CASE WHEN mode = 'class' THEN n END AS votes, rounded
  FROM forks_of(parts) WHERE scene IS NOT NULL;

CREATE OR REPLACE MACRO summed_choices(parts) AS TABLE
  WITH counts AS (
    SELECT key, scenario, mode, role, age_band, scene, wording, choice,
      sum(yes ORDER BY seminar, play_no) AS yes, sum(low ORDER BY seminar, play_no) AS low,
      sum(high ORDER BY seminar, play_no) AS high
    FROM chosen_by(parts) GROUP BY ALL
  )
  SELECT c.key, c.scenario, c.mode, c.role, c.age_band, c.scene, c.wording, c.choice,
    near_of(rounded, low, high, n) AS near, count_of(rounded, yes) AS count,
    percent_of(rounded, yes, low, high, n) AS percent,
    low_of(rounded, low, n) AS low_percent, high_of(rounded, high, n) AS high_percent
  FROM counts c JOIN forks_of(parts) f ON f.key = c.key AND f.scenario = c.scenario AND f.mode = c.mode
    AND f.role = c.role AND f.age_band = c.age_band AND f.scene IS NOT DISTINCT FROM c.scene
    AND f.wording IS NOT DISTINCT FROM c.wording;

CREATE OR REPLACE MACRO rollup_choices_by(parts) AS TABLE
  SELECT * FROM summed_choices(parts) WHERE scene IS NOT NULL;

-- How the plays ended: of classes how many, of groups and single pupils which share.
CREATE OR REPLACE MACRO rollup_endings_by(parts) AS TABLE
  SELECT key, scenario, mode, role, age_band, ended AS ending, NULL AS near, count(*)::INTEGER AS count,
    floor(count(*) / sum(count(*)) OVER (PARTITION BY key, scenario, mode, role, age_band) * 100 + 0.5)::INTEGER AS percent,
    NULL AS low_percent, NULL AS high_percent
  FROM played_by(parts) WHERE ended IS NOT NULL GROUP BY key, scenario, mode, role, age_band, ended
  UNION ALL
  SELECT key, scenario, mode, role, age_band, choice, near, count, percent, low_percent, high_percent
  FROM summed_choices(parts) WHERE scene IS NULL;
`;
