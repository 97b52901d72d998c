import { describe, expect, test } from 'vitest';
import type { ProgrammeSummary } from '../../../../electron/contract/channels.ts';
import { type Setup, setupSchema } from '../../../../electron/contract/setup.ts';
import {
  atLastSchool,
  languageFor,
  missingIn,
  newSetup,
  nextClass,
  withPlace,
  withSchool,
} from '../../../../renderer/console/setup/model.ts';

const programme = (
  id: string,
  languages: ProgrammeSummary['languages'] = ['vi', 'en'],
): ProgrammeSummary => ({
  id,
  title: { vi: id },
  summary: { vi: id },
  minutes: 45,
  audience: 'thcs',
  languages,
  own: false,
  segments: [],
});

const bacHa = { provinceCode: '09', provinceName: 'Lào Cai', communeCode: '1', communeName: 'Xã Bắc Hà' };
const baoYen = { provinceCode: '09', provinceName: 'Lào Cai', communeCode: '2', communeName: 'Xã Bảo Yên' };

const last: Setup = {
  programmeId: 'thcs-90',
  locale: 'vi',
  school: { name: 'Trường THCS Hoa Ban', ...baoYen },
  date: '2026-11-20',
  kind: 'training',
  groups: [
    { id: 'g1', name: '7A', role: 'student', ageBand: '12-15', enrolled: 42, present: 40 },
    { id: 'g2', name: 'Tổ Văn', role: 'teacher', ageBand: 'over-24', enrolled: null, present: 3 },
  ],
  trustedAdult: 'Cô Lan, phòng y tế',
  communePolice: '0214 000 000',
  organisation: 'Đoàn xã',
  trainer: 'Giàng A Sử',
  keeping: 'practice',
};

const beginning = { programmes: [programme('thcs-45'), programme('thcs-90')], last, today: '2026-11-23' };

describe('a new set-up', () => {
  test('needs only a place and a school', () => {
    const setup = newSetup({ ...beginning, last: null, locale: 'vi' });
    expect(missingIn(setup)).toEqual(['place', 'school']);
    const whole = withSchool(withPlace(setup, baoYen, null), 'Trường THCS Hoa Ban', null);
    expect(missingIn(whole)).toEqual([]);
    expect(setupSchema.safeParse(whole).success).toBe(true);
  });

  test('begins today with one class of pupils aged 12-15 that nobody has counted', () => {
    const setup = newSetup({ ...beginning, last: null, locale: 'vi' });
    expect(setup).toMatchObject({
      date: '2026-11-23',
      kind: 'outreach',
      keeping: 'record',
      programmeId: 'thcs-45',
    });
    expect(setup.groups).toMatchObject([
      { role: 'student', ageBand: '12-15', enrolled: null, present: null },
    ]);
  });

  test('takes programme, organisation and trainer from last time, but not whom pupils can see', () => {
    const setup = newSetup({ ...beginning, locale: 'vi' });
    expect(setup).toMatchObject({ programmeId: 'thcs-90', organisation: 'Đoàn xã', trainer: 'Giàng A Sử' });
    expect(setup).toMatchObject({ trustedAdult: '', communePolice: '', keeping: 'record' });
  });

  test('says what is missing where no programme can be used or the date is none', () => {
    const setup = { ...newSetup({ ...beginning, programmes: [], last: null, locale: 'vi' }), date: '' };
    expect(missingIn(setup)).toEqual(['place', 'school', 'programme', 'date']);
  });

  test('shows the class a language that the programme has', () => {
    expect(languageFor(programme('a', ['vi', 'en']), 'en')).toBe('en');
    expect(languageFor(programme('a', ['vi', 'en']), 'uk')).toBe('vi');
    expect(languageFor(undefined, 'uk')).toBe('uk');
  });
});

describe('the next class', () => {
  test('is like the last, today, with nobody counted and the class not named yet', () => {
    expect(nextClass({ ...last, keeping: 'practice' }, '2026-11-23').keeping).toBe('record');
    const next = nextClass(last, '2026-11-23');
    expect(next).toEqual({
      ...last,
      date: '2026-11-23',
      keeping: 'record',
      groups: [
        { id: 'g1', name: '', role: 'student', ageBand: '12-15', enrolled: null, present: null },
        { id: 'g2', name: 'Tổ Văn', role: 'teacher', ageBand: 'over-24', enrolled: null, present: null },
      ],
    });
    expect(missingIn(next)).toEqual([]);
  });
});

describe('a change of place or school', () => {
  const setup = newSetup({ ...beginning, locale: 'vi' });

  test('brings the school of last time back with its adult and its police', () => {
    expect(atLastSchool(setup, last)).toMatchObject({
      school: last.school,
      trustedAdult: 'Cô Lan, phòng y tế',
      communePolice: '0214 000 000',
    });
  });

  test('fills in the police of a commune that is known, and takes it away with the commune', () => {
    const here = withPlace(setup, baoYen, last);
    expect(here.communePolice).toBe('0214 000 000');
    expect(withPlace(here, bacHa, last).communePolice).toBe('');
    expect(withPlace(here, null, last)).toMatchObject({ communePolice: '', school: { provinceCode: '' } });
  });

  test('never shows the adult of one school at another', () => {
    const here = withSchool(withPlace(setup, baoYen, last), last.school.name, last);
    expect(here.trustedAdult).toBe('Cô Lan, phòng y tế');
    expect(withSchool(here, 'Trường khác', last).trustedAdult).toBe('');
    expect(withPlace(here, bacHa, last).trustedAdult).toBe('');
  });

  test('keeps an adult that was typed for this school', () => {
    const typed = { ...withPlace(setup, bacHa, last), trustedAdult: 'Thầy Páo' };
    expect(withSchool(typed, 'Trường PTDTNT', last).trustedAdult).toBe('Thầy Páo');
  });
});
