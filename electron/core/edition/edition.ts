import type { Segment } from '../../../slides/model/programme.ts';
import { inLocale } from '../../../slides/model/text.ts';
import type { SeminarContent } from '../../contract/content.ts';
import { quizPartsOf } from '../print/forms.ts';
import { slidesOfPart } from '../print/slides.ts';
import { escapeHtml } from '../reports/escape.ts';
import { asciiSlug } from '../reports/file-name.ts';
import { barHtml, frontHtml, overlays } from './front.ts';
import { page } from './page.ts';
import { activityUnits, breakUnit, contactsUnit, notesOf, quizUnits } from './parts.ts';
import { playUnits } from './play.ts';
import { slideUnits } from './slides.ts';
import { type Unit, unitHtml } from './unit.ts';
import { type EditionSetting, sayer, told } from './voice.ts';

/**
 * A programme as one HTML file for machines too old for the kit: slides with notes, role-play, quizzes by hands, looking back,
 * contacts; nothing is recorded. Printed from a browser it is the paper edition. Pure but for reading pictures.
 */
export function htmlEdition(
  content: SeminarContent,
  setting: EditionSetting,
): { html: string; fileName: string; units: number } {
  const { locale, day } = setting;
  const { programme, contacts } = content;
  const say = sayer(locale);
  const parts = programme.segments
    .map((part) => ({ part, units: unitsOf(content, part, setting) }))
    .filter(({ units }) => units.length > 0);
  let from = 0;
  const starts = parts.map(({ part, units }, index) => {
    const unit = from;
    from += units.length;
    return { title: told(part.title, locale), minutes: part.minutes, unit, part: index };
  });
  const shown = parts.flatMap(({ units }, index) => units.map((unit) => unitHtml(unit, index, say('notes'))));
  const body = `${frontHtml(content, setting)}<main id="stage" tabindex="-1">${shown.join('\n')}</main><aside id="now-notes" aria-label="${say('notes')}" data-none="${say('noNotes')}"><h2>${say('notes')}</h2><div></div></aside><p id="said" aria-live="polite"></p>${barHtml(locale)}${overlays(contacts, starts, locale)}`;
  return {
    html: page(escapeHtml(inLocale(programme.title, locale)), body, locale),
    fileName: `mot-tep_${asciiSlug(programme.id)}_${locale}_${day}.html`,
    units: shown.length,
  };
}

/** The screens of one part. The notes of a part stand with its first screen, before those of that screen. */
function unitsOf(content: SeminarContent, part: Segment, setting: EditionSetting): Unit[] {
  const { locale } = setting;
  switch (part.kind) {
    case 'deck': {
      const around = { part: told(part.title, locale), foot: footOf(content, setting) };
      const [first, ...others] = slideUnits(slidesOfPart(content, part), around, setting);
      return first ? [{ ...first, notes: notesOf(part, locale) + first.notes }, ...others] : [];
    }
    case 'quiz': {
      const found = quizPartsOf(content).find((one) => one.part.id === part.id);
      return found ? quizUnits(part, found.quiz, found.form, locale) : [];
    }
    case 'roleplay': {
      const scenario = content.scenarios[part.scenario];
      return scenario ? playUnits(part, scenario, locale) : [];
    }
    case 'activity':
      return activityUnits(part, locale);
    case 'contacts':
      return [contactsUnit(part, content.contacts, locale)];
    case 'break':
      return [breakUnit(part, locale)];
  }
}

/** The quiet line at the foot of every slide. */
function footOf({ contacts }: SeminarContent, { locale }: EditionSetting): string {
  const line = (contacts.find(({ number }) => number === '111') ?? contacts[0])?.number;
  return line === undefined ? '' : sayer(locale)('callLine', { line });
}
