import { describe, expect, it } from 'vitest';
import { leftOutAtStart, ownCases, ownCasesOut } from '../../../electron/contract/cases.ts';
import { NOTHING_LEFT_OUT, withPieceBack } from '../../../electron/contract/left-out.ts';
import { freezeSeminarContent } from '../../../electron/core/content/freeze.ts';
import { summariseContent } from '../../../electron/core/content/library.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import { provinces } from '../../../electron/core/places/places.ts';
import { proposeShortening } from '../../../renderer/console/present/shorten/propose.ts';
import { happenedIn } from '../../../slides/model/source.ts';
import { begin, content, START, setup } from '../live/sample.ts';
import { BUILT_IN } from './packs.ts';

const library = loadContent([BUILT_IN]);
const at = (provinceName: string) => ({ ...setup, school: { ...setup.school, provinceName } });
const outIn = (programme: string, province: string): string[] =>
  leftOutAtStart(freezeSeminarContent(library, programme), at(province)).within.map(({ id }) => id);

describe('where a case happened', () => {
  it.each(['Hà Nội', 'Thành phố Hà Nội', 'TP. hà nội', 'ha noi'])('is known for "%s"', (typed) => {
    expect(happenedIn({ provinces: ['Hồ Chí Minh', 'Hà Nội'] }, typed)).toBe(true);
  });

  it('is one city by all its names, and nowhere where nobody said where the seminar is', () => {
    for (const typed of ['TP.HCM', 'TP HCM', 'Sài Gòn', 'Thành phố Hồ Chí Minh'])
      expect(happenedIn({ provinces: ['Hồ Chí Minh'] }, typed), typed).toBe(true);
    expect(happenedIn({ provinces: ['Hà Nội'] }, '')).toBe(false);
    expect(happenedIn({ provinces: ['Hà Nội'] }, 'Hà Tĩnh')).toBe(false);
    expect(happenedIn({}, 'Hà Nội')).toBe(false);
  });

  it('is written by the names of today', () => {
    const known = provinces().map(({ name }) => name);
    const written = library.sources.flatMap(({ provinces: where = [] }) => where);
    expect(written.length).toBeGreaterThan(10);
    expect(known).toEqual(expect.arrayContaining(written));
  });
});

describe('a seminar in the province of a case', () => {
  it('passes over slides that are needed less, and keeps the others', () => {
    expect(outIn('thcs-45', 'Hà Nội')).toEqual(['tin-nhan-len']);
    expect(outIn('thcs-45', 'Hồ Chí Minh')).toEqual([]);
    expect(outIn('phu-huynh-60', 'Hải Phòng')).toEqual(['bao-som']);
  });

  it('passes over nothing elsewhere, nor where the kit is used first', () => {
    for (const { id } of library.programmes) expect(outIn(id, 'Lào Cai'), id).toEqual([]);
    expect(leftOutAtStart(content, at('Sơn La'))).toBe(NOTHING_LEFT_OUT);
    expect(library.sources.filter((source) => happenedIn(source, 'Lào Cai'))).toEqual([]);
  });

  it('starts without them, and is told on which slides to take care', () => {
    const seminar = begin(at('Hà Nội'));
    expect(seminar.leftOut).toEqual(leftOutAtStart(content, seminar.setup));
    const slides = content.decks['thcs-45']?.slides ?? [];
    const warned = slides.filter(({ cases }) => ownCases(cases, content.sources, 'Hà Nội').length > 0);
    expect(warned.map(({ id }) => id)).toEqual(['tin-nhan-len', 'khong-bao-gio-muon']);
  });

  it('stays without them when it is shortened, until the trainer brings one back', () => {
    const seminar = begin(at('Hà Nội'));
    expect(proposeShortening(content, seminar, START, 200).leftOut).toEqual(seminar.leftOut);
    const [piece] = seminar.leftOut.within;
    const back = withPieceBack(seminar.leftOut, piece?.segment ?? 0, piece?.id ?? '');
    expect(ownCasesOut(content, seminar.setup, back)).toEqual([]);
    expect(proposeShortening(content, { ...seminar, leftOut: back }, START, 200).leftOut).toEqual(back);
  });

  it('is said before it starts, with the papers for its audience', () => {
    const { programmes } = summariseContent(library);
    const told = (id: string) =>
      (programmes.find((one) => one.id === id)?.cases ?? [])
        .filter((one) => happenedIn(one, 'Hà Nội'))
        .map(({ kind, title, passedOver }) => [kind, title.vi, passedOver]);
    expect(told('thcs-45')).toEqual([
      ['slide', 'Một tin\u00a0nhắn về nhà', true],
      ['slide', 'Kể lúc nào cũng chưa muộn', false],
      ['paper', 'Giữ đèn cho nhau', false],
    ]);
    expect(told('thpt-45-the').some(([kind]) => kind === 'roleplay')).toBe(true);
  });
});
