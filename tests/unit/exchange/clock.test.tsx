import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { doubtfulClock } from '../../../electron/contract/clock.ts';
import { TakenLine } from '../../../renderer/console/archive/exchange/TakenLine.tsx';
import { MESSAGES } from '../../../renderer/i18n/messages.ts';

const TODAY = '2026-11-27';

describe('doubtfulClock', () => {
  test.each([
    ['a bundle of today', TODAY, TODAY, null],
    ['one of last term', '2026-03-02', TODAY, null],
    ['one of tomorrow, from the next time zone', '2026-11-28', TODAY, null],
    ['a data folder', null, TODAY, null],
    ['a laptop whose battery was empty', '1970-01-01', TODAY, 'theirs'],
    ['a laptop far ahead', '2099-12-31', TODAY, 'either'],
    ['a bundle of the day after tomorrow', '2026-11-29', TODAY, 'either'],
    ['this laptop in 1970', '2026-11-27', '1970-01-01', 'ours'],
    ['both in 1970', '1970-01-01', '1970-01-01', 'ours'],
    ['a data folder, and this laptop in 1970', null, '1970-01-01', 'ours'],
  ] as const)('%s', (_, made, today, clock) => {
    expect(doubtfulClock(made, today)).toBe(clock);
  });
});

describe('the line of a bundle on the screen', () => {
  const counts = { added: 5, already: 0, corrections: 0, conflicts: 0, purged: 0, removed: 0 };
  const line = (made: string, now: string, more: Partial<typeof counts> = {}): string => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${now}T08:00:00`) });
    onTestFinished(() => void vi.useRealTimers());
    const taken = {
      status: 'taken',
      name: 'a.kmm',
      made,
      ...counts,
      ...more,
      seminars: { added: 1, already: 0 },
    } as const;
    return renderToStaticMarkup(
      <IntlProvider locale="vi" messages={MESSAGES.vi}>
        <TakenLine taken={taken} locale="vi" />
      </IntlProvider>,
    );
  };

  test('says how many seminars no longer count because they were deleted elsewhere', () => {
    expect(line(TODAY, TODAY)).not.toContain('xóa hẳn');
    expect(line(TODAY, TODAY, { removed: 2 })).toContain('2 buổi đã được xóa hẳn ở máy khác');
  });

  test('says whose calendar may be wrong, and nothing where both agree', () => {
    expect(line(TODAY, TODAY)).not.toContain('có thể sai');
    expect(line('1970-01-01', TODAY)).toContain('Ngày trên máy đã ghi tệp này có thể sai');
    expect(line(TODAY, '1970-01-02')).toContain('Ngày trên máy này có thể sai');
    expect(line('2099-12-31', TODAY)).toContain('Tệp mang ngày sau hôm nay');
  });
});
