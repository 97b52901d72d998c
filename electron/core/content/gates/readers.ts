import type { Programme } from '../../../../slides/model/programme.ts';
import type { PackItem } from '../items.ts';
import type { ContentLibrary } from '../library.ts';

/** Audiences that are pupils; in a hall sits the whole school. */
const PUPILS: readonly string[] = ['thcs', 'thpt', 'assembly'];

/** Below this age one learns at school. */
const GROWN = 18;

/**
 * True where pupils read or hear an item: a programme or paper by its audience, a scenario by its ages, slides and
 * quizzes by the programmes that use them. What no programme uses yet is taken to be for pupils.
 */
export function isForPupils(library: ContentLibrary, { kind, id }: PackItem): boolean {
  switch (kind) {
    case 'programme':
      return library.programmes.some((one) => one.id === id && PUPILS.includes(one.audience));
    case 'handout':
      return library.handouts[id]?.audience.some((one) => PUPILS.includes(one)) ?? true;
    case 'scenario':
      return (library.scenarios[id]?.graph.ages.from ?? 0) < GROWN;
    case 'deck':
    case 'quiz': {
      const using = library.programmes.filter((programme) => uses(programme, kind, id));
      return using.length === 0 || using.some(({ audience }) => PUPILS.includes(audience));
    }
  }
}

const uses = ({ segments }: Programme, kind: 'deck' | 'quiz', id: string): boolean =>
  segments.some((part) =>
    kind === 'deck' ? part.kind === 'deck' && part.deck === id : part.kind === 'quiz' && part.quiz === id,
  );
