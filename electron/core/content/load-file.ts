import type { z } from 'zod';
import type { Term } from '../../../slides/model/words.ts';
import type { PackItem } from './items.ts';
import type { ContentLibrary, ItemKind } from './library.ts';
import { type Pack, readText, report } from './pack.ts';
import { type Finding, leavesOut, wrong } from './problem.ts';
import { checkNfc, checkPhones, checkTerms, type Words, wordsIn } from './words.ts';
import { type Locate, parseYaml, type YamlFile } from './yaml-file.ts';

/** What every loader needs: the pack it reads, the library it fills, the numbers and sources that texts may name. */
export type Loading = {
  pack: Pack;
  library: ContentLibrary;
  phones: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  /** Sources that tell a case and where it happened. */
  cases: ReadonlySet<string>;
  terms: readonly Term[];
};

/** Reads and checks one YAML file; null where it cannot be read. Findings are not yet reported. */
export function readYaml<T>(pack: Pack, file: string, schema: z.ZodType<T>): YamlFile<T> | null {
  const text = readText(pack, file);
  if (text === null) return null;
  const parsed = parseYaml(text, schema);
  return { ...parsed, findings: [...parsed.findings, ...checkNfc(text)] };
}

/** Reads a file that all items share, reports what is wrong with it, and answers its value where it fits the schema. */
export function readShared<T>(
  pack: Pack,
  file: string,
  schema: z.ZodType<T>,
  check: (parsed: { value: T; locate: Locate }) => Finding[] = () => [],
  terms: readonly Term[] = [],
): T | null {
  const parsed = readYaml(pack, file, schema);
  if (parsed === null) return null;
  const { value, locate } = parsed;
  report(pack, file, parsed.findings);
  if (value === null) return null;
  report(pack, file, [...check({ value, locate }), ...checkTerms(wordsIn(value, locate), terms)]);
  return value;
}

/** Rules for the words of any item. */
export const checkWords = (words: readonly Words[], loading: Loading): Finding[] => [
  ...checkTerms(words, loading.terms),
  ...checkPhones(words, loading.phones),
];

/** Sources named at `path` that stand in no sources.yaml. */
export const checkSources = (
  ids: readonly string[],
  path: readonly PropertyKey[],
  locate: Locate,
  loading: Loading,
): Finding[] =>
  ids.flatMap((id, index) =>
    loading.sources.has(id)
      ? []
      : [
          wrong(
            locate([...path, index]),
            'source',
            `there is no source "${id}" in sources.yaml; add it or correct the id`,
          ),
        ],
  );

/** Cases told at `path` that are no source of the item, or of which nobody says where they happened. */
export const checkCases = (
  { cases = [], sources }: { cases?: readonly string[] | undefined; sources: readonly string[] },
  path: readonly PropertyKey[],
  locate: Locate,
  loading: Loading,
): Finding[] =>
  cases.flatMap((id, index) => {
    const what = !sources.includes(id)
      ? 'it is not among the sources here; add it there, too'
      : 'sources.yaml does not say in which province it happened; add provinces: there';
    if (sources.includes(id) && loading.cases.has(id)) return [];
    return [wrong(locate([...path, 'cases', index]), 'case', `"${id}" is told as a case, but ${what}`)];
  });

/** An id must be the name of its file or folder, and belong to one item only. */
export function checkId(item: PackItem, id: string, locate: Locate, loading: Loading): Finding[] {
  const known = loading.library.origins.find((other) => other.kind === item.kind && other.id === id);
  return [
    ...(id === item.id
      ? []
      : [
          wrong(
            locate(['id']),
            'id',
            `the id is "${id}", the name on the disk "${item.id}"; make them equal`,
          ),
        ]),
    ...(known === undefined
      ? []
      : [
          wrong(
            locate(['id']),
            'duplicate-id',
            `the ${item.kind} "${id}" is already in ${known.path} of ${known.pack}; choose another id`,
          ),
        ]),
  ];
}

/** Reports findings about `file`; true where the item can be used in spite of them. */
export function isUsable(loading: Loading, file: string, findings: readonly Finding[]): boolean {
  report(loading.pack, file, findings);
  return !findings.some(leavesOut);
}

/** Notes that the library now has this item. */
export function addOrigin(loading: Loading, kind: ItemKind, item: PackItem): void {
  loading.library.origins.push({ kind, id: item.id, pack: loading.pack.root, path: item.path });
}
