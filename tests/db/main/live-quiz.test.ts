import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SegmentStateOf, Seminar } from '../../../electron/contract/seminar.ts';
import { freezeSeminarContent } from '../../../electron/core/content/freeze.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import { frozenBody, seminarBody } from '../../../electron/core/live/closing.ts';
import { itemsOfForm } from '../../../slides/model/quiz.ts';
import { GOOD_PACK } from '../../unit/content/packs.ts';
import { content, partOf, START, setup } from '../../unit/live/sample.ts';
import { afterPowerCut, kitOn, noArchive, started, stateOf, tempArchive, tempDir } from './kits.ts';

const quizAt = (seminar: Seminar, index: number): SegmentStateOf<'quiz'> => {
  const segment = seminar.segments[index];
  if (segment?.kind !== 'quiz') throw new Error('that part is no quiz');
  return segment;
};

describe('the form that opens', () => {
  const closing = content.programme.segments.findLastIndex(({ kind }) => kind === 'quiz');
  const seminars = (count: number): Seminar[] =>
    Array.from({ length: count }, () => started({ keeping: 'unrecorded' }).state);

  it('is drawn for each seminar: among 64 both come up', () => {
    // By chance alone this fails once in 2^63 runs.
    expect(new Set(seminars(64).map(({ openingForm }) => openingForm))).toEqual(new Set(['A', 'B']));
  });

  it('is the one that the opening quiz asks; the closing quiz asks the other', () => {
    for (const seminar of seminars(8)) {
      expect(quizAt(seminar, partOf('quiz')).form).toBe(seminar.openingForm);
      expect(quizAt(seminar, closing).form).not.toBe(seminar.openingForm);
    }
  });

  it('stands in the record of the seminar', () => {
    for (const seminar of seminars(8))
      expect(seminarBody(seminar, content, START).openingForm).toBe(seminar.openingForm);
  });
});

describe('a quiz file that changes between opening and closing', () => {
  /** A pack on the disk, and the words of one question of both forms in it. */
  const WORDS = 'Em nói với ai?';
  const pack = () => {
    const folder = tempDir();
    cpSync(GOOD_PACK, folder, { recursive: true });
    const file = join(folder, 'slides/quizzes/mau.yaml');
    return {
      frozen: () => freezeSeminarContent(loadContent([folder]), 'mau'),
      rewrite: (find: string, put: string) => {
        const text = readFileSync(file, 'utf8');
        expect(text).toContain(find);
        writeFileSync(file, text.replaceAll(find, put));
      },
    };
  };
  const questions = (of: ReturnType<typeof freezeSeminarContent>, form: 'A' | 'B'): string[] =>
    Object.values(of.quizzes).flatMap((quiz) => itemsOfForm(quiz, form).map(({ question }) => question.vi));

  it('changes nothing in the seminar that is on: not even after a power cut', async () => {
    const { frozen, rewrite } = pack();
    const before = frozen();
    const dir = tempDir();
    kitOn(dir).start({ ...setup, programmeId: 'mau' }, before, '0.1.0', START);
    rewrite(WORDS, 'Câu hỏi đã đổi?');
    rewrite('{ vi: Cúp máy }', '{ vi: Gác máy }');
    const changed = frozen();
    expect(changed.hash).not.toBe(before.hash);

    const again = kitOn(afterPowerCut(dir));
    await again.recover(noArchive, START);
    again.resume(START);
    const kept = again.session?.content;
    if (!kept) throw new Error('nothing was resumed');
    expect(kept).toEqual(before);
    for (const form of ['A', 'B'] as const) {
      expect(questions(kept, form)).toContain(WORDS);
      expect(questions(kept, form)).toEqual(questions(before, form));
    }
  });

  it('leaves the answers in the archive with the questions that were asked, under their hash', async () => {
    const { frozen, rewrite } = pack();
    const before = frozen();
    const live = kitOn(tempDir());
    live.start({ ...setup, programmeId: 'mau' }, before, '0.1.0', START);
    const opening = before.programme.segments.findIndex(({ kind }) => kind === 'quiz');
    live.dispatch({ type: 'move/segment', segment: opening }, START);
    live.dispatch({ type: 'quiz/count', item: 'noi-ai', option: 'nguoi-lon', value: 30 }, START);
    rewrite(WORDS, 'Câu hỏi đã đổi?');
    const closing = before.programme.segments.findLastIndex(({ kind }) => kind === 'quiz');
    live.dispatch({ type: 'move/segment', segment: closing }, START);
    live.dispatch({ type: 'quiz/count', item: 'noi-ai', option: 'nguoi-lon', value: 34 }, START);
    expect(stateOf(live).contentHash).toBe(before.hash);
    live.dispatch({ type: 'closing/open' }, START);
    const kept = tempArchive();
    await live.close(kept.archive, START);

    const { seminar, tallies, content: stored } = kept.only();
    expect(seminar.contentHash).toBe(before.hash);
    expect(stored).toEqual(frozenBody(before));
    expect(stored?.json).toContain(WORDS);
    expect(stored?.json).not.toContain('đã đổi');
    const hands = tallies.map(({ body }) => [body.when, body.items[0]?.counts] as const);
    expect(Object.fromEntries(hands)).toEqual({
      opening: { 'nguoi-lon': 30 },
      closing: { 'nguoi-lon': 34 },
    });
  });
});
