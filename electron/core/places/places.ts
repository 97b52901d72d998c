import { fold } from './fold.ts';
import data from './places.json' with { type: 'json' };

/** A province, or one of the six cities that rank as one. */
export type Province = { code: string; name: string; type: 'province' | 'city' };

/** A commune by its whole name: "Xã Bảo Yên", "Phường Sa Pa", "Đặc khu Cô Tô". */
export type Commune = { code: string; name: string };

/** One result of a search; where only a province was found, the commune's code and name are empty. */
export type Place = { provinceCode: string; provinceName: string; communeCode: string; communeName: string };

/** All provinces and cities, by name. */
export const provinces = (): Province[] =>
  data.map(({ code, name, type }) => ({ code, name, type: type === 'city' ? 'city' : 'province' }));

/** The communes of a province, by name; empty for a code that nobody has. */
export const communesOf = (provinceCode: string): Commune[] =>
  data
    .filter(({ code }) => code === provinceCode)
    .flatMap(({ communes }) => communes.map(([code = '', name = '']) => ({ code, name })));

/** A place with what it is searched by: its folded name, the same without "Xã", and with its province behind. */
type Entry = { place: Place; whole: string; bare: string; full: string };

let entries: Entry[] | null = null;

/**
 * Finds provinces and communes by what somebody types, with or without diacritics, also with the province behind
 * ("bao yen lao cai"). Beginnings of a name come first, then beginnings of a word, then the inside of words; among
 * equals provinces come before communes, then by province, then by name.
 *
 * @param limit  most results
 * @param within code of a province to search communes in; then an empty query lists them all
 */
export function searchPlaces(query: string, limit: number, within?: string): Place[] {
  entries ??= makeEntries();
  const wanted = fold(query);
  if (wanted === '' && within === undefined) return [];
  const ranks: Place[][] = [[], [], [], []];
  for (const entry of entries) {
    if (within !== undefined && (entry.place.provinceCode !== within || entry.place.communeCode === ''))
      continue;
    const rank = rankOf(entry, wanted);
    if (rank !== null) ranks[rank]?.push(entry.place);
  }
  return ranks.flat().slice(0, Math.max(0, limit));
}

/** 0 the whole name, 1 its beginning, 2 the beginning of a word, 3 inside a word; null where it does not match. */
function rankOf({ whole, bare, full }: Entry, wanted: string): number | null {
  if (bare === wanted || whole === wanted) return 0;
  if (bare.startsWith(wanted) || whole.startsWith(wanted)) return 1;
  if (full.includes(` ${wanted}`)) return 2;
  return whole.includes(wanted) ? 3 : null;
}

/** Provinces first, then communes, each in the order of the file: by province, then by name. Made at the first search. */
function makeEntries(): Entry[] {
  const entry = (place: Place, name: string): Entry => {
    const whole = fold(name);
    const bare = whole.replace(/^(xa|phuong|dac khu) /, '');
    return { place, whole, bare, full: ` ${bare} ${fold(place.provinceName)}` };
  };
  const found = data.map(({ code, name }) =>
    entry({ provinceCode: code, provinceName: name, communeCode: '', communeName: '' }, name),
  );
  const communes = data.flatMap((province) =>
    province.communes.map(([code = '', name = '']) =>
      entry(
        { provinceCode: province.code, provinceName: province.name, communeCode: code, communeName: name },
        name,
      ),
    ),
  );
  return [...found, ...communes];
}
