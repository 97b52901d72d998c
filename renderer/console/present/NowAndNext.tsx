import { FormattedMessage } from 'react-intl';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { StageLook } from '../../../electron/contract/look.ts';
import type { Ahead, Seminar } from '../../../electron/contract/seminar.ts';
import { isUntranslated } from '../../../slides/model/text.ts';
import { StageView } from '../../stage/StageView.tsx';
import { nextSeminar, slidePosition } from './position.ts';

/** What the class sees now (amber frame) and, unless the class may be looking, what the next press brings. */
export function NowAndNext({
  content,
  seminar,
  ahead,
  look,
  veiled,
}: {
  content: SeminarContent;
  seminar: Seminar;
  ahead: Ahead | null;
  look: StageLook;
  veiled: boolean;
}) {
  const plan = content.programme.segments[seminar.segment];
  const state = seminar.segments[seminar.segment];
  const position = plan && state ? slidePosition(content, plan, state) : null;
  const next = ahead && nextSeminar(seminar, ahead);
  return (
    <div className="present-pictures">
      <figure>
        <figcaption>
          <span>
            <FormattedMessage id="console.now" />
            {position && isUntranslated(position.slide.html, seminar.setup.locale) && (
              <em>
                <FormattedMessage id="common.untranslated" />
              </em>
            )}
          </span>
          {position && (
            <span className="present-where">
              <FormattedMessage id="console.where" values={position as unknown as Record<string, number>} />
            </span>
          )}
        </figcaption>
        <div className="present-live" inert>
          <StageView content={content} seminar={seminar} look={look} live={false} />
        </div>
      </figure>
      {!veiled && (
        <figure>
          <figcaption>
            <FormattedMessage id="console.next" />
          </figcaption>
          <div className="present-preview" inert>
            {next ? (
              <StageView content={content} seminar={next} look={look} live={false} />
            ) : (
              <p>
                <FormattedMessage id={nextHint(seminar)} />
              </p>
            )}
          </div>
        </figure>
      )}
    </div>
  );
}

/** What the next press does where no picture of it can be shown yet. */
function nextHint(seminar: Seminar): string {
  const state = seminar.segments[seminar.segment];
  if (state?.kind === 'quiz') {
    const shown = { intro: 'firstQuestion', ask: 'bars', reveal: 'question', done: 'end' } as const;
    return `console.hint.${shown[state.phase]}`;
  }
  if (state?.kind === 'roleplay')
    return state.rehearsal.phase === 'choice' ? 'console.hint.vote' : 'console.hint.story';
  if (state?.kind === 'activity') return 'console.hint.round';
  return 'console.hint.end';
}
