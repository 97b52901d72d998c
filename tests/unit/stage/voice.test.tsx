import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../electron/contract/actions.ts';
import { FIRST_LOOK } from '../../../electron/contract/look.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { MESSAGES } from '../../../renderer/i18n/messages.ts';
import { StageView } from '../../../renderer/stage/StageView.tsx';
import type { Programme } from '../../../slides/model/programme.ts';
import { content, seminar } from './fixture.ts';

/** What the class sees after these actions, in a programme for these people. */
const shown = (audience: Programme['audience'], ...actions: Action[]): string =>
  renderToStaticMarkup(
    <StageView
      content={{ ...content, programme: { ...content.programme, audience } }}
      seminar={actions.reduce((state, action) => reduce(content, state, { at: 2000, action }), seminar)}
      look={FIRST_LOOK}
      live={false}
    />,
  );
const help: Action = { type: 'audience/cover', cover: 'help' };

describe('the stage', () => {
  it('speaks to pupils, students, teachers and parents each in their words', () => {
    expect(shown('thcs', help)).toContain('Em không có lỗi.');
    expect(shown('assembly', help)).toContain('Em không có lỗi.');
    expect(shown('university', help)).toContain('Bạn không có lỗi.');
    expect(shown('staff', help)).toContain('Bạn không có lỗi.');
    expect(shown('parents', help)).toContain('Bố mẹ không có lỗi');
    expect(shown('thcs')).toContain('Cả lớp cùng nghĩ');
    expect(shown('parents')).toContain('Cả hội trường cùng nghĩ');
  });

  it.each(['hands', 'cards', 'stance'] as const)(
    'asks for raised hands before a quiz only where hands answer: %s',
    (mode) => {
      const intro = shown('thcs', { type: 'quiz/mode', mode });
      expect(intro.includes(MESSAGES.vi['stage.quiz.rule.noScore'] ?? 'none')).toBe(mode === 'hands');
      expect(intro.includes(MESSAGES.vi['stance.rule.noScore'] ?? 'none')).toBe(mode === 'stance');
    },
  );
});
