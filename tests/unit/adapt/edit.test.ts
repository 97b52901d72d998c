import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, draftSchema, freeSlideId, newRoleplay } from '../../../slides/model/adapt/draft.ts';
import { applyEdit, type Edit, refusalOf } from '../../../slides/model/adapt/edit.ts';
import { record, undo } from '../../../slides/model/adapt/history.ts';
import { fitOf, fittingMinutes, minutesOf } from '../../../slides/model/adapt/time.ts';
import { anyEdit, draft, ownSlide, part, slide } from './drafts.ts';

const made = (...edits: Edit[]): Draft => edits.reduce(applyEdit, draft);
const partsOf = ({ parts }: Draft): string[] => parts.map(({ id }) => id);
const slidesOf = (of: Draft): string[] => of.parts.flatMap(({ slides }) => slides.map(({ id }) => id));
const any = fc.array(anyEdit, { maxLength: 30 });

describe('adapting a programme', () => {
  it('moves, hides and shortens parts, and the sum of minutes follows', () => {
    expect(minutesOf(draft)).toBe(25);
    expect(minutesOf(made({ do: 'part/minutes', part: 'nghi', minutes: 2.5 }))).toBe(22.5);
    expect(minutesOf(made({ do: 'part/hide', part: 'nghi', hidden: true }))).toBe(20);
    expect(partsOf(made({ do: 'part/move', part: 'nghi', to: 0 }))).toEqual([
      'nghi',
      'dau',
      'chieu',
      'cuoi',
      'lien-he',
    ]);
  });

  it('moves, hides, times, adds, edits and removes slides', () => {
    expect(slidesOf(made({ do: 'slide/move', part: 'chieu', slide: 'a', to: 2 }))).toEqual([
      'b',
      'c',
      'a',
      'rieng',
    ]);
    const added = made({
      do: 'slide/add',
      part: 'chieu',
      to: 1,
      slide: slide('moi', { own: ownSlide('Mới') }),
    });
    expect(slidesOf(added)).toEqual(['a', 'moi', 'b', 'c', 'rieng']);
    const edited = made({ do: 'slide/own', part: 'chieu', slide: 'rieng', own: ownSlide('Khác') });
    expect(edited.parts[1]?.slides[3]?.own?.words.vi?.title).toBe('Khác');
    expect(slidesOf(made({ do: 'slide/remove', part: 'chieu', slide: 'rieng' }))).toEqual(['a', 'b', 'c']);
  });

  it('adds a role-play before the contacts, and takes only what was added out again', () => {
    const scenario = { id: 'chiec-the-la', title: { vi: 'Chiếc thẻ lạ' }, minutes: 10 };
    const added = newRoleplay(draft, scenario);
    const longer = made({ do: 'part/add', part: added, to: 4 });
    expect(partsOf(longer)).toEqual(['dau', 'chieu', 'nghi', 'cuoi', 'tinh-huong-chiec-the-la', 'lien-he']);
    expect(minutesOf(longer)).toBe(35);
    expect(newRoleplay(longer, scenario).id).toBe('tinh-huong-chiec-the-la-2');
    expect(applyEdit(longer, { do: 'part/remove', part: added.id })).toEqual(draft);
    expect(refusalOf(longer, { do: 'part/remove', part: 'nghi' })).toBe('nothing');
    expect(refusalOf(longer, { do: 'part/add', part: added, to: 0 })).toBe('nothing');
    expect(refusalOf(draft, { do: 'part/add', part: added, to: 5 })).toBe('contacts-last');
    expect(refusalOf(draft, { do: 'part/add', part: part('tu-dau'), to: 0 })).toBe('nothing');
  });

  it('says why something is not done', () => {
    const why = (edit: Edit): string | null => refusalOf(draft, edit);
    expect(why({ do: 'part/hide', part: 'lien-he', hidden: true })).toBe('essential');
    expect(why({ do: 'slide/hide', part: 'chieu', slide: 'c', hidden: true })).toBe('essential');
    expect(why({ do: 'part/move', part: 'lien-he', to: 0 })).toBe('contacts-last');
    expect(why({ do: 'part/move', part: 'nghi', to: 4 })).toBe('contacts-last');
    expect(why({ do: 'part/move', part: 'cuoi', to: 0 })).toBe('quiz-order');
    expect(why({ do: 'slide/remove', part: 'chieu', slide: 'a' })).toBe('nothing');
    expect(why({ do: 'part/minutes', part: 'nghi', minutes: 0.25 })).toBe('nothing');
    expect(why({ do: 'rename', locale: 'vi', title: '  ' })).toBe('nothing');
    const long = {
      ...draft,
      parts: [...draft.parts, part('dai', { minutes: 118 }), part('dai-2', { minutes: 96 })],
    };
    expect(refusalOf(long, { do: 'part/minutes', part: 'dai-2', minutes: 98 })).toBe('too-long');
    const short = { ...draft, parts: [part('a', { minutes: 4 }), part('b', { minutes: 1 })] };
    expect(refusalOf(short, { do: 'part/hide', part: 'b', hidden: true })).toBe('too-short');
    expect(refusalOf({ ...draft, parts: [part('a')] }, { do: 'part/hide', part: 'a', hidden: true })).toBe(
      'last-part',
    );
    const one = { ...draft, parts: [part('a', { kind: 'deck', slides: [slide('x')] }), part('b')] };
    expect(refusalOf(one, { do: 'slide/hide', part: 'a', slide: 'x', hidden: true })).toBe('last-slide');
    const full = {
      ...draft,
      parts: [part('a', { kind: 'deck', slides: Array.from({ length: 300 }, (_, n) => slide(`s${n}`)) })],
    };
    expect(refusalOf(full, { do: 'slide/add', part: 'a', to: 0, slide: slide('moi') })).toBe('too-many');
  });

  it('never loses or hides what children need, whatever is asked in whatever order', () => {
    fc.assert(
      fc.property(any, (edits) => {
        const end = edits.reduce(applyEdit, draft);
        expect(draftSchema.safeParse({ ...end, title: draft.title }).success).toBe(true);
        const given = partsOf(end).filter((part) => part !== 'them');
        expect(given.toSorted()).toEqual(partsOf(draft).toSorted());
        expect(slidesOf(end)).toEqual(expect.arrayContaining(['a', 'b', 'c']));
        expect(end.parts.at(-1)).toMatchObject({ kind: 'contacts', hidden: false });
        expect(end.parts.flatMap(({ slides }) => slides).find(({ id }) => id === 'c')?.hidden).toBe(false);
        expect(minutesOf(end)).toBeGreaterThanOrEqual(5);
        expect(minutesOf(end)).toBeLessThanOrEqual(240);
      }),
    );
  });

  it('changes nothing that it was given, and is undone step by step to where it began', () => {
    fc.assert(
      fc.property(any, (edits) => {
        const frozen = structuredClone(draft);
        const states = [draft];
        let history = { past: [] as readonly Draft[], now: draft };
        for (const edit of edits) {
          history = record(history, applyEdit(history.now, edit));
          if (history.now !== states.at(-1)) states.push(history.now);
        }
        for (const state of states.toReversed()) {
          expect(history.now).toBe(state);
          history = undo(history);
        }
        expect(undo(history)).toBe(history);
        expect(draft).toEqual(frozen);
      }),
    );
  });

  it('finds an id for a new slide that no slide has', () => {
    const taken = made({
      do: 'slide/add',
      part: 'chieu',
      to: 0,
      slide: slide(freeSlideId(draft), { own: ownSlide('1') }),
    });
    expect(freeSlideId(draft)).toBe('trang-cua-toi-1');
    expect(freeSlideId(taken)).toBe('trang-cua-toi-2');
  });
});

describe('the time of a part', () => {
  const chieu = (minutes: number) =>
    part('chieu', { minutes, slides: [slide('a'), slide('b'), slide('c', { hidden: true })] });

  it('fits its content within a fifth, as the check of content says', () => {
    expect(fitOf(chieu(2))).toBe('fits');
    expect(fitOf(chieu(1.5))).toBe('over');
    expect(fitOf(chieu(3))).toBe('under');
    expect(fitOf(part('quiz', { needs: 60, minutes: 5 }))).toBe('fits');
    expect(fitOf(part('quiz', { needs: 400, minutes: 5 }))).toBe('over');
    expect(fitOf(part('break'))).toBe('fits');
  });

  it('is proposed in halves of a minute', () => {
    expect(fittingMinutes(chieu(9))).toBe(2);
    expect(fittingMinutes(part('quiz', { needs: 100 }))).toBe(1.5);
    expect(fittingMinutes(part('break'))).toBe(5);
  });
});
