import type { ReadableDb } from '../archive/database.ts';

/** Stands for this laptop: what came in from nowhere was recorded here. */
const HERE = 'here';

/**
 * Tells from which laptop a seminar is, as far as what was handed in says; null where it came from several. What an organiser
 * hands on bears that organiser's laptop, so that one laptop can stand for several.
 */
export function laptopsIn(db: ReadableDb): (seminar: string) => string | null {
  const rows = db.all(
    `SELECT s.value AS seminar, min(i.installation) AS one, max(i.installation) AS other,
       sum(i.installation IS NULL) AS unknown
     FROM imports AS i, json_each(i.seminars) AS s GROUP BY s.value`,
  );
  const laptops = new Map(
    rows.map(({ seminar, one, other, unknown }) => [
      String(seminar),
      one !== null && one === other && unknown === 0 ? String(one) : null,
    ]),
  );
  return (seminar) => (laptops.has(seminar) ? (laptops.get(seminar) ?? null) : HERE);
}
