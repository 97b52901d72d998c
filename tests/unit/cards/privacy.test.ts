import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../../build/tools/paths.ts';
import { filesUnder } from '../../../build/tools/sources.ts';

const sources = filesUnder(inRoot('.'), ['renderer', 'electron']).filter((file) => /\.tsx?$/.test(file));
const read = (file: string): string => readFileSync(inRoot(file), 'utf8');
const withWord = (word: RegExp): string[] => sources.filter((file) => word.test(read(file)));

describe('a frame of the camera', () => {
  it('is asked for in one place and given to the worker as a stream', () => {
    expect(withWord(/\bgetUserMedia\(/)).toEqual(['renderer/console/present/cards/camera.ts']);
    expect(withWord(/\bMediaStreamTrackProcessor\(/)).toEqual(['renderer/console/present/cards/frames.ts']);
    expect(withWord(/\b(ImageCapture|MediaRecorder|getDisplayMedia|desktopCapturer)\b/)).toEqual([]);
  });

  it('is looked into by the worker alone, which sends one kind of message', () => {
    expect(withWord(/\bdrawImage\(frame/)).toEqual(['renderer/cards/worker.ts']);
    const worker = read('renderer/cards/worker.ts');
    expect(worker.match(/postMessage\([^)]*\)/g)).toEqual([
      'postMessage({ marks, dark: reader.light < DARK } satisfies Reading)',
    ]);
    expect(worker).not.toMatch(
      /\b(fetch|indexedDB|caches|navigator|BroadcastChannel|MessageChannel|console)\b/,
    );
  });

  it('cannot become a file or an address anywhere in the code that handles it', () => {
    const handling = sources.filter((file) => /^renderer\/(cards|console\/present\/cards)\//.test(file));
    expect(handling.length).toBeGreaterThan(10);
    for (const file of handling)
      expect([
        file,
        read(file).match(/toBlob|toDataURL|convertToBlob|createObjectURL|captureStream|createImageBitmap/),
      ]).toEqual([file, null]);
  });

  it('is never on the stage or the station: they know nothing of a camera', () => {
    const others = sources.filter((file) => /^renderer\/(stage|station|identify|reader)\//.test(file));
    for (const file of others)
      expect([file, read(file).match(/mediaDevices|srcObject|MediaStream|present\/cards/)]).toEqual([
        file,
        null,
      ]);
  });
});
