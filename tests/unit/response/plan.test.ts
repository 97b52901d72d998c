import { describe, expect, it } from 'vitest';
import {
  EMPTY_PLAN,
  type FilledPlan,
  gapsOf,
  goodUntil,
  isOld,
  PLAN_GAPS,
  responsePlanSchema,
} from '../../../electron/contract/response.ts';
import { keptPlan, RESPONSE_PLAN, readPlan } from '../../../electron/core/response/plan.ts';

const WHOLE: FilledPlan = {
  school: 'THCS Hoa Ban',
  people: [
    { name: 'Cô Mai', role: 'Phó hiệu trưởng', phone: '0900 000 001' },
    { name: 'Thầy Sơn', role: 'Tổng phụ trách', phone: '0900 000 002' },
  ],
  police: { name: 'Công an xã Mường Kim', phone: '0900 000 003' },
  parents: 'Cô chủ nhiệm gọi.',
  stays: 'Cô Mai, ở phòng y tế.',
  decides: 'Hiệu trưởng.',
  written: 'Giờ, lời em, ai đã làm gì.',
  kept: 'Tủ khóa của hiệu trưởng.',
  duties: { text: 'Theo văn bản của trường.', checkedBy: 'Hiệu trưởng', checkedOn: '2026-09-01' },
};

describe('a response plan', () => {
  it('with everything in it has no gaps, an empty one all of them', () => {
    expect(gapsOf(WHOLE)).toEqual([]);
    expect(gapsOf(EMPTY_PLAN)).toEqual(PLAN_GAPS);
  });

  it('needs two different adults with numbers: one person twice is one, a name without a number nobody', () => {
    const [mai, son] = WHOLE.people;
    if (mai === undefined || son === undefined) throw new Error('The sample is gone.');
    const gaps = (people: FilledPlan['people']) => gapsOf({ ...WHOLE, people });
    expect(gaps([mai])).toEqual(['people']);
    expect(gaps([mai, { ...mai, phone: '0900 000 009' }])).toEqual(['people']);
    expect(gaps([mai, { ...son, phone: '0900000001' }])).toEqual(['people']);
    expect(gaps([mai, { ...son, phone: '' }])).toEqual(['people']);
  });

  it('has duties only where somebody wrote and checked them, with a day', () => {
    const gaps = (duties: Partial<FilledPlan['duties']>) =>
      gapsOf({ ...WHOLE, duties: { ...WHOLE.duties, ...duties } });
    expect(gaps({ text: '' })).toEqual(['duties']);
    expect(gaps({ checkedBy: '' })).toEqual(['duties']);
    expect(gaps({ checkedOn: null })).toEqual(['duties']);
  });

  it('is good for the school year in which it was saved, from June on for the next one', () => {
    expect(goodUntil('2026-09-10')).toBe('2027-07-31');
    expect(goodUntil('2027-03-01')).toBe('2027-07-31');
    expect(goodUntil('2027-06-01')).toBe('2028-07-31');
    expect(isOld({ savedOn: '2026-09-10' }, '2027-07-31')).toBe(false);
    expect(isOld({ savedOn: '2026-09-10' }, '2027-08-01')).toBe(true);
  });

  it('is kept with the day, without rows that hold nothing, and not at all where nobody wrote a word', () => {
    const blank = { name: '', role: '', phone: '' };
    const kept = keptPlan({ ...WHOLE, people: [...WHOLE.people, blank] }, '2026-11-20');
    expect(kept).toEqual({ ...WHOLE, savedOn: '2026-11-20' });
    expect(responsePlanSchema.safeParse(kept).success).toBe(true);
    expect(keptPlan({ ...EMPTY_PLAN, people: [blank, blank] }, '2026-11-20')).toBeNull();
  });

  it('is read from the settings as it was kept; what no longer fits is none', () => {
    const kept = keptPlan(WHOLE, '2026-11-20');
    expect(readPlan({ [RESPONSE_PLAN]: kept })).toEqual(kept);
    expect(readPlan({ [RESPONSE_PLAN]: null })).toBeNull();
    expect(readPlan({ [RESPONSE_PLAN]: { school: 7 } })).toBeNull();
    expect(readPlan({})).toBeNull();
  });
});
