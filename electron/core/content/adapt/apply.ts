import type { Draft, OwnSlide, PartDraft, SlideDraft } from '../../../../slides/model/adapt/draft.ts';
import { ownMarkdown } from '../../../../slides/model/adapt/own-markdown.ts';
import { layoutOfOwn, wordsIn } from '../../../../slides/model/adapt/own-slide.ts';
import { languagesOfOwn } from '../../../../slides/model/adapt/own-words.ts';
import type { Segment } from '../../../../slides/model/programme.ts';
import { isEssential } from '../programme.ts';
import type { LooseSlide } from './apart.ts';
import type { Assembly } from './assembly.ts';
import { AdaptError } from './error.ts';

/**
 * The assembled programme as a draft wants it. What a draft cannot change comes from the assembly, whatever it says. Pure.
 *
 * @param picture absolute path of a picture that was added, null where there is none of this name
 * @param isScenario true for the id of a scenario that a part may play
 * @throws AdaptError `invalid` where the draft is not one of this programme: parts or given slides are missing or new,
 *   or something is hidden that must not be
 */
export function applyDraft(
  { programme, slides }: Assembly,
  draft: Draft,
  picture: (name: string) => string | null,
  isScenario: (id: string) => boolean,
): Assembly {
  const given = programme.segments.filter(({ own }) => own !== true);
  const kept = draft.parts.filter(({ scenario }) => scenario === null);
  const byId = new Map(programme.segments.map((part) => [part.id, part]));
  if (draft.id !== programme.id || !sameIds(kept, given) || !allDiffer(draft.parts)) throw invalid('parts');
  const parts = draft.parts.map((wanted): Segment => {
    if (wanted.scenario !== null) return addedPart(wanted, wanted.scenario, isScenario);
    const part = byId.get(wanted.id);
    if (part === undefined) throw invalid(wanted.id);
    return applyPart(part, wanted, slides.get(part.id) ?? []);
  });
  const loose = draft.parts.flatMap((wanted) => {
    const given = slides.get(wanted.id);
    return given === undefined ? [] : [[wanted.id, applySlides(wanted, given, picture)] as const];
  });
  return { programme: { ...programme, title: draft.title, segments: parts }, slides: new Map(loose) };
}

const invalid = (what: string): AdaptError =>
  new AdaptError('invalid', `This is no draft of the programme (${what}); open it again.`);

const sameIds = (one: readonly { id: string }[], other: readonly { id: string }[]): boolean =>
  JSON.stringify(one.map(({ id }) => id).sort()) === JSON.stringify(other.map(({ id }) => id).sort());

const allDiffer = (parts: readonly { id: string }[]): boolean =>
  new Set(parts.map(({ id }) => id)).size === parts.length;

/** A role-play that the trainer added. */
function addedPart(
  { id, title, minutes, hidden, kind }: PartDraft,
  scenario: string,
  isScenario: (id: string) => boolean,
): Segment {
  if (kind !== 'roleplay' || !isScenario(scenario)) throw invalid(id);
  return { kind, id, title, minutes, scenario, own: true, ...(hidden ? { hidden: true } : {}) };
}

function applyPart(
  part: Segment,
  { title, hidden, minutes }: PartDraft,
  slides: readonly LooseSlide[],
): Segment {
  const { hidden: _, ...shown } = part;
  if (!hidden) return { ...shown, title, minutes };
  if (isEssential(part) || slides.some(({ plan }) => plan.essential)) throw invalid(`${part.id} is hidden`);
  return { ...shown, title, minutes, hidden: true };
}

function applySlides(
  wanted: PartDraft,
  given: readonly LooseSlide[],
  picture: (name: string) => string | null,
): LooseSlide[] {
  const fixed = given.filter(({ plan }) => plan.own !== true);
  if (
    !sameIds(
      wanted.slides.filter(({ own }) => own === null),
      fixed.map(({ plan }) => plan),
    )
  )
    throw invalid(wanted.id);
  if (wanted.slides.every(({ hidden }) => hidden)) throw invalid(`${wanted.id} is empty`);
  return wanted.slides.map((slide) => {
    if (slide.own !== null) return ownLoose(slide, slide.own, picture);
    const known = fixed.find(({ plan }) => plan.id === slide.id);
    if (known === undefined || (slide.hidden && known.plan.essential)) throw invalid(slide.id);
    const { hidden: _, ...plan } = known.plan;
    return { ...known, plan: { ...plan, seconds: slide.seconds, ...(slide.hidden ? { hidden: true } : {}) } };
  });
}

/** An own slide as files hold it. A picture that is not there is left out. */
function ownLoose(
  { id, seconds, hidden }: SlideDraft,
  own: OwnSlide,
  picture: (name: string) => string | null,
): LooseSlide {
  const languages = languagesOfOwn(own);
  if (languages.length === 0) throw invalid(`${id} has no words`);
  const file = own.picture === null ? null : picture(own.picture);
  const art = own.picture !== null && file !== null ? { art: own.picture } : {};
  return {
    plan: {
      id,
      layout: layoutOfOwn(own),
      tone: 'paper',
      ...art,
      seconds,
      sources: [],
      own: true,
      ...(hidden ? { hidden: true } : {}),
    },
    words: Object.fromEntries(languages.map((locale) => [locale, ownMarkdown(id, wordsIn(own, locale))])),
    media: own.picture !== null && file !== null ? { [own.picture]: file } : {},
  };
}
