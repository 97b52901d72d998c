import { describe, expect, it } from 'vitest';
import { isSoftware, isStill, isWeak, readMachine } from '../../../electron/main/weak.ts';

const GB = 1024 ** 3;
const good = { cores: 8, memory: 16 * GB, softwareRendering: false };

describe('weak hardware', () => {
  it('is what has two cores, 4 GB or draws without a graphics processor', () => {
    expect(isWeak(good)).toBe(false);
    expect(isWeak({ ...good, cores: 4, memory: 8 * GB })).toBe(false);
    expect(isWeak({ ...good, cores: 2 })).toBe(true);
    expect(isWeak({ ...good, memory: 3.8 * GB })).toBe(true);
    expect(isWeak({ ...good, memory: 4 * GB })).toBe(true);
    expect(isWeak({ ...good, softwareRendering: true })).toBe(true);
  });

  it('tells drawing by the processor from what Chromium says', () => {
    expect(isSoftware({ gpu_compositing: 'enabled' })).toBe(false);
    expect(isSoftware({ gpu_compositing: 'disabled_software' })).toBe(true);
    expect(isSoftware({ gpu_compositing: 'unavailable_software' })).toBe(true);
    expect(isSoftware({})).toBe(false);
  });

  it('is read from the system', () => {
    const { cores, memory } = readMachine();
    expect(cores).toBeGreaterThan(0);
    expect(memory).toBeGreaterThan(GB / 4);
  });
});

describe('motion', () => {
  it('follows the trainer, and the hardware where it is left to the kit', () => {
    expect(isStill('none', false)).toBe(true);
    expect(isStill('full', true)).toBe(false);
    expect(isStill('auto', true)).toBe(true);
    expect(isStill('auto', false)).toBe(false);
  });
});
