import { programmeSchema } from '../../../../slides/model/programme.ts';
import { quizSchema } from '../../../../slides/model/quiz.ts';
import type { PackItem } from '../items.ts';
import { type Pack, readText } from '../pack.ts';
import type { Place } from '../problem.ts';
import { type Words, wordsIn } from '../words.ts';
import { parseYaml } from '../yaml-file.ts';
import type { Page, Part, Passage } from './passage.ts';

/**
 * The words of a quiz: its questions, messages and options; what a scam says is an offender's. What an item explains is a
 * page of its own, with the sources of the item.
 */
export function readQuiz(pack: Pack, { path }: PackItem): { passages: Passage[]; pages: Page[] } {
  const { value: quiz, locate } = parseYaml(readText(pack, path) ?? '', quizSchema);
  if (quiz === null) return { passages: [], pages: [] };
  const passages = quiz.items.flatMap(({ question, options, explain, message, nature }, index) => {
    const at = (part: Part, key: string, texts: unknown, offender = false): Passage[] =>
      wordsIn(texts, (rest) => locate(['items', index, key, ...rest])).map((words) => ({
        ...words,
        ...{ file: path, part, offender },
      }));
    return [
      ...at('question', 'question', question),
      ...at('message', 'message', message, nature === 'scam'),
      ...at('option', 'options', options),
      ...at('answer', 'explain', explain),
    ];
  });
  const pages = quiz.items.map(({ id, explain, sources = [] }, index) => {
    const place = locate(['items', index]);
    return { id, text: explain.vi, file: path, place, sources, poster: false };
  });
  return { passages, pages };
}

/** Keys of a programme whose words the class hears or says; all others are for the trainer. */
const SPOKEN = ['rounds', 'intro', 'outro', 'message'] as const;

/** The words of a programme. What is said in a part, and to the trainer about it, is one page, with the sources of the part. */
export function readProgramme(pack: Pack, { path }: PackItem): { passages: Passage[]; pages: Page[] } {
  const { value: programme, locate } = parseYaml(readText(pack, path) ?? '', programmeSchema);
  if (programme === null) return { passages: [], pages: [] };
  const passage =
    (part: Part) =>
    (words: Words): Passage => ({ ...words, file: path, part });
  const { segments, ...head } = programme;
  const inParts = segments.map((segment, index) => {
    const here = (texts: unknown) => wordsIn(texts, (rest) => locate(['segments', index, ...rest]));
    const spoken = pick(segment, (key) => isSpoken(key));
    return [
      ...here(spoken).map(passage('spoken')),
      ...here(pick(segment, (key) => !isSpoken(key))).map(passage('trainer')),
    ];
  });
  const pages = segments.map(({ id, sources = [] }, index): Page => {
    const vi = (inParts[index] ?? []).filter(({ locale }) => locale === 'vi');
    const text = vi.map((passage) => passage.text).join('\n');
    return { id, text, file: path, place: locate(['segments', index, 'id']), sources, poster: false };
  });
  return { passages: [...wordsIn(head, locate).map(passage('trainer')), ...inParts.flat()], pages };
}

const isSpoken = (key: string): boolean => (SPOKEN as readonly string[]).includes(key);

const pick = (value: object, wanted: (key: string) => boolean): object =>
  Object.fromEntries(Object.entries(value).filter(([key]) => wanted(key)));

/** Where a programme says which languages it has. */
export const placeOfLanguages = (pack: Pack, { path }: PackItem): Place =>
  parseYaml(readText(pack, path) ?? '', programmeSchema).locate(['languages']);
