import { programmeSchema } from '../../../slides/model/programme.ts';
import { quizSchema } from '../../../slides/model/quiz.ts';
import type { Locale } from '../../../slides/model/text.ts';
import type { PackItem } from './items.ts';
import {
  addOrigin,
  checkId,
  checkSources,
  checkWords,
  isUsable,
  type Loading,
  readYaml,
} from './load-file.ts';
import { report } from './pack.ts';
import { type Finding, wrong } from './problem.ts';
import { checkProgramme } from './programme.ts';
import { checkQuiz } from './quiz/check.ts';
import { checkTranslations, type Words, wordsIn } from './words.ts';
import type { Locate } from './yaml-file.ts';

/** Reads `slides/quizzes/<id>.yaml` into the library. */
export function loadQuiz(loading: Loading, item: PackItem): void {
  const file = readYaml(loading.pack, item.path, quizSchema);
  if (file === null) return;
  report(loading.pack, item.path, file.findings);
  const { value: quiz, locate } = file;
  if (quiz === null) return;
  const scams = quiz.items.flatMap(({ nature }, index) =>
    nature === 'scam' ? [locate(['items', index, 'message', 'text', 'vi'])] : [],
  );
  const words = wordsIn(quiz, locate).map(
    (word): Words => ({
      ...word,
      offender: scams.some(({ line, column }) => line === word.place.line && column === word.place.column),
    }),
  );
  const findings = [
    ...checkId(item, quiz.id, locate, loading),
    ...checkTexts(quiz, quiz.languages, locate),
    ...checkWords(words, loading),
    ...checkQuiz(quiz, locate),
    ...quiz.items.flatMap(({ sources = [] }, index) =>
      checkSources(sources, ['items', index, 'sources'], locate, loading),
    ),
  ];
  if (!isUsable(loading, item.path, findings)) return;
  loading.library.quizzes[quiz.id] = quiz;
  addOrigin(loading, 'quiz', item);
}

/** Reads `slides/programmes/<id>.yaml` into the library; decks, quizzes and scenarios must be there already. */
export function loadProgramme(loading: Loading, item: PackItem): void {
  const file = readYaml(loading.pack, item.path, programmeSchema);
  if (file === null) return;
  report(loading.pack, item.path, file.findings);
  const { value: programme, locate } = file;
  if (programme === null) return;
  const findings = [
    ...checkId(item, programme.id, locate, loading),
    ...checkTexts(programme, programme.languages, locate),
    ...checkWords(wordsIn(programme, locate), loading),
    ...checkProgramme(programme, locate, loading.library),
    ...programme.segments.flatMap(({ sources = [] }, index) =>
      checkSources(sources, ['segments', index, 'sources'], locate, loading),
    ),
  ];
  if (!isUsable(loading, item.path, findings)) return;
  loading.library.programmes.push(programme);
  addOrigin(loading, 'programme', item);
}

const checkTexts = (value: unknown, languages: readonly Locale[], locate: Locate): Finding[] => [
  ...(languages.includes('vi')
    ? []
    : [wrong(locate(['languages']), 'language', '"vi" is missing: every text falls back to it')]),
  ...checkTranslations(value, languages, locate),
];
