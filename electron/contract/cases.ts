import { happenedIn, type Source } from '../../slides/model/source.ts';
import type { SeminarContent } from './content.ts';
import { allowedLeftOut, isOutWithin, type LeftOut, NOTHING_LEFT_OUT, piecesOf } from './left-out.ts';
import type { Setup } from './setup.ts';

/** Among the cases that a slide, a page or a role-play tells, those of this province. */
export const ownCases = (
  cases: readonly string[] | undefined,
  sources: readonly Source[],
  province: string,
): Source[] => sources.filter((source) => cases?.includes(source.id) && happenedIn(source, province));

/**
 * What a seminar passes over from the start: slides that are needed less and tell a case of its own province, where
 * somebody in the room may know the family. The others, and role-plays, stay; the trainer is told not to tell the case.
 */
export function leftOutAtStart(content: SeminarContent, { school }: Pick<Setup, 'school'>): LeftOut {
  const within = content.programme.segments.flatMap((part, segment) => {
    const deck = part.kind === 'deck' ? content.decks[part.deck] : undefined;
    const shown = piecesOf(content, part).map(({ id }) => id);
    return (deck?.slides ?? [])
      .filter(({ id, optional, cases }) => {
        const isOwn = ownCases(cases, content.sources, school.provinceName).length > 0;
        return isOwn && optional === true && shown.includes(id);
      })
      .map(({ id }) => ({ segment, id }));
  });
  if (within.length === 0) return NOTHING_LEFT_OUT;
  return allowedLeftOut(content, { segment: 0, piece: null }, { parts: [], within });
}

/** What of that is still left out: shortening proposes anew, and must not bring a case back that nobody asked for. */
export function ownCasesOut(content: SeminarContent, setup: Setup, leftOut: LeftOut): LeftOut['within'] {
  return leftOutAtStart(content, setup).within.filter(({ segment, id }) => isOutWithin(leftOut, segment, id));
}
