import {
  type FormName,
  itemsOfForm,
  type Quiz,
  type QuizItem,
  shownOptions,
} from '../../../slides/model/quiz.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { escapeHtml } from '../reports/escape.ts';
import { together, wordsBlock } from './blocks.ts';
import { type Block, paginate } from './flow.ts';
import { markSvg, NUMBER_BOX } from './marks.ts';
import { textHeight } from './measure.ts';
import { PORTRAIT, type Sheet } from './paper.ts';
import { TYPES } from './type.ts';
import { KIT_WORDS } from './words/kit.ts';
import { SCENARIO_WORDS } from './words/scenario.ts';
import { speaker } from './words/word.ts';

type QuizOrder = {
  quiz: Quiz;
  form: FormName;
  when: 'opening' | 'closing';
  title: string;
  /** The trainer's notes on this part; empty for none. */
  notes: string;
  locale: Locale;
};

const [MARK, HANDS, ROW, FRAME] = [10, 32, 9, 7];

/** The questions of one form to read aloud, each option with a box for the hands. Only the closing quiz explains. */
export function quizSheets(order: QuizOrder): Sheet[] {
  const { quiz, form, when, title, notes, locale } = order;
  const say = speaker(KIT_WORDS, locale);
  const width = PORTRAIT.width;
  const heading = `${title} · ${say('form', { form })}`;
  const blocks: Block<string>[] = [
    { item: `<h1>${escapeHtml(heading)}</h1>`, height: 16 },
    wordsBlock(say('quizHow'), { width }),
    wordsBlock(say(when === 'opening' ? 'keep' : 'after'), { type: 'strong', width }),
    ...(notes === '' ? [] : [wordsBlock(`${say('notes')}: ${notes}`, { type: 'small', width })]),
    ...itemsOfForm(quiz, form).map((item, index) => itemBlock(item, index + 1, order)),
  ];
  const foot = say('quizFoot', { title, form });
  return paginate(blocks, PORTRAIT.room).map((page) => ({ html: page.join(''), foot }));
}

function itemBlock(item: QuizItem, number: number, { when, locale }: QuizOrder): Block<string> {
  const say = speaker(KIT_WORDS, locale);
  const width = PORTRAIT.width - FRAME;
  const message = item.message
    ? [
        wordsBlock(
          `${say('from', { who: inLocale(item.message.from, locale) })}: “${inLocale(item.message.text, locale)}”`,
          { width },
        ),
      ]
    : [];
  const hint =
    item.type === 'single' || item.type === 'truefalse'
      ? []
      : [wordsBlock(say(item.type), { type: 'small', width })];
  const steps = item.options.map(({ text }, index) => `${index + 1}. ${inLocale(text, locale)}`).join(' · ');
  const explain =
    when === 'closing'
      ? [
          ...(item.type === 'order' ? [wordsBlock(say('inOrder', { steps }), { type: 'small', width })] : []),
          wordsBlock(`${say('explain')}: ${inLocale(item.explain, locale)}`, { type: 'small', width }),
        ]
      : [];
  const blocks = [
    wordsBlock(`${say('question', { n: number })}. ${inLocale(item.question, locale)}`, {
      type: 'strong',
      width,
    }),
    ...message,
    ...hint,
    ...shownOptions(item).map(({ text }, index) =>
      optionBlock(inLocale(text, locale), { index, locale, width, counted: item.type !== 'order' }),
    ),
    ...explain,
  ];
  return together(blocks, FRAME, (inner) => `<section class="item">${inner}</section>`);
}

type Row = { index: number; locale: Locale; width: number; counted: boolean };

function optionBlock(text: string, { index, locale, width, counted }: Row): Block<string> {
  const hands = speaker(SCENARIO_WORDS, locale)('hands');
  const box = counted ? `<span class="choice-hands">${NUMBER_BOX} ${escapeHtml(hands)}</span>` : '';
  return {
    item: `<div class="option t-body">${markSvg(index)}<span>${escapeHtml(text)}</span>${box}</div>`,
    height: Math.max(ROW, textHeight(text, width - MARK - HANDS, { ...TYPES.body, bold: true }) + 2),
  };
}
