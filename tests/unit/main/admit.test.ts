import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChannelName, channels, WINDOW_KINDS } from '../../../electron/contract/channels.ts';
import { contained, isKitUrl } from '../../../electron/main/address.ts';
import { admit, errorAnswer } from '../../../electron/main/admit.ts';
import { weigh } from '../../../electron/main/weigh.ts';

const page = 'app://kit/console/index.html';
const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'admitted';
  } catch (error) {
    const answer = errorAnswer(error);
    return answer.ok ? 'admitted' : answer.error.code;
  }
};
const names = Object.keys(channels) as ChannelName[];

describe('a call across the bridge', () => {
  it('is admitted on every channel only from the windows that the table names', () => {
    for (const name of names)
      for (const kind of WINDOW_KINDS) {
        const allowed = (channels[name].windows as readonly string[]).includes(kind);
        const code = codeOf(() => admit(kind, page, true, name, { nonsense: true }));
        expect(code === 'right').toBe(!allowed);
      }
  });

  it('from the stage can reach nothing that changes anything', () => {
    const open = names.filter((name) => (channels[name].windows as readonly string[]).includes('stage'));
    expect(open.sort()).toEqual(['content.get', 'snapshot.get']);
  });

  it('from the station can do what a pupil does there and nothing else, and pupils are nowhere else', () => {
    const open = names.filter((name) => (channels[name].windows as readonly string[]).includes('station'));
    expect(open.sort()).toEqual(['box.send', 'lock.leave', 'lock.wait', 'station.do', 'station.get']);
    for (const name of open) expect(channels[name].windows).toEqual(['station']);
    for (const type of ['move/next', 'station/close', 'station/open', 'closing/open', 'help'])
      expect(codeOf(() => admit('station', page, true, 'station.do', { type }))).toBe('input');
  });

  it('is refused from unknown windows, frames inside pages and foreign addresses', () => {
    expect(codeOf(() => admit(null, page, true, 'snapshot.get', undefined))).toBe('sender');
    expect(codeOf(() => admit('console', page, false, 'snapshot.get', undefined))).toBe('sender');
    expect(
      codeOf(() =>
        admit('console', 'https://example.invalid/?next=app://kit/', true, 'snapshot.get', undefined),
      ),
    ).toBe('sender');
  });

  it('is refused for channels that are not in the table, whatever their name', () => {
    for (const name of [
      '',
      'seminar',
      '__proto__',
      'constructor',
      'toString',
      7,
      null,
      { toString: () => 'snapshot.get' },
    ])
      expect(codeOf(() => admit('console', page, true, name, undefined))).toBe('channel');
  });

  it('is refused with anything that the channel does not take', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.anything({ withNullPrototype: true, withBigInt: true }),
        (name, input) => {
          const [kind] = channels[name].windows;
          const code = codeOf(() => admit(kind, page, true, name, input));
          const fits = weigh(input) === null && channels[name].input.safeParse(input).success;
          expect(code).toBe(fits ? 'admitted' : 'input');
        },
      ),
      { numRuns: 500 },
    );
    expect(
      codeOf(() => admit('console', page, true, 'seminar.dispatch', { type: 'move/next', extra: 1 })),
    ).toBe('input');
  });
});

describe('an address', () => {
  it('is the kit’s own only when its origin is, never by what it contains', () => {
    expect(isKitUrl('app://kit/stage/index.html')).toBe(true);
    for (const url of [
      'https://kit/',
      'app://kit.example/',
      'app://other/',
      'file:///app://kit/',
      'app:kit',
      '',
      'https://x/?app://kit',
    ])
      expect(isKitUrl(url)).toBe(false);
  });

  it('never leads out of the folder of pages', () => {
    for (const path of [
      '/../secret',
      '/%2e%2e/secret',
      '/..%2fsecret',
      '/a/../../secret',
      '/a%00.html',
      '/..\\secret',
      '/%zz',
    ])
      expect(contained('/pages', path)).toBeNull();
    expect(contained('/pages', '/console/index.html')).toBe('/pages/console/index.html');
    expect(contained('/pages', '/t%C3%A0i.svg')).toBe('/pages/tài.svg');
    fc.assert(
      fc.property(fc.array(fc.constantFrom('..', '.', 'a', '%2e', '%2f', '%5c', '//', 'b.svg')), (parts) => {
        const file = contained('/pages', `/${parts.join('/')}`);
        if (file !== null) expect(file.startsWith('/pages/')).toBe(true);
      }),
    );
  });
});
