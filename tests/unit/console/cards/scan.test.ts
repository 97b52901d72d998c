import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../renderer/cards/message.ts';
import { TROUBLES, troubleOf } from '../../../../renderer/console/present/cards/camera.ts';
import type { Target } from '../../../../renderer/console/present/cards/collect.ts';
import { Scan, type World } from '../../../../renderer/console/present/cards/Scan.ts';

/** A camera that is switched on and off, and pulled out. */
class FakeStream {
  on = true;
  readonly #track = Object.assign(new EventTarget(), {
    stop: () => {
      this.on = false;
    },
  });

  getTracks = () => [this.#track];
  getVideoTracks = () => [this.#track];
  pullOut(): void {
    this.#track.dispatchEvent(new Event('ended'));
  }
}

/** A world whose camera shows what `see` is given. */
function world(change: Partial<World> = {}) {
  const streams: FakeStream[] = [];
  const told: unknown[] = [];
  let show: ((reading: Reading) => void) | null = null;
  const made: World = {
    open: async () => {
      const stream = new FakeStream();
      streams.push(stream);
      return stream as unknown as MediaStream;
    },
    list: async () => [{ id: 'usb', label: 'USB camera' }],
    read: (_track, onReading) => {
      show = onReading;
      return () => {
        show = null;
      };
    },
    tell: async (item, news) => told.push({ item, ...news }),
    ...change,
  };
  /** Shows these cards in one frame, and lets what is told arrive. */
  const see = async (...cards: [card: number, side: number][]): Promise<void> => {
    show?.({ marks: cards.map(([card, side]) => ({ card, side, size: 24 })), dark: false });
    await Promise.resolve();
    await Promise.resolve();
  };
  const scan = new Scan(made);
  return { scan, streams, told, see, isReading: () => show !== null };
}

const question = (item: string): Target => ({ item, options: 2, highest: 37 });

async function seeThrice(see: (...cards: [number, number][]) => Promise<void>, ...cards: [number, number][]) {
  for (let frame = 0; frame < 3; frame += 1) await see(...cards);
}

describe('collecting cards', () => {
  it('tells a card once several frames agree, with the question that it was read for', async () => {
    const { scan, told, see } = world();
    scan.follow(question('a'));
    await scan.start();
    await see([7, 1]);
    await see([7, 1]);
    expect(told).toEqual([]);
    await seeThrice(see, [7, 1]);
    expect(told).toEqual([{ item: 'a', marks: [{ card: 7, side: 1 }], doubles: [] }]);
  });

  it('shows, and does not tell, cards that were not dealt and sides that the question does not have', async () => {
    const { scan, told, see } = world();
    scan.follow(question('a'));
    await scan.start();
    await seeThrice(see, [40, 0], [7, 2]);
    expect(told).toEqual([]);
    expect(scan.state()).toMatchObject({ unknown: [40], sideless: [7] });
  });

  it('tells two cards with one number, and reads the one that is left anew', async () => {
    const { scan, told, see } = world();
    scan.follow(question('a'));
    await scan.start();
    await seeThrice(see, [7, 0], [7, 1]);
    expect(told).toEqual([{ item: 'a', marks: [], doubles: [7] }]);
    scan.single(7);
    await seeThrice(see, [7, 1]);
    expect(told.at(-1)).toEqual({ item: 'a', marks: [{ card: 7, side: 1 }], doubles: [] });
  });

  it('goes on after a pause where it was, and begins anew when told to', async () => {
    const { scan, told, see } = world();
    scan.follow(question('a'));
    await scan.start();
    await seeThrice(see, [7, 1]);
    scan.stop();
    await scan.start();
    await seeThrice(see, [7, 1]);
    expect(told).toHaveLength(1);
    scan.again();
    await seeThrice(see, [7, 1]);
    expect(told).toHaveLength(2);
  });

  it('stops where what was read could not be kept, and tells it again afterwards', async () => {
    let full = true;
    const told: unknown[] = [];
    const { scan, see } = world({
      tell: async (_item, news) => {
        if (full) throw new Error('disk full');
        told.push(news);
      },
    });
    scan.follow(question('a'));
    await scan.start();
    await seeThrice(see, [7, 1]);
    expect(scan.state().status).toBe('off');
    full = false;
    await scan.start();
    await seeThrice(see, [7, 1]);
    expect(told).toEqual([{ marks: [{ card: 7, side: 1 }], doubles: [] }]);
  });
});

describe('the camera', () => {
  it('is off until the key, on with it, and off again with the next', async () => {
    const { scan, streams, isReading } = world();
    expect(scan.toggle()).toBe(false);
    scan.follow(question('a'));
    expect(scan.state().status).toBe('off');
    expect(scan.toggle()).toBe(true);
    await expect.poll(() => scan.state().status).toBe('on');
    expect(scan.toggle()).toBe(true);
    expect(scan.state()).toMatchObject({ status: 'off', stream: null });
    expect(streams.map(({ on }) => on)).toEqual([false]);
    expect(isReading()).toBe(false);
  });

  it.each([null, question('b')])('goes off with the question, and what it saw is forgotten', async (next) => {
    const { scan, streams, told, see } = world();
    scan.follow(question('a'));
    await scan.start();
    await see([7, 1]);
    await see([7, 1]);
    scan.follow(next);
    expect(streams[0]?.on).toBe(false);
    scan.follow(question('a'));
    await scan.start();
    await see([7, 1]);
    expect(told).toEqual([]);
  });

  it('stays on where only the number of cards that were dealt changes', async () => {
    const { scan, streams } = world();
    scan.follow(question('a'));
    await scan.start();
    scan.follow({ ...question('a'), highest: 60 });
    expect(streams[0]?.on).toBe(true);
  });

  it('is closed again when it opens too late', async () => {
    const { scan, streams } = world();
    scan.follow(question('a'));
    const opening = scan.start();
    scan.stop();
    await opening;
    expect(streams[0]?.on).toBe(false);
    expect(scan.state().status).toBe('off');
  });

  it('that is pulled out is said, and what was read stays', async () => {
    const { scan, streams, told, see } = world();
    scan.follow(question('a'));
    await scan.start();
    await seeThrice(see, [7, 1]);
    streams[0]?.pullOut();
    expect(scan.state()).toMatchObject({ status: 'off', trouble: 'lost', stream: null });
    expect(told).toHaveLength(1);
    await scan.start();
    expect(scan.state()).toMatchObject({ status: 'on', trouble: null });
  });

  it('that sends what it must not is switched off', async () => {
    const { scan, streams } = world({
      read: (_track, _onReading, onBroken) => {
        queueMicrotask(onBroken);
        return () => undefined;
      },
    });
    scan.follow(question('a'));
    await scan.start();
    await expect.poll(() => scan.state().trouble).toBe('failed');
    expect(streams[0]?.on).toBe(false);
  });

  it('can be another one, also while one is on', async () => {
    const opened: (string | null)[] = [];
    const streams: FakeStream[] = [];
    const { scan } = world({
      open: async (camera) => {
        opened.push(camera);
        const stream = new FakeStream();
        streams.push(stream);
        return stream as unknown as MediaStream;
      },
    });
    scan.follow(question('a'));
    await scan.start();
    scan.choose('usb');
    await expect.poll(() => scan.state().status).toBe('on');
    expect(opened).toEqual([null, 'usb']);
    expect(streams.map(({ on }) => on)).toEqual([false, true]);
  });

  it.each([
    ['NotFoundError', 'none'],
    ['OverconstrainedError', 'lost'],
    ['NotReadableError', 'busy'],
    ['AbortError', 'busy'],
    ['NotAllowedError', 'refused'],
    ['SecurityError', 'refused'],
    ['TypeError', 'failed'],
  ] as const)('that answers %s is "%s"', async (name, trouble) => {
    const { scan } = world({ open: () => Promise.reject(new DOMException('no', name)) });
    scan.follow(question('a'));
    await scan.start();
    expect(scan.state()).toMatchObject({ status: 'off', trouble });
    expect(TROUBLES).toContain(trouble);
    expect(troubleOf('no error at all')).toBe('failed');
  });
});
