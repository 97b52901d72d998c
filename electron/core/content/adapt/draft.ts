import type { Draft, OwnSlide, PartDraft, SlideDraft } from '../../../../slides/model/adapt/draft.ts';
import { wordsOfMarkdown } from '../../../../slides/model/adapt/own-markdown.ts';
import type { Segment } from '../../../../slides/model/programme.ts';
import { LOCALES } from '../../../../slides/model/text.ts';
import { isEssential, type Parts, secondsOfPart } from '../programme.ts';
import type { LooseSlide } from './apart.ts';
import type { Assembly } from './assembly.ts';
import { PICTURE_NAME } from './pictures.ts';

/** What the trainer can change of an assembled programme. Pure. */
export function draftOf({ programme, slides }: Assembly, parts: Parts): Draft {
  return {
    id: programme.id,
    title: programme.title,
    parts: programme.segments.map((part) => partOf(part, (slides.get(part.id) ?? []).map(slideOf), parts)),
  };
}

function partOf(part: Segment, slides: SlideDraft[], parts: Parts): PartDraft {
  return {
    id: part.id,
    kind: part.kind,
    title: part.title,
    minutes: part.minutes,
    hidden: part.hidden === true,
    essential: isEssential(part) || slides.some(({ essential }) => essential),
    when: part.kind === 'quiz' ? part.when : null,
    needs: secondsOfPart(part, parts),
    scenario: part.kind === 'roleplay' && part.own === true ? part.scenario : null,
    slides,
  };
}

const slideOf = ({ plan, words }: LooseSlide): SlideDraft => ({
  id: plan.id,
  seconds: plan.seconds,
  hidden: plan.hidden === true,
  essential: plan.essential === true,
  own: plan.own === true ? ownOf(plan.art, words) : null,
});

function ownOf(art: string | undefined, words: LooseSlide['words']): OwnSlide {
  const said = LOCALES.flatMap((locale) => {
    const text = words[locale];
    return text === undefined ? [] : [[locale, wordsOfMarkdown(text)] as const];
  });
  return {
    words: Object.fromEntries(said),
    picture: art !== undefined && PICTURE_NAME.test(art) ? art : null,
  };
}
