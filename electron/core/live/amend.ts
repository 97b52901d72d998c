import type { Fact } from '../../contract/archive.ts';
import { canonicalJson } from '../archive/canonical.ts';

/**
 * What a fact tells about: of a seminar's record and content there is one each, of the others one per part and play.
 * Plays at the station have no number, because that would be their order: one is known by what it holds.
 */
function subjectOf(fact: Fact): string {
  if (fact.kind === 'tally') return `tally ${fact.body.segment}`;
  if (fact.kind !== 'choices') return fact.kind;
  if (fact.body.mode !== 'class') return `station ${canonicalJson(fact.body)}`;
  const play = 'play' in fact.body ? fact.body.play : 1;
  return `choices ${fact.body.segment} ${play ?? 1}`;
}

/** `facts` under their subjects; of those that are alike the first, the second and so on. */
function bySubject(facts: readonly Fact[]): Map<string, Fact> {
  const named = new Map<string, Fact>();
  for (const fact of facts) {
    const subject = subjectOf(fact);
    let nth = 1;
    while (named.has(`${subject} ${nth}`)) nth += 1;
    named.set(`${subject} ${nth}`, fact);
  }
  return named;
}

const bodyOf = ({ kind, body }: Fact): string => `${kind} ${canonicalJson(body)}`;

/**
 * `facts` without those that also stand in `others`, one for one: they have not changed. Ids are drawn anew for each
 * closing, so what is alike but for them, such as pupils' answers, is known by what it holds.
 */
function without(facts: readonly Fact[], others: readonly Fact[]): Fact[] {
  const there = new Map<string, number>();
  for (const held of others.map(bodyOf)) there.set(held, (there.get(held) ?? 0) + 1);
  return facts.filter((fact) => {
    const held = bodyOf(fact);
    const times = there.get(held) ?? 0;
    there.set(held, times - 1);
    return times <= 0;
  });
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
  const before = earlier.filter(({ id }) => !corrected.has(id));
  const heads = bySubject(without(before, now));
  const wanted = new Map([...heads].map(([subject, head]) => [subject, emptied(head)] as const));
  for (const [subject, fact] of bySubject(without(now, before))) wanted.set(subject, fact);
  const added = [...wanted].flatMap(([subject, fact]): Fact[] => {
    const head = heads.get(subject);
    if (!head) return [fact];
    const same = canonicalJson(head.body) === canonicalJson(fact.body);
    return same ? [] : [{ ...fact, id: next(), parent: head.id }];
  });
  return [...earlier, ...added].sort((a, b) => (a.id < b.id ? -1 : 1));
}
