import type { Contact } from '../../../slides/model/contacts.ts';
import type { Segment } from '../../../slides/model/programme.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { escapeHtml } from '../reports/escape.ts';
import { together, wordsBlock } from './blocks.ts';
import { type Block, paginate } from './flow.ts';
import { TICK_BOX } from './marks.ts';
import { PORTRAIT, type Sheet } from './paper.ts';
import { KIT_WORDS } from './words/kit.ts';
import { speaker } from './words/word.ts';

const { width: WIDTH, room: ROOM } = PORTRAIT;
type Activity = Extract<Segment, { kind: 'activity' }>;
type Contacts = Extract<Segment, { kind: 'contacts' }>;

/** An activity with the words that pupils say, round by round. */
export function activitySheets(part: Activity, locale: Locale): Sheet[] {
  const say = speaker(KIT_WORDS, locale);
  const title = inLocale(part.title, locale);
  const notes = part.notes ? inLocale(part.notes, locale) : '';
  const blocks: Block<string>[] = [
    { item: `<h1>${escapeHtml(title)}</h1>`, height: 16 },
    ...(notes === '' ? [] : [wordsBlock(`${say('notes')}: ${notes}`, { type: 'small', width: WIDTH })]),
    aloud(say('aloud'), inLocale(part.intro, locale)),
    ...part.rounds.map((round, index) => {
      const head = `${say('round', { n: index + 1 })} · ${say('seconds', { n: round.seconds })}: ${inLocale(round.task, locale)}`;
      const lines = round.lines.map((line) => wordsBlock(inLocale(line, locale), { width: WIDTH - 14 }));
      return together(
        [wordsBlock(head, { type: 'strong', width: WIDTH - 8 }), ...lines],
        8,
        (inner) => `<section class="item">${inner}</section>`,
      );
    }),
    aloud(say('aloud'), inLocale(part.outro, locale)),
  ];
  return paginate(blocks, ROOM).map((page) => ({ html: page.join(''), foot: title }));
}

function aloud(label: string, words: string): Block<string> {
  const block = wordsBlock(
    `${label}: ${words}`,
    { width: WIDTH - 10 },
    `<b>${escapeHtml(label)}:</b> ${escapeHtml(words)}`,
  );
  return { item: `<div class="aloud">${block.item}</div>`, height: block.height + 6 };
}

/** The page that hangs until the last pupil has left: whom to call, whom to see, with lines for what is known only there. */
export function contactsSheet(part: Contacts, contacts: readonly Contact[], locale: Locale): Sheet {
  const say = speaker(KIT_WORDS, locale);
  const called = contacts.map(
    ({ number, name, note }) =>
      `<div class="contact"><b>${escapeHtml(number)}</b><div><strong>${escapeHtml(inLocale(name, locale))}</strong><p>${escapeHtml(inLocale(note, locale))}</p></div></div>`,
  );
  const adult = `<div class="contact-line"><strong>${escapeHtml(say('adult'))}</strong><i></i></div>`;
  const police = `<div class="contact-line"><strong>${escapeHtml(say('police'))}</strong><i></i><p>${TICK_BOX} ${escapeHtml(say('tested'))}</p></div>`;
  return {
    html: `<div class="contacts"><h1>${escapeHtml(say('contacts'))}</h1><p class="message">${escapeHtml(inLocale(part.message, locale))}</p>${adult}${police}${called.join('')}</div>`,
    foot: inLocale(part.title, locale),
  };
}
