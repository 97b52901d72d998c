import type { Frames, Reading } from './message.ts';
import { CardReader } from './reader.ts';
import { FULL_PACE, paceAfter, workingSize } from './working.ts';

/** Mean grey value under which the room is too dark to rely on: markers of 26 px are still read at 27. */
const DARK = 40;

/** Reads frame after frame. Each is closed as soon as it was drawn, and nothing but numbers goes out. */
async function read(frames: ReadableStream<VideoFrame>): Promise<void> {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('There is no canvas to read from.');
  const source = frames.getReader();
  let pace = FULL_PACE;
  let reader: CardReader | null = null;
  for (;;) {
    const { done, value: frame } = await source.read();
    if (done) return;
    const begun = performance.now();
    const { displayWidth, displayHeight } = frame;
    const { width, height } = workingSize(displayWidth, displayHeight, pace);
    const scale = width / displayWidth;
    if (reader === null || canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
      reader = new CardReader(width, height);
    }
    context.drawImage(frame, 0, 0, width, height);
    frame.close();
    const found = reader.read(context.getImageData(0, 0, width, height));
    const marks = found.map(({ card, side, size }) => ({ card, side, size: Math.round(size / scale) }));
    self.postMessage({ marks, dark: reader.light < DARK } satisfies Reading);
    pace = paceAfter(pace, performance.now() - begun);
  }
}

self.onmessage = ({ data }: MessageEvent<Frames>): void => {
  void read(data.frames);
};
