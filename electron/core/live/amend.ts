import type { Fact } from '../../contract/archive.ts';
import { canonicalJson } from '../archive/canonical.ts';

/** What a fact tells about: of a seminar's record and content there is one each, of the others one per part and play. */
function subjectOf(fact: Fact): string {
  if (fact.kind === 'tally') return `tally ${fact.body.segment}`;
  if (fact.kind !== 'choices') return fact.kind;
  const play = 'play' in fact.body ? fact.body.play : 1;
  return `choices ${fact.body.segment} ${play ?? 1}`;
}

/** The fact with nothing counted any more: it cannot be taken out of the archive, only corrected. */
function emptied(fact: Fact): Fact {
  if (fact.kind === 'tally') return { ...fact, body: { ...fact.body, items: [] } };
  if (fact.kind === 'choices')
    return { ...fact, body: { ...fact.body, decisions: [], ending: null, stopped: false, lit: 0 } };
  return fact;
}

/**
 * The facts of a closing that follows one of which nobody knows whether the archive has it: the earlier facts again, and
 * what has changed since as corrections of them. So whichever closing arrived, the seminar counts once, with its last
 * numbers. `now` are the facts of the present state, `next` draws ids; answers all of them, sorted by id.
 */
export function amendClosing(earlier: readonly Fact[], now: readonly Fact[], next: () => string): Fact[] {
  const corrected = new Set(earlier.map(({ parent }) => parent));
  const heads = new Map(
    earlier.filter(({ id }) => !corrected.has(id)).map((fact) => [subjectOf(fact), fact] as const),
  );
  const wanted = new Map([...heads].map(([subject, head]) => [subject, emptied(head)] as const));
  for (const fact of now) wanted.set(subjectOf(fact), fact);
  const added = [...wanted].flatMap(([subject, fact]): Fact[] => {
    const head = heads.get(subject);
    if (!head) return [fact];
    const same = canonicalJson(head.body) === canonicalJson(fact.body);
    return same ? [] : [{ ...fact, id: next(), parent: head.id }];
  });
  return [...earlier, ...added].sort((a, b) => (a.id < b.id ? -1 : 1));
}
