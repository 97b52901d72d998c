import { type Frames, type Reading, readingSchema } from '../../../cards/message.ts';

/**
 * Has a worker read the camera's frames; calls back with numbers and sides, and with `onBroken` when it can go on no more.
 * The page hands the frames over as a stream and never holds one. Answers how to stop.
 */
export function readFrames(
  track: MediaStreamTrack,
  onReading: (reading: Reading) => void,
  onBroken: () => void,
): () => void {
  const worker = new Worker(new URL('../../../cards/worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<unknown>) => {
    const reading = readingSchema.safeParse(data);
    if (reading.success) onReading(reading.data);
    else onBroken();
  };
  worker.onerror = onBroken;
  // The newest frame only: what waits is out of date.
  const frames = new MediaStreamTrackProcessor({ track, maxBufferSize: 1 }).readable;
  worker.postMessage({ frames } satisfies Frames, [frames]);
  return () => worker.terminate();
}
