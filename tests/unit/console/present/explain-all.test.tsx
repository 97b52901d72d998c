import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { describe, expect, it } from 'vitest';
import type { SegmentStateOf, Seminar } from '../../../../electron/contract/seminar.ts';
import { Notes } from '../../../../renderer/console/present/Notes.tsx';
import { MESSAGES } from '../../../../renderer/i18n/messages.ts';
import { content, seminar } from '../../stage/fixture.ts';

/** The closing quiz of the fixture in one state. */
const closing = (change: Partial<SegmentStateOf<'quiz'>>): Seminar => {
  const at = content.programme.segments.findLastIndex(({ kind }) => kind === 'quiz');
  const state = { ...seminar.segments[at], ...change } as SegmentStateOf<'quiz'>;
  return { ...seminar, segment: at, segments: seminar.segments.with(at, state) };
};
const notes = (state: Seminar): string =>
  renderToStaticMarkup(
    <IntlProvider locale="vi" messages={MESSAGES.vi}>
      <Notes content={content} seminar={state} locale="vi" size={18} />
    </IntlProvider>,
  );

describe('notes after a closing quiz at the class laptop', () => {
  it('have every question of the form with its explanation, once the class is told why', () => {
    const html = notes(closing({ mode: 'station', phase: 'done' }));
    expect(html).toContain('Mọi nhóm xong rồi');
    expect(html.match(/Vì thế\./g)).toHaveLength(2);
    expect(html).toContain('only-b');
    expect(html).not.toContain('only-a');
  });

  it('have none before, and none where the stage has explained already', () => {
    for (const change of [
      { mode: 'station', phase: 'intro' },
      { mode: 'hands', phase: 'done' },
    ] as const)
      expect(notes(closing(change))).not.toContain('Vì thế.');
  });
});
