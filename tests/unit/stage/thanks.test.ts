import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadContent } from '../../../electron/core/content/load.ts';
import { natureOf } from '../../../renderer/console/present/nature.ts';
import { thanksOf } from '../../../renderer/stage/quiz/thanks.ts';

const { programmes } = loadContent([fileURLToPath(new URL('../../../', import.meta.url))]);
const segmentsOf = (id: string) => ({ segments: programmes.find((one) => one.id === id)?.segments ?? [] });

it('a lesson that asks again promises so; a booster, which asks once, does not', () => {
  expect(thanksOf(segmentsOf('thcs-45'), { when: 'opening' })).toBe('opening');
  expect(thanksOf(segmentsOf('nhac-lai-15'), { when: 'opening' })).toBe('once');
  expect(thanksOf(segmentsOf('duoi-co-20'), { when: 'closing' })).toBe('closing');
});

it('the trainer is not told to wait for the end of the lesson when the end has come', () => {
  expect(natureOf('scam', 'opening')).toBe('scam');
  expect(natureOf('scam', 'closing')).toBe('scam.closing');
  expect(natureOf('intention', 'closing')).toBe('intention');
});
