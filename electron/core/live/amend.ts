import type { Fact } from '../../contract/archive.ts';
import { canonicalJson } from '../archive/canonical.ts';

/**
 * What a fact tells about: of a seminar's record and content there is one each, of the others one per part and play.
 * Plays at the station have no number, because that would be their order: one is known by what it holds. So are the
 * answers of one pupil, as far as `kept` says that they are as they were.
 */
function subjectOf(fact: Fact): string {
  if (fact.kind === 'tally') return `tally ${fact.body.segment}`;
  if (fact.kind !== 'choices') return fact.kind;
  if (fact.body.mode !== 'class') return `station ${canonicalJson(fact.body)}`;
  const play = 'play' in fact.body ? fact.body.play : 1;
  return `choices ${fact.body.segment} ${play ?? 1}`;
}

/** How often each pupil's answers stand in `facts`, by what they hold. */
function answersIn(facts: readonly Fact[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { kind, body } of facts) {
    const held = canonicalJson(body);
    if (kind === 'response') times.set(held, (times.get(held) ?? 0) + 1);
  }
  return times;
}

/**
 * `facts` under their subjects; of those that are alike the first, the second and so on. `kept`: how often the answers of
 * a pupil are the same before and after; the others are paired as they come, since nothing tells whose they are.
 */
function bySubject(facts: readonly Fact[], kept: ReadonlyMap<string, number>): Map<string, Fact> {
  const named = new Map<string, Fact>();
  const seen = new Map<string, number>();
  for (const fact of facts) {
    const held = fact.kind === 'response' ? canonicalJson(fact.body) : '';
    const times = (seen.get(held) ?? 0) + 1;
    seen.set(held, times);
    const subject = times <= (kept.get(held) ?? 0) ? `response ${held}` : subjectOf(fact);
    let nth = 1;
    while (named.has(`${subject} ${nth}`)) nth += 1;
    named.set(`${subject} ${nth}`, fact);
  }
  return named;
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
  const [then, after] = [answersIn(before), answersIn(now)];
  const kept = new Map([...then].map(([held, times]) => [held, Math.min(times, after.get(held) ?? 0)]));
  const heads = bySubject(before, kept);
  const wanted = new Map([...heads].map(([subject, head]) => [subject, emptied(head)] as const));
  for (const [subject, fact] of bySubject(now, kept)) wanted.set(subject, fact);
  const added = [...wanted].flatMap(([subject, fact]): Fact[] => {
    const head = heads.get(subject);
    if (!head) return [fact];
    const same = canonicalJson(head.body) === canonicalJson(fact.body);
    return same ? [] : [{ ...fact, id: next(), parent: head.id }];
  });
  return [...earlier, ...added].sort((a, b) => (a.id < b.id ? -1 : 1));
}
