import { type BrowserWindow, dialog } from 'electron';
import type { Locale } from '../../slides/model/text.ts';
import { isBoxDone, leftInBox } from '../contract/box.ts';
import type { Kit } from './kit.ts';

/** The system's own question: it can be asked while the page is going. */
const WORDS: Record<Locale, { message: string; detail: string; stay: string; leave: string }> = {
  vi: {
    message: 'Hộp câu hỏi còn câu chưa xem xong',
    detail: 'Buổi này không ghi gì xuống ổ đĩa: đóng chương trình là mất hết câu hỏi của các em.',
    stay: 'Xem hộp câu hỏi',
    leave: 'Vẫn đóng, bỏ các câu hỏi',
  },
  en: {
    message: 'The question box has not been seen to its end',
    detail:
      'Nothing of this seminar is on the disk: if you close the kit now, the pupils’ questions are lost.',
    stay: 'See to the question box',
    leave: 'Close anyway, lose the questions',
  },
  uk: {
    message: 'Скриньку запитань переглянуто не до кінця',
    detail: 'Це заняття не записується на диск: якщо закрити програму зараз, запитання учнів буде втрачено.',
    stay: 'Переглянути скриньку',
    leave: 'Усе одно закрити, втратити запитання',
  },
};

/**
 * In a seminar of which nothing is written, leaving the kit would destroy questions that nobody has seen: that is asked
 * first. Others are on the disk and wait for the next start. Answers whether the kit may be left; a yes is asked for once.
 */
export function guardQuestions(console_: BrowserWindow, kit: Kit): () => boolean {
  let agreed = false;
  const mayLeave = (): boolean => {
    const seminar = kit.live.session?.state;
    const lost = seminar?.setup.keeping === 'unrecorded' && !isBoxDone(leftInBox(seminar.box));
    if (agreed || !lost || console_.isDestroyed()) return true;
    // Nobody who sits at the station is asked that.
    if (kit.lock.locked) return false;
    const { message, detail, stay, leave } = WORDS[kit.locale];
    const buttons = { buttons: [stay, leave], defaultId: 0, cancelId: 0, noLink: true };
    agreed = dialog.showMessageBoxSync(console_, { type: 'warning', message, detail, ...buttons }) === 1;
    return agreed;
  };
  console_.on('close', (event) => {
    if (!mayLeave()) event.preventDefault();
  });
  return mayLeave;
}
