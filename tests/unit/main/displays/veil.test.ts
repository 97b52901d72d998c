import { describe, expect, it } from 'vitest';
import { type Veil, veilFor } from '../../../../electron/main/displays/veil.ts';

const laptop = { internal: true };
const projector = { internal: false };
const open: Veil = { veiled: false, byKit: false };
const drawn: Veil = { veiled: true, byKit: false };

const toProjector = { stage: projector, console: laptop, fresh: false, moved: true };
const swapped = { stage: laptop, console: projector, fresh: false, moved: true };

describe('notes on the console', () => {
  it('are shown when the stage opens on the projector, whatever was before', () => {
    expect(veilFor({ ...toProjector, fresh: true }, drawn)).toEqual(open);
  });

  it('are hidden when the console goes to the projector, and shown again when it is back', () => {
    const before = veilFor(swapped, open);
    expect(before.veiled).toBe(true);
    expect(veilFor(toProjector, before)).toEqual(open);
  });

  it('stay shown there once the trainer has lifted the veil, until the stage moves', () => {
    expect(veilFor({ ...swapped, moved: false }, open)).toEqual(open);
  });

  it('stay hidden through every change where the trainer hid them', () => {
    const there = veilFor(swapped, drawn);
    expect(there.veiled).toBe(true);
    expect(veilFor(toProjector, there)).toEqual(drawn);
    expect(veilFor({ ...toProjector, moved: false }, drawn)).toEqual(drawn);
  });

  it('are hidden at once where a seminar begins with the laptop’s own display as the stage', () => {
    expect(veilFor({ ...swapped, fresh: true }, open).veiled).toBe(true);
  });
});
