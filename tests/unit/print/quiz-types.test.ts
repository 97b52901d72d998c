import { describe, expect, it } from 'vitest';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import { wordsOf } from '../../../electron/core/print/prose.ts';
import { quizSheets } from '../../../electron/core/print/quiz-paper.ts';
import { recordSheets } from '../../../electron/core/print/record.ts';
import { LOCALES, type Locale } from '../../../slides/model/text.ts';
import { BUILT_IN } from '../content/packs.ts';
import { content } from './content.ts';

const quiz = loadContent([BUILT_IN]).quizzes['thcs-may'];
if (!quiz) throw new Error('the kit has no quiz with all types');

const paper = (when: 'opening' | 'closing', locale: Locale = 'vi'): string =>
  quizSheets({ quiz, form: 'A', when, title: 'Trắc nghiệm', notes: '', locale })
    .map(({ html }) => html)
    .join('');
/** The printed question with these words. */
const itemWith = (html: string, words: string): string =>
  html.split('<section class="item">').find((item) => item.includes(words)) ?? '';

describe('a quiz on paper', () => {
  it('asks for each option where one may choose several, and counts it', () => {
    const item = itemWith(paper('opening'), 'bảo em ra khỏi nhà');
    expect(item).toContain('một em giơ tay được nhiều lần');
    expect(item.match(/class="choice-hands"/g)).toHaveLength(3);
  });

  it('says that a scale has no right answer', () => {
    expect(itemWith(paper('opening'), 'em có kể với người lớn không')).toContain('không có đúng sai');
  });

  it('has no boxes for steps, shows them in another order, and tells the right one at the end only', () => {
    const opening = itemWith(paper('opening'), 'Em làm gì trước');
    expect(opening).not.toContain('choice-hands');
    expect(opening).not.toContain('Thứ tự nên làm');
    const steps = [...opening.matchAll(/class="option[^>]*>.*?<span>(.*?)<\/span>/g)].map(([, step]) => step);
    const right = quiz.items.find(({ id }) => id === 'thoat-ra')?.options.map(({ text }) => text.vi) ?? [];
    expect(steps.toSorted()).toEqual(right.toSorted());
    expect(steps).not.toEqual(right);
    expect(wordsOf(paper('closing'))).toContain(
      `Thứ tự nên làm: ${right.map((step, index) => `${index + 1}. ${step}`).join(' · ')}`,
    );
  });

  it.each(LOCALES)('has every word of every option in %s', (locale) => {
    const words = wordsOf(paper('closing', locale));
    for (const id of quiz.forms.A)
      for (const { text } of quiz.items.find((item) => item.id === id)?.options ?? [])
        expect(words).toContain(text[locale]);
  });

  it('leaves no place for a number of hands at steps on the record', () => {
    const part = { kind: 'quiz', id: 'dau', title: { vi: 'Đầu' }, minutes: 5, quiz: 'thcs-may' } as const;
    const shown: SeminarContent = {
      ...content,
      quizzes: { 'thcs-may': quiz },
      programme: { ...content.programme, segments: [{ ...part, when: 'opening' }] },
    };
    const html = recordSheets(shown, 'vi')
      .map(({ html: sheet }) => sheet)
      .join('');
    const row = html.split('<tr>').find((one) => one.includes('Em làm gì trước')) ?? '';
    expect(row.match(/<td class="off">/g)).toHaveLength(4);
  });
});
