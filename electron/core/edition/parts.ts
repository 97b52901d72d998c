import type { Contact } from '../../../slides/model/contacts.ts';
import type { Segment } from '../../../slides/model/programme.ts';
import { type FormName, itemsOfForm, type Quiz, shownOptions } from '../../../slides/model/quiz.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { markSvg } from '../print/marks.ts';
import { escapeHtml } from '../reports/escape.ts';
import { SCENERY } from './scenery.ts';
import { canvas, later, paragraph, type Unit } from './unit.ts';
import { balanced, sayer, told } from './voice.ts';

type Part<K extends Segment['kind']> = Extract<Segment, { kind: K }>;

const heading = (html: string): string => `<h1>${balanced(html)}</h1>`;

/** What the trainer should know of a part, from its own notes. */
export const notesOf = ({ notes }: Pick<Segment, 'notes'>, locale: Locale): string =>
  notes === undefined ? '' : paragraph(told(notes, locale));

/** A question by hands, each option with its mark. `explained` answers why with one press more. */
export function quizUnits(part: Part<'quiz'>, quiz: Quiz, form: FormName, locale: Locale): Unit[] {
  const say = sayer(locale);
  const items = itemsOfForm(quiz, form);
  const title = inLocale(part.title, locale);
  const opening: Unit = {
    kind: 'page',
    title,
    tone: 'paper',
    steps: 0,
    html: canvas(
      heading(told(part.title, locale)) + paragraph(say('hands')) + paragraph(say('pass')),
      SCENERY,
    ),
    notes: notesOf(part, locale),
  };
  const questions = items.map((item, index): Unit => {
    const options = shownOptions(item).map(
      ({ text }, place) =>
        `<li class="option option-${place + 1}">${markSvg(place)}<span>${told(text, locale)}</span></li>`,
    );
    const message =
      item.message === undefined
        ? ''
        : `<blockquote class="message"><b>${told(item.message.from, locale)}</b>${paragraph(told(item.message.text, locale))}</blockquote>`;
    const why = `<p class="why"><b>${say('why')}</b> ${told(item.explain, locale)}</p>`;
    const isExplained = part.when === 'closing';
    const kicker = `<p class="kicker">${escapeHtml(title)} · ${say('item', { n: index + 1, of: items.length })}</p>`;
    return {
      kind: 'quiz',
      title: inLocale(item.question, locale),
      tone: 'paper',
      steps: isExplained ? 1 : 0,
      html: canvas(
        `${message}${heading(told(item.question, locale))}<ol class="options">${options.join('')}</ol>${isExplained ? later(1, why) : ''}`,
        '',
        `${kicker}<p class="foot">${say('pass')}</p>`,
      ),
      notes: '',
      data: { item: item.id },
    };
  });
  return [opening, ...questions];
}

/** Practising in pairs: how it goes, each round with its lines, the last words. */
export function activityUnits(part: Part<'activity'>, locale: Locale): Unit[] {
  const say = sayer(locale);
  const page = (words: string, art: string, notes = ''): Unit => ({
    kind: 'page',
    title: inLocale(part.title, locale),
    tone: 'paper',
    steps: 0,
    html: canvas(words, art),
    notes,
  });
  const rounds = part.rounds.map(({ seconds, task, lines }, index) => {
    const kicker = say('round', { n: index + 1, of: part.rounds.length, seconds });
    const spoken = lines.map((line) => `<li>${told(line, locale)}</li>`);
    return page(
      `<p class="eyebrow">${kicker}</p>${heading(told(task, locale))}<ul class="lines">${spoken.join('')}</ul>`,
      '',
      notesOf(part, locale),
    );
  });
  const title = heading(told(part.title, locale));
  return [
    page(title + paragraph(told(part.intro, locale)), SCENERY, notesOf(part, locale)),
    ...rounds,
    page(title + paragraph(told(part.outro, locale)), SCENERY, notesOf(part, locale)),
  ];
}

/** Whom to tell or call: the adult of the school where entered, the lines of the content, the commune police. */
export function helpers(contacts: readonly Contact[], locale: Locale): string {
  const say = sayer(locale);
  const lines = contacts.map(
    ({ number, name, note }) =>
      `<li><b class="number">${escapeHtml(number)}</b><span><b>${told(name, locale)}</b><br>${told(note, locale)}</span></li>`,
  );
  return `<ul class="helpers"><li class="helper-adult" data-if="adult"><span>${say('today')}:<br><b data-fill="adult"></b></span></li>${lines.join('')}<li data-if="police"><b class="number" data-fill="police"></b><span><b>${say('policeName')}</b></span></li></ul>`;
}

/** The last picture: the words to take home and whom to call. */
export const contactsUnit = (part: Part<'contacts'>, contacts: readonly Contact[], locale: Locale): Unit => ({
  kind: 'contacts',
  title: inLocale(part.title, locale),
  tone: 'paper',
  steps: 0,
  html: canvas(heading(told(part.message, locale)) + helpers(contacts, locale), SCENERY),
  notes: notesOf(part, locale),
});

/** A break. */
export const breakUnit = (part: Part<'break'>, locale: Locale): Unit => ({
  kind: 'page',
  title: inLocale(part.title, locale),
  tone: 'paper',
  steps: 0,
  html: canvas(heading(sayer(locale)('rest')), SCENERY),
  notes: notesOf(part, locale),
});
