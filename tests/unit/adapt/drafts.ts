import fc from 'fast-check';
import type { Draft, PartDraft, SlideDraft } from '../../../slides/model/adapt/draft.ts';
import type { Edit } from '../../../slides/model/adapt/edit.ts';

export const slide = (id: string, change: Partial<SlideDraft> = {}): SlideDraft => ({
  id,
  seconds: 60,
  hidden: false,
  essential: false,
  own: null,
  ...change,
});

export const part = (id: string, change: Partial<PartDraft> = {}): PartDraft => ({
  id,
  kind: 'break',
  title: { vi: id },
  minutes: 5,
  hidden: false,
  essential: false,
  when: null,
  needs: null,
  scenario: null,
  slides: [],
  ...change,
});

/** A programme of 25 minutes as trainers know it, in small. */
export const draft: Draft = {
  id: 'mau-cua-toi',
  title: { vi: 'Bản của tôi' },
  parts: [
    part('dau', { kind: 'quiz', when: 'opening', needs: 200 }),
    part('chieu', {
      kind: 'deck',
      slides: [
        slide('a'),
        slide('b'),
        slide('c', { essential: true }),
        slide('rieng', { own: ownSlide('Trường em') }),
      ],
    }),
    part('nghi'),
    part('cuoi', { kind: 'quiz', when: 'closing', needs: 200 }),
    part('lien-he', { kind: 'contacts', essential: true }),
  ],
};

export function ownSlide(title: string, text = '') {
  return { words: { vi: { title, text, notes: '' } }, picture: null };
}

const id = fc.constantFrom('dau', 'chieu', 'nghi', 'cuoi', 'lien-he', 'khong-co');
const slideId = fc.constantFrom('a', 'b', 'c', 'rieng', 'moi', 'khong-co');
const to = fc.integer({ min: -2, max: 9 });

/** Any edit, also ones that name nothing or ask for too much. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    do: fc.constant('part/add' as const),
    part: fc
      .constantFrom('chieu', 'them')
      .map((of) => part(of, { kind: 'roleplay', scenario: 'cuoc-goi-la' })),
    to,
  }),
  fc.record({ do: fc.constant('part/remove' as const), part: fc.oneof(id, fc.constant('them')) }),
  fc.record({
    do: fc.constant('rename' as const),
    locale: fc.constantFrom('vi' as const, 'en' as const),
    title: fc.string(),
  }),
  fc.record({
    do: fc.constant('part/rename' as const),
    part: id,
    locale: fc.constantFrom('vi' as const, 'en' as const),
    title: fc.string({ unit: 'grapheme' }),
  }),
  fc.record({ do: fc.constant('part/move' as const), part: id, to }),
  fc.record({ do: fc.constant('part/hide' as const), part: id, hidden: fc.boolean() }),
  fc.record({
    do: fc.constant('part/minutes' as const),
    part: id,
    minutes: fc.integer({ min: -2, max: 300 }).map((n) => n / 2),
  }),
  fc.record({ do: fc.constant('slide/move' as const), part: id, slide: slideId, to }),
  fc.record({ do: fc.constant('slide/hide' as const), part: id, slide: slideId, hidden: fc.boolean() }),
  fc.record({
    do: fc.constant('slide/seconds' as const),
    part: id,
    slide: slideId,
    seconds: fc.integer({ min: 0, max: 1000 }),
  }),
  fc.record({
    do: fc.constant('slide/add' as const),
    part: id,
    to,
    slide: fc.constant(slide('moi', { own: ownSlide('Mới') })),
  }),
  fc.record({
    do: fc.constant('slide/own' as const),
    part: id,
    slide: slideId,
    own: fc.constant(ownSlide('Khác', 'chữ')),
  }),
  fc.record({ do: fc.constant('slide/remove' as const), part: id, slide: slideId }),
);
