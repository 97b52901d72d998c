import { itemsOfForm } from '../../../slides/model/quiz.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import type { SeminarContent } from '../../contract/content.ts';
import { escapeHtml } from '../reports/escape.ts';
import { headingBlock, wordsBlock } from './blocks.ts';
import { type Block, paginate } from './flow.ts';
import { quizPartsOf } from './forms.ts';
import { markSvg, TICK_BOX } from './marks.ts';
import { PORTRAIT, type Sheet } from './paper.ts';
import { KIT_WORDS } from './words/kit.ts';
import { POCKET_WORDS } from './words/pocket.ts';
import { speaker } from './words/word.ts';

const { width: WIDTH, room: ROOM } = PORTRAIT;
/** Rows for classes, and for lines of remarks. */
const [GROUP_ROWS, REMARK_LINES] = [4, 3];

/**
 * The record of a seminar held on paper, field by field in the order of the screen on which it is entered afterwards
 * (renderer/console/archive/PaperScreen.tsx).
 */
export function recordSheets(content: SeminarContent, locale: Locale): Sheet[] {
  const s = speaker(POCKET_WORDS, locale);
  const blocks: Block<string>[] = [
    { item: `<h1>${escapeHtml(s('recordTitle'))}</h1>`, height: 16 },
    wordsBlock(s('recordLead'), { width: WIDTH }),
    fieldsBlock(content, locale),
    headingBlock(s('groups')),
    groupsBlock(locale),
    ...quizBlocks(content, locale),
    ...choiceBlocks(content, locale),
    ...(['remarks', 'difficulties', 'proposals'] as const).map((key) => remarkBlock(s(key))),
  ];
  return paginate(blocks, ROOM).map((page) => ({ html: page.join(''), foot: s('recordTitle') }));
}

function fieldsBlock({ programme }: SeminarContent, locale: Locale): Block<string> {
  const s = speaker(POCKET_WORDS, locale);
  const kinds = s('kinds')
    .split('|')
    .map((kind) => `<span class="tickable">${TICK_BOX} ${escapeHtml(kind)}</span>`);
  const filled: Partial<Record<string, string>> = {
    programme: escapeHtml(inLocale(programme.title, locale)),
    kind: kinds.join(' '),
  };
  const keys = [
    'place',
    'school',
    'programme',
    'kind',
    'date',
    'startedAt',
    'organisation',
    'trainer',
  ] as const;
  const fields = keys.map(
    (key) =>
      `<span class="field"><b>${escapeHtml(s(key))}</b>${filled[key] ? `<em>${filled[key]}</em>` : '<i></i>'}</span>`,
  );
  return { item: `<div class="fields record">${fields.join('')}</div>`, height: 66 };
}

function groupsBlock(locale: Locale): Block<string> {
  const s = speaker(POCKET_WORDS, locale);
  const k = speaker(KIT_WORDS, locale);
  const heads = [s('name'), s('role'), s('age'), k('enrolled'), k('present'), k('absent')];
  const row = `<tr>${heads.map(() => '<td></td>').join('')}</tr>`;
  return {
    item: `<table class="log"><thead><tr>${heads.map((head) => `<th>${escapeHtml(head)}</th>`).join('')}</tr></thead><tbody>${row.repeat(GROUP_ROWS)}</tbody></table>`,
    height: 10 + GROUP_ROWS * 6.7,
  };
}

/** For each quiz its form, and a box for each mark of each question. */
function quizBlocks(content: SeminarContent, locale: Locale): Block<string>[] {
  const k = speaker(KIT_WORDS, locale);
  return quizPartsOf(content).flatMap(({ part, quiz, form }) => {
    const items = itemsOfForm(quiz, form);
    const most = Math.max(...items.map(({ options }) => options.length));
    const heads = Array.from({ length: most }, (_, index) => `<th>${markSvg(index)}</th>`).join('');
    const rows = items.map(({ question, options, type }, index) => {
      const cells = Array.from(
        { length: most },
        // Steps put in order are not counted by hands.
        (_, at) => `<td${options[at] && type !== 'order' ? '' : ' class="off"'}></td>`,
      ).join('');
      return `<tr><td class="name">${index + 1}. ${escapeHtml(shortened(inLocale(question, locale)))}</td>${cells}</tr>`;
    });
    const table = `<table class="log counts"><thead><tr><th></th>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    return [
      headingBlock(`${inLocale(part.title, locale)} · ${k('form', { form })}`),
      { item: table, height: 9 + items.length * 6.7 + 2 },
    ];
  });
}

const shortened = (words: string): string =>
  words.length <= 60 ? words : `${words.slice(0, words.lastIndexOf(' ', 60))} …`;

function choiceBlocks({ programme }: SeminarContent, locale: Locale): Block<string>[] {
  const s = speaker(POCKET_WORDS, locale);
  if (!programme.segments.some(({ kind }) => kind === 'roleplay')) return [];
  return [headingBlock(s('choices')), wordsBlock(s('choicesHow'), { width: WIDTH })];
}

const remarkBlock = (label: string): Block<string> => ({
  item: `<div class="remark"><b>${escapeHtml(label)}</b>${'<i></i>'.repeat(REMARK_LINES)}</div>`,
  height: 8 + REMARK_LINES * 8,
});
