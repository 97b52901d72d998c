import type { DataTable } from './schema.ts';
import { DATA_TABLES } from './tables.ts';
import { COMPARED, PLAYED, PRINTING } from './views-more.ts';

const HEAD = `-- The roll-up of the Not Alone kit, worked out from the tables of this folder. For DuckDB 1.2 and newer:
--   open this folder in a terminal, then:  duckdb -init views.sql
--   from elsewhere, first:                 SET file_search_path = '/path/of/this/folder';
--
-- All numbers are those of "kit rollup". To look at a part of the seminars, define one or both of these again:
--   CREATE OR REPLACE VIEW chosen AS FROM seminars WHERE province = 'lao-cai' AND date >= '2026-09-01';
--   CREATE OR REPLACE VIEW audience AS SELECT 'student' AS role;
-- To part them by province, commune, school, programme, audience, week (any of them), use the macros that end in "_by":
--   FROM rollup_options_by(['province', 'audience']);

`;

const open = ({ name, partitioned }: DataTable): string =>
  partitioned
    ? `CREATE OR REPLACE VIEW ${name} AS SELECT * FROM read_parquet('${name}/*/*/*.parquet', hive_partitioning = true, hive_types_autocast = false);`
    : `CREATE OR REPLACE VIEW ${name} AS SELECT * FROM read_parquet('${name}/*.parquet');`;

const CHOICE = `
-- What is looked at: everything, until one of these is defined anew. A role of NULL is everybody.
CREATE OR REPLACE VIEW chosen AS SELECT * FROM seminars;
CREATE OR REPLACE VIEW audience AS SELECT NULL::VARCHAR AS role;

CREATE OR REPLACE VIEW chosen_groups AS
  SELECT g.* FROM attendance g SEMI JOIN chosen USING (seminar)
  WHERE g.role = coalesce((SELECT a.role FROM audience a), g.role);
CREATE OR REPLACE VIEW chosen_forms AS
  SELECT f.* FROM forms f SEMI JOIN chosen USING (seminar)
  WHERE f.role = coalesce((SELECT a.role FROM audience a), f.role);
CREATE OR REPLACE VIEW chosen_plays AS
  SELECT p.* FROM plays p SEMI JOIN chosen USING (seminar)
  WHERE p.role = coalesce((SELECT a.role FROM audience a), p.role);
CREATE OR REPLACE VIEW roles AS
  SELECT seminar, role FROM chosen_groups
  UNION SELECT seminar, role FROM chosen_forms
  UNION SELECT seminar, role FROM chosen_plays;
CREATE OR REPLACE VIEW held AS
  SELECT * FROM chosen
  WHERE (SELECT a.role FROM audience a) IS NULL OR seminar IN (SELECT seminar FROM roles);

-- A seminar is in one part, or in one for each role that sat in it where the audience parts them.
CREATE OR REPLACE VIEW sittings AS
  SELECT seminar, NULL::VARCHAR AS role, false AS by_audience FROM held
  UNION ALL
  SELECT seminar, role, true FROM roles;
CREATE OR REPLACE MACRO units(parts) AS TABLE
  SELECT s.seminar, s.role, h.school_key, h.commune_key, h.week, h.programme,
    [CASE part
      WHEN 'province' THEN h.province_key
      WHEN 'commune' THEN h.commune_key
      WHEN 'school' THEN h.school_key
      WHEN 'programme' THEN h.programme
      WHEN 'audience' THEN s.role
      WHEN 'week' THEN h.week
    END FOR part IN parts::VARCHAR[]] AS key
  FROM sittings s JOIN held h ON h.seminar = s.seminar
  WHERE s.by_audience = list_contains(parts::VARCHAR[], 'audience');
`;

const HEADS = `
-- How many seminars, schools and communes.
CREATE OR REPLACE MACRO rollup_totals_by(parts) AS TABLE
  SELECT key, count(DISTINCT seminar)::INTEGER AS seminars, count(DISTINCT school_key)::INTEGER AS schools,
    count(DISTINCT commune_key)::INTEGER AS communes
  FROM units(parts) GROUP BY key;

-- Who came, by role; a row without a role is everybody. What nobody counted is NULL.
CREATE OR REPLACE MACRO rollup_participants_by(parts) AS TABLE
  SELECT u.key, g.role, count(*)::INTEGER AS groups, count(DISTINCT u.seminar)::INTEGER AS seminars,
    sum(g.enrolled)::INTEGER AS enrolled, sum(g.present)::INTEGER AS present, sum(g.absent)::INTEGER AS absent
  FROM units(parts) u JOIN chosen_groups g ON g.seminar = u.seminar AND g.role = coalesce(u.role, g.role)
  GROUP BY GROUPING SETS ((u.key, g.role), (u.key));

-- How many seminars of each programme were held in each week.
CREATE OR REPLACE VIEW rollup_weeks AS
  SELECT h.week, h.programme, arg_min(h.programme_title, h.seminar) AS programme_title,
    count(*)::INTEGER AS seminars, sum(g.present)::INTEGER AS present
  FROM held h LEFT JOIN (
    SELECT seminar, sum(present) AS present FROM chosen_groups GROUP BY seminar
  ) g ON g.seminar = h.seminar
  GROUP BY h.week, h.programme;

-- Every seminar with its numbers.
CREATE OR REPLACE VIEW rollup_list AS
  SELECT h.seminar, h.date, h.week, h.school_name, h.commune_name, h.province_name, h.programme,
    g.enrolled, g.present, g.absent
  FROM held h LEFT JOIN (
    SELECT seminar, sum(enrolled)::INTEGER AS enrolled, sum(present)::INTEGER AS present,
      sum(absent)::INTEGER AS absent
    FROM chosen_groups GROUP BY seminar
  ) g ON g.seminar = h.seminar;
`;

const RESULTS = `
-- Results: forms of one quiz, moment, mode, role and age band. Those that were left out are only counted.
CREATE OR REPLACE MACRO rollup_forms_by(parts) AS TABLE
  SELECT u.key, f.quiz, f.moment, f.mode, f.role, f.age_band,
    count(DISTINCT f.seminar) FILTER (NOT f.left_out)::INTEGER AS seminars,
    coalesce(sum(f.respondents) FILTER (NOT f.left_out), 0)::INTEGER AS respondents,
    count(*) FILTER (f.left_out)::INTEGER AS left_out
  FROM units(parts) u JOIN chosen_forms f ON f.seminar = u.seminar AND f.role = coalesce(u.role, f.role)
  GROUP BY ALL;

CREATE OR REPLACE MACRO asked_by(parts) AS TABLE
  SELECT u.key, f.quiz, f.moment, f.mode, f.role, f.age_band, i.item, i.wording, i.seminar, i.form_no,
    i.answers, i.rounded, i.safe, i.safe_low, i.safe_high
  FROM units(parts) u
  JOIN chosen_forms f ON f.seminar = u.seminar AND f.role = coalesce(u.role, f.role)
  JOIN items i ON i.seminar = f.seminar AND i.form_no = f.form_no;

-- Questions, with the share of safe answers and its 95 % interval over seminars (the seminar is the unit; Cochran, Sampling
-- Techniques, 1977, 6.13), around all that rounded shares can stand for. NULL with fewer than two seminars.
CREATE OR REPLACE MACRO rollup_items_by(parts) AS TABLE
  WITH asked AS MATERIALIZED (SELECT * FROM asked_by(parts)),
  sums AS (
    SELECT key, quiz, moment, mode, role, age_band, item, wording,
      count(DISTINCT seminar)::INTEGER AS seminars, sum(answers)::INTEGER AS answers, bool_or(rounded) AS rounded
    FROM asked GROUP BY ALL
  ),
  clusters AS (
    SELECT key, quiz, moment, mode, role, age_band, item, wording, seminar, sum(answers) AS n,
      sum(safe ORDER BY form_no) AS safe, sum(safe_low ORDER BY form_no) AS low, sum(safe_high ORDER BY form_no) AS high
    FROM asked WHERE safe IS NOT NULL GROUP BY ALL
  ),
  ratios AS (
    SELECT *, sum(low) OVER same / sum(n) OVER same AS low_share, sum(high) OVER same / sum(n) OVER same AS high_share
    FROM clusters
    WINDOW same AS (PARTITION BY key, quiz, moment, mode, role, age_band, item, wording)
  ),
  errors AS (
    SELECT key, quiz, moment, mode, role, age_band, item, wording, count(*) AS m,
      sum(safe ORDER BY seminar) / sum(n) AS share, any_value(low_share) AS low_share,
      any_value(high_share) AS high_share,
      sqrt(count(*) / (count(*) - 1.0) * sum((low - low_share * n) ** 2)) / sum(n) AS low_error,
      sqrt(count(*) / (count(*) - 1.0) * sum((high - high_share * n) ** 2)) / sum(n) AS high_error
    FROM ratios GROUP BY ALL
  )
  SELECT s.*, round(e.share * 100)::INTEGER AS safe_percent,
    CASE WHEN e.m > 1 THEN
      greatest(0, floor(greatest(0, e.low_share - t.t * e.low_error) * 100 + 1e-9))::INTEGER
    END AS safe_from,
    CASE WHEN e.m > 1 THEN
      least(100, ceil(least(1, e.high_share + t.t * e.high_error) * 100 - 1e-9))::INTEGER
    END AS safe_to
  FROM sums s
  LEFT JOIN errors e USING (key, quiz, moment, mode, role, age_band, item, wording)
  LEFT JOIN quantiles t ON t.df = e.m - 1;

-- Options. Where some seminar prints rounded shares only, there is no count, and low_percent and high_percent say what the
-- share can be; near is 'none' or 'all' where it may be nobody or everybody.
CREATE OR REPLACE MACRO rollup_options_by(parts) AS TABLE
  WITH asked AS MATERIALIZED (SELECT * FROM asked_by(parts)),
  sums AS (
    SELECT key, quiz, moment, mode, role, age_band, item, wording,
      sum(answers)::INTEGER AS answers, bool_or(rounded) AS rounded
    FROM asked GROUP BY ALL
  ),
  counts AS (
    SELECT a.key, a.quiz, a.moment, a.mode, a.role, a.age_band, a.item, a.wording, o.option,
      sum(o.yes ORDER BY a.seminar, a.form_no) AS yes, sum(o.low ORDER BY a.seminar, a.form_no) AS low,
      sum(o.high ORDER BY a.seminar, a.form_no) AS high
    FROM asked a JOIN options o ON o.seminar = a.seminar AND o.form_no = a.form_no
      AND o.item = a.item AND o.wording = a.wording
    GROUP BY ALL
  )
  SELECT key, quiz, moment, mode, role, age_band, item, wording, option, answers, rounded,
    near_of(rounded, low, high, answers) AS near, count_of(rounded, yes) AS count,
    percent_of(rounded, yes, low, high, answers) AS percent,
    low_of(rounded, low, answers) AS low_percent, high_of(rounded, high, answers) AS high_percent
  FROM counts JOIN sums USING (key, quiz, moment, mode, role, age_band, item, wording);
`;

const MACROS = [
  ...(['totals', 'participants', 'forms', 'items', 'options', 'comparisons', 'changes'] as const),
  ...(['compared_options', 'plays', 'forks', 'choices', 'endings'] as const),
] as const;

/** The same without parts, for whoever reads the numbers of everything. */
const whole = MACROS.map(
  (name) =>
    `CREATE OR REPLACE VIEW rollup_${name} AS SELECT * EXCLUDE (key) FROM rollup_${name}_by([]::VARCHAR[]);`,
);

/** Text of `views.sql`: views and macros for DuckDB that give every number of the kit's own roll-up. */
export const viewsSql = (): string =>
  [
    HEAD,
    DATA_TABLES.map(open).join('\n'),
    CHOICE,
    HEADS,
    PRINTING,
    RESULTS,
    COMPARED,
    PLAYED,
    '\n-- Everything that is chosen, not parted.',
    whole.join('\n'),
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .concat('\n');
