import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { FormattedMessage } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../electron/core/content/load.ts';
import { scenarioSheets } from '../../../electron/core/print/scenario-paper.ts';
import { Language } from '../../../renderer/i18n/Language.tsx';
import { MESSAGES } from '../../../renderer/i18n/messages.ts';
import { endingOf, tacticOf, verdictOf } from '../../../renderer/stage/roleplay/headings.ts';

const { scenarios } = loadContent([process.cwd()]);
const RATINGS = ['safe', 'unsure', 'risky'] as const;
const KINDS = ['safe', 'late', 'rescued'] as const;
const drawn = (element: ReactElement): string =>
  renderToStaticMarkup(<Language locale="vi">{element}</Language>);

describe('what stands over a genuine message', () => {
  it('speaks of no danger and no scammer, in any language', () => {
    const ids = [
      ...RATINGS.map((rating) => verdictOf('genuine', rating)),
      ...KINDS.map((kind) => endingOf('genuine', kind)),
      tacticOf('genuine').id,
    ];
    for (const messages of Object.values(MESSAGES)) {
      for (const id of ids) {
        expect(messages[id]).toBeTruthy();
        expect(messages[id]).not.toMatch(/nguy hiểm|kẻ xấu|dangerous|scammer|небезпечно|зловмисник/i);
      }
    }
    expect(drawn(<FormattedMessage id={tacticOf('genuine').id} />)).toBe('Thật hay giả?');
  });

  it('leaves a scam its own words', () => {
    expect(verdictOf('scam', 'risky')).toBe('stage.feedback.risky');
    expect(endingOf('scam', 'late')).toBe('stage.ending.late');
    expect(tacticOf('scam').id).toBe('stage.debrief.tactic');
  });

  it('is printed without a scammer too', () => {
    const printed = (id: string): string =>
      scenarioSheets(scenarios[id] as NonNullable<(typeof scenarios)[string]>, {
        locale: 'vi',
        requests: null,
        firstPage: 1,
      })
        .map(({ html }) => html)
        .join('');
    expect(printed('thong-bao-truong')).toContain('Thật hay giả?');
    expect(printed('thong-bao-truong')).not.toContain('Kẻ xấu đã làm thế nào?');
    expect(printed('thong-bao-truong')).toContain('Lần sau Trang sẽ hỏi lại');
    expect(printed('cuoc-goi-la')).toContain('Kẻ xấu đã làm thế nào?');
  });
});
