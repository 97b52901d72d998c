import { type Programme, programmeSchema, type Segment } from '../../../../slides/model/programme.ts';
import type { PackItem } from '../items.ts';
import type { ContentLibrary } from '../library.ts';
import { type Pack, readText } from '../pack.ts';
import { type Finding, wrong } from '../problem.ts';
import { spareMinutes } from '../shorter.ts';
import { type Locate, parseYaml } from '../yaml-file.ts';
import type { InFile } from './passage.ts';

/** A tenth shorter: a lesson of 45 minutes in which five were lost to a cable. */
const LEAST_SPARE = 0.1;

/**
 * What a programme lacks for a trainer who never saw the kit: what to bring, how the room is set up, the first and the last
 * words, what to know before each part, and what to leave out where time is short. That its minutes add up is asked of every
 * programme at all times (../programme.ts).
 */
export function unreadyProgramme(pack: Pack, item: PackItem, library: ContentLibrary): InFile[] {
  const programme =
    item.kind === 'programme' ? library.programmes.find(({ id }) => id === item.id) : undefined;
  if (programme === undefined) return [];
  const { locate } = parseYaml(readText(pack, item.path) ?? '', programmeSchema);
  return lacksOf(programme, library, locate).map((finding) => ({ file: item.path, finding }));
}

function lacksOf(programme: Programme, library: ContentLibrary, locate: Locate): Finding[] {
  const { materials, room, segments, minutes } = programme;
  const shown = segments.flatMap((part, index) => (part.hidden === true ? [] : [{ part, index }]));
  const [first, last] = [shown[0], shown.at(-1)];
  const spare = spareMinutes(library.decks, programme);
  const unready = (path: PropertyKey[], message: string): Finding => wrong(locate(path), 'unready', message);
  return [
    ...(materials.length > 0 ? [] : [unready(['materials'], 'nothing says what to bring; add materials:')]),
    ...(room === undefined ? [unready(['room'], 'nothing says how the room is set up; add room:')] : []),
    ...(first === undefined || hasFirstWords(first.part, library)
      ? []
      : [
          unready(
            ['segments', first.index],
            `"${first.part.id}" is the first part and has no first words; begin with a slide with notes, or with an activity`,
          ),
        ]),
    ...(last === undefined || last.part.kind === 'contacts'
      ? []
      : [
          unready(
            ['segments', last.index],
            `"${last.part.id}" is the last part; end with one of kind contacts, whose message is the last words`,
          ),
        ]),
    ...shown
      .filter(({ part }) => part.notes === undefined && part.kind !== 'break')
      .map(({ part, index }) =>
        unready(['segments', index, 'id'], `"${part.id}" does not say what to know before it; add notes:`),
      ),
    ...(spare >= minutes * LEAST_SPARE
      ? []
      : [
          unready(
            ['minutes'],
            `only ${Math.round(spare * 10) / 10} of ${minutes} minutes can be left out where time is short, at least a tenth is needed; mark slides or parts with optional: true`,
          ),
        ]),
  ];
}

/** True where the part gives the trainer words to begin with. */
function hasFirstWords(part: Segment, { decks }: ContentLibrary): boolean {
  if (part.kind === 'activity') return true;
  const deck = part.kind === 'deck' ? decks[part.deck] : undefined;
  if (part.kind !== 'deck' || deck === undefined) return false;
  const slide = part.from === undefined ? deck.slides[0] : deck.slides.find(({ id }) => id === part.from);
  return slide !== undefined && slide.notes.vi !== '';
}
