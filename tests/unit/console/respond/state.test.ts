import { describe, expect, it } from 'vitest';
import { EMPTY_PLAN, type ResponsePlan } from '../../../../electron/contract/response.ts';
import { stateOf } from '../../../../renderer/console/respond/state.ts';

const WORDS = 'Cô Mai.';
const PLAN: ResponsePlan = {
  ...EMPTY_PLAN,
  people: [
    { name: 'Cô Mai', role: '', phone: '0900 000 001' },
    { name: 'Thầy Sơn', role: '', phone: '0900 000 002' },
  ],
  police: { name: '', phone: '0900 000 003' },
  ...{ parents: WORDS, stays: WORDS, decides: WORDS, written: WORDS, kept: WORDS },
  duties: { text: WORDS, checkedBy: 'Hiệu trưởng', checkedOn: '2026-09-01' },
  savedOn: '2026-09-07',
};

describe('how the response plan stands on the first screen', () => {
  it('is none, whole, or wanting', () => {
    expect(stateOf(null, '2026-11-27')).toBe('none');
    expect(stateOf(PLAN, '2026-11-27')).toBe('ok');
    expect(stateOf({ ...PLAN, kept: '' }, '2026-11-27')).toBe('gaps');
  });

  it('is old after the school year, whatever else is missing', () => {
    expect(stateOf(PLAN, '2027-08-01')).toBe('old');
    expect(stateOf({ ...PLAN, kept: '' }, '2027-08-01')).toBe('old');
  });
});
