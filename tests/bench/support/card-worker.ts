import { parentPort } from 'node:worker_threads';
import aruco from 'js-aruco2';
import { CardReader, DICTIONARY } from '../../../renderer/cards/reader.ts';
import { FULL_PACE, workingSize } from '../../../renderer/cards/working.ts';
import { agreedOf, NOTHING_SEEN, takeIn } from '../../../renderer/console/present/cards/agree.ts';
import { enlarged } from '../../unit/cards/pictures.ts';
import { type FrameKind, frameOf } from './card-frames.ts';

/** What this worker is to do: read `times` frames of a kind as the kit does or with js-aruco2 as it comes. */
export type CardTask = { how: 'kit' | 'bare'; kind: FrameKind; times: number };
/** Of one frame: how long it took, and how many cards were read. */
export type CardTime = { ms: number; cards: number };

/** Reads a frame by its number, and answers how many cards were in it. */
function readerFor({ how, kind }: CardTask): (frame: number) => number {
  const pictures = [1, 2, 3].map((seed) => frameOf(kind, seed));
  if (how === 'bare') {
    const detector = new aruco.AR.Detector({ dictionaryName: DICTIONARY, maxHammingDistance: 0 });
    return (frame) => {
      const { width, height, data } = pictures[frame % pictures.length] as (typeof pictures)[number];
      return detector.detectImage(width, height, data).length;
    };
  }
  const { width, height } = workingSize(kind.width, kind.height, FULL_PACE);
  // In the kit a canvas enlarges, on its own.
  const larger = pictures.map((picture) => enlarged(picture, width / kind.width));
  const reader = new CardReader(width, height);
  let seen = NOTHING_SEEN;
  return (frame) => {
    const found = reader.read(larger[frame % larger.length] as (typeof larger)[number]);
    seen = takeIn(seen, found);
    agreedOf(seen);
    return found.length;
  };
}

parentPort?.on('message', (task: CardTask) => {
  const read = readerFor(task);
  const warmUps = Math.ceil(task.times / 3);
  for (let frame = 0; frame < warmUps; frame += 1) read(frame);
  const times = Array.from({ length: task.times }, (_, frame): CardTime => {
    const before = performance.now();
    const cards = read(frame);
    return { ms: performance.now() - before, cards };
  });
  parentPort?.postMessage(times);
});
