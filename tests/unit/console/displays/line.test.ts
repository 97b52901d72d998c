import { describe, expect, it } from 'vitest';
import type { DisplayInfo, Room } from '../../../../electron/contract/snapshot.ts';
import { LINES, stageLine } from '../../../../renderer/console/displays/line.ts';
import { MESSAGES } from '../../../../renderer/i18n/messages.ts';
import { platformOf } from '../../../../renderer/ui/platform.ts';
import { LOCALES } from '../../../../slides/model/text.ts';

const display: DisplayInfo = {
  id: 2,
  number: 2,
  label: 'EPSON',
  width: 1280,
  height: 720,
  scale: 1,
  internal: false,
  console: false,
};
const room: Room = {
  mode: 'two',
  view: 'audience',
  veiled: false,
  displays: [{ ...display, id: 1, number: 1, console: true }, display],
  stage: 'shown',
  stageDisplay: display,
  mirrored: false,
  away: false,
};
const kindOf = (change: Partial<Room>) => stageLine({ ...room, ...change }).kind;

describe('the one line about the stage', () => {
  it('names the display that the class sees', () => {
    expect(stageLine(room)).toEqual({ kind: 'shown', display, tone: 'good' });
  });

  it('says what is not as it should be, for as long as it is so', () => {
    expect(kindOf({ away: true })).toBe('away');
    expect(kindOf({ stage: 'misplaced' })).toBe('misplaced');
    expect(kindOf({ stage: 'lost', mode: 'one' })).toBe('lost');
    expect(stageLine({ ...room, stage: 'lost' }).tone).toBe('bad');
  });

  it('tells one display from several with the same picture and from a choice', () => {
    const closed = { stage: 'closed', mode: 'one', stageDisplay: null } as const;
    expect(kindOf({ ...closed })).toBe('chosenOne');
    expect(kindOf({ ...closed, displays: [display] })).toBe('one');
    expect(kindOf({ ...closed, displays: [display], mirrored: true })).toBe('mirrored');
  });

  it.each(LOCALES)('is short enough for the bar in %s', (locale) => {
    for (const kind of LINES) expect(MESSAGES[locale][`displays.line.${kind}`]?.length).toBeLessThan(52);
  });
});

it('the system is known by what the browser says of itself', () => {
  expect(platformOf('Mozilla/5.0 (Windows NT 10.0; Win64; x64)')).toBe('windows');
  expect(platformOf('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)')).toBe('mac');
  expect(platformOf('Mozilla/5.0 (X11; Linux x86_64)')).toBe('linux');
});
