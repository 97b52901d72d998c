import { type FirstHourFile, firstHourSchema } from '../../../slides/model/first-hour.ts';
import { checkSources, checkWords, type Loading, readShared } from './load-file.ts';
import { isFile } from './pack.ts';
import type { Finding } from './problem.ts';
import { checkTranslations, wordsIn } from './words.ts';
import type { Locate } from './yaml-file.ts';

const FILE = 'slides/first-hour.yaml';

/** Takes the checklists for the first hour into the library where no pack before had any, and reports what is wrong. */
export function loadFirstHour(loading: Loading): void {
  const { pack, library } = loading;
  if (!isFile(pack, FILE) || library.firstHour.length > 0) return;
  const check = ({ value, locate }: { value: FirstHourFile; locate: Locate }): Finding[] => [
    ...checkTranslations(value, value.languages, locate),
    ...value.cards.flatMap(({ sources }, index) =>
      checkSources(sources, ['cards', index, 'sources'], locate, loading),
    ),
    ...checkWords(wordsIn(value, locate), loading).filter(({ rule }) => rule === 'phone'),
  ];
  const read = readShared(pack, FILE, firstHourSchema, check, loading.terms);
  library.firstHour = read?.cards ?? [];
}
