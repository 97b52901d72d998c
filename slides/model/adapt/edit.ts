import type { Locale } from '../text.ts';
import {
  type Draft,
  MAX_PARTS,
  MAX_SLIDES,
  type OwnSlide,
  type PartDraft,
  type SlideDraft,
} from './draft.ts';
import { minutesOf } from './time.ts';

/** One change of a draft. `to` is the place that something has afterwards, from 0. */
export type Edit =
  | { do: 'rename'; locale: Locale; title: string }
  | { do: 'part/rename'; part: string; locale: Locale; title: string }
  | { do: 'part/move'; part: string; to: number }
  | { do: 'part/hide'; part: string; hidden: boolean }
  | { do: 'part/minutes'; part: string; minutes: number }
  /** A role-play, made by `newRoleplay`. */
  | { do: 'part/add'; part: PartDraft; to: number }
  /** Only a part that was added. */
  | { do: 'part/remove'; part: string }
  | { do: 'slide/move'; part: string; slide: string; to: number }
  | { do: 'slide/hide'; part: string; slide: string; hidden: boolean }
  | { do: 'slide/seconds'; part: string; slide: string; seconds: number }
  | { do: 'slide/add'; part: string; slide: SlideDraft; to: number }
  | { do: 'slide/own'; part: string; slide: string; own: OwnSlide }
  | { do: 'slide/remove'; part: string; slide: string };

/** Why an edit is not made; the screen has words for each. */
export type Refusal =
  | 'essential'
  | 'last-slide'
  | 'last-part'
  | 'contacts-last'
  | 'quiz-order'
  | 'too-short'
  | 'too-long'
  | 'too-many'
  | 'nothing';

/** Shortest and longest programme in minutes. */
const LENGTH = { min: 5, max: 240 };

/** Why `edit` cannot be made, null where it can. `nothing`: it would change nothing. */
export function refusalOf(draft: Draft, edit: Edit): Refusal | null {
  return attempt(draft, edit).refusal;
}

/** The draft after `edit`; the very same draft where the edit is refused. Pure. */
export function applyEdit(draft: Draft, edit: Edit): Draft {
  const { next, refusal } = attempt(draft, edit);
  return refusal === null ? next : draft;
}

function attempt(draft: Draft, edit: Edit): { next: Draft; refusal: Refusal | null } {
  const next = made(draft, edit);
  if (next === null || same(next, draft)) return { next: draft, refusal: 'nothing' };
  return { next, refusal: essential(draft, next) ?? order(draft, next) ?? left(next) ?? length(draft, next) };
}

const same = (a: Draft, b: Draft): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Something that children need most may not become hidden. */
function essential(before: Draft, after: Draft): Refusal | null {
  const hiddenIn = (draft: Draft): number =>
    draft.parts.flatMap((part) => [part, ...part.slides]).filter((one) => one.essential && one.hidden).length;
  return hiddenIn(after) > hiddenIn(before) ? 'essential' : null;
}

/** Whom to call comes last, and the opening quiz before the closing one; an order that was otherwise may stay so. */
function order(before: Draft, after: Draft): Refusal | null {
  const endsWithContacts = ({ parts }: Draft): boolean => parts.at(-1)?.kind === 'contacts';
  const quizzesInOrder = ({ parts }: Draft): boolean => {
    const shown = parts.filter(({ hidden }) => !hidden).map(({ when }) => when);
    return shown.lastIndexOf('opening') < [...shown, 'closing'].indexOf('closing');
  };
  if (endsWithContacts(before) && !endsWithContacts(after)) return 'contacts-last';
  return quizzesInOrder(before) && !quizzesInOrder(after) ? 'quiz-order' : null;
}

/** Something must be left to show, and not more than a deck can hold. */
function left({ parts }: Draft): Refusal | null {
  if (parts.every(({ hidden }) => hidden)) return 'last-part';
  if (parts.some(({ slides }) => slides.length > 0 && slides.every(({ hidden }) => hidden)))
    return 'last-slide';
  return parts.reduce((sum, { slides }) => sum + slides.length, 0) > MAX_SLIDES ? 'too-many' : null;
}

/** A length that is out of bounds already may still come nearer to them. */
function length(before: Draft, after: Draft): Refusal | null {
  const [was, is] = [minutesOf(before), minutesOf(after)];
  if (is < LENGTH.min && is < was) return 'too-short';
  return is > LENGTH.max && is > was ? 'too-long' : null;
}

/** The draft with the edit made, whether it is allowed or not; null where it names nothing. */
function made(draft: Draft, edit: Edit): Draft | null {
  switch (edit.do) {
    case 'rename': {
      const title = tidyTitle(edit.title);
      return title === '' ? null : { ...draft, title: { ...draft.title, [edit.locale]: title } };
    }
    case 'part/rename': {
      const title = tidyTitle(edit.title);
      if (title === '') return null;
      return changePart(draft, edit.part, (part) => ({
        ...part,
        title: { ...part.title, [edit.locale]: title },
      }));
    }
    case 'part/move':
      return { ...draft, parts: moved(draft.parts, edit.part, edit.to) };
    case 'part/hide':
      return changePart(draft, edit.part, (part) => ({ ...part, hidden: edit.hidden }));
    case 'part/minutes':
      return isBetween(edit.minutes, 0.5, 120) && Number.isInteger(edit.minutes * 2)
        ? changePart(draft, edit.part, (part) => ({ ...part, minutes: edit.minutes }))
        : null;
    case 'part/add': {
      const { part, to } = edit;
      const fits = part.scenario !== null && draft.parts.length < MAX_PARTS;
      const known = draft.parts.some(({ id }) => id === part.id);
      return fits && !known ? { ...draft, parts: draft.parts.toSpliced(to, 0, part) } : null;
    }
    case 'part/remove':
      return {
        ...draft,
        parts: draft.parts.filter(({ id, scenario }) => id !== edit.part || scenario === null),
      };
    case 'slide/move':
      return changePart(draft, edit.part, (part) => ({
        ...part,
        slides: moved(part.slides, edit.slide, edit.to),
      }));
    case 'slide/hide':
      return changeSlide(draft, edit, (slide) => ({ ...slide, hidden: edit.hidden }));
    case 'slide/seconds':
      return isBetween(edit.seconds, 10, 900) && Number.isInteger(edit.seconds)
        ? changeSlide(draft, edit, (slide) => ({ ...slide, seconds: edit.seconds }))
        : null;
    case 'slide/add':
      return changePart(draft, edit.part, (part) =>
        part.slides.length === 0 ? part : { ...part, slides: part.slides.toSpliced(edit.to, 0, edit.slide) },
      );
    case 'slide/own':
      return changeSlide(draft, edit, (slide) => (slide.own === null ? slide : { ...slide, own: edit.own }));
    case 'slide/remove':
      return changePart(draft, edit.part, (part) => ({
        ...part,
        slides: part.slides.filter(({ id, own }) => id !== edit.slide || own === null),
      }));
  }
}

/** A title as it is kept: composed letters, nothing that cannot be seen. */
const tidyTitle = (title: string): string =>
  title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim();

const isBetween = (value: number, min: number, max: number): boolean => value >= min && value <= max;

const changePart = (draft: Draft, id: string, change: (part: PartDraft) => PartDraft): Draft => ({
  ...draft,
  parts: draft.parts.map((part) => (part.id === id ? change(part) : part)),
});

const changeSlide = (
  draft: Draft,
  at: { part: string; slide: string },
  change: (slide: SlideDraft) => SlideDraft,
): Draft =>
  changePart(draft, at.part, (part) => ({
    ...part,
    slides: part.slides.map((slide) => (slide.id === at.slide ? change(slide) : slide)),
  }));

/** The list with one of its things at another place, as near to `to` as the list allows. */
function moved<T extends { id: string }>(list: readonly T[], id: string, to: number): T[] {
  const from = list.findIndex((one) => one.id === id);
  const thing = list[from];
  if (thing === undefined) return [...list];
  const place = Math.max(0, Math.min(list.length - 1, to));
  return list.toSpliced(from, 1).toSpliced(place, 0, thing);
}
