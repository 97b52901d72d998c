import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { StageLook } from '../../../electron/contract/look.ts';
import type { Ahead, Seminar } from '../../../electron/contract/seminar.ts';
import { isUntranslated } from '../../../slides/model/text.ts';
import { fromHere } from '../../stage/pointing/source.ts';
import { StageView } from '../../stage/StageView.tsx';
import { nextHint } from './hints.ts';
import { nextSeminar, ownPlace, slidePosition, uncovered } from './position.ts';

type Pictures = { content: SeminarContent; seminar: Seminar; look: StageLook };

/**
 * What the class sees now (amber frame) and, unless the class may be looking, what the next press brings. While a picture
 * is held, the trainer's own place stands between the two; while something covers the stage, the next press takes it away.
 */
export function NowAndNext({
  content,
  seminar,
  ahead,
  look,
  veiled,
}: Pictures & { ahead: Ahead | null; veiled: boolean }) {
  const { cover, held } = seminar.audience;
  const covered = cover !== 'none';
  const where = <Where content={content} seminar={seminar} />;
  return (
    <div className={`present-pictures${held ? ' has-own' : ''}`}>
      <Figure
        frame="present-live"
        title={
          <>
            <FormattedMessage id="console.now" />
            <Apart seminar={seminar} />
            {!covered && !held && <Untranslated content={content} seminar={seminar} />}
          </>
        }
        where={!covered && !held && where}
      >
        <StageView content={content} seminar={seminar} look={look} live={false} pointing={fromHere} />
      </Figure>
      {held && (
        <Figure frame="present-own" title={<FormattedMessage id="present.own" />} where={where}>
          <StageView content={content} seminar={ownPlace(seminar)} look={look} live={false} />
        </Figure>
      )}
      {!veiled && (
        <Figure
          frame="present-preview"
          title={<FormattedMessage id={covered ? 'present.uncovers' : 'console.next'} />}
          where={covered && !held && where}
        >
          {ahead ? (
            <StageView
              content={content}
              seminar={ahead.uncovers ? uncovered(seminar) : nextSeminar(seminar, ahead)}
              look={look}
              live={false}
            />
          ) : (
            <p>
              <FormattedMessage id={nextHint(content, seminar)} />
            </p>
          )}
        </Figure>
      )}
    </div>
  );
}

function Figure({
  frame,
  title,
  where,
  children,
}: {
  frame: string;
  title: ReactNode;
  where: ReactNode;
  children: ReactNode;
}) {
  return (
    <figure>
      <figcaption>
        <span>{title}</span>
        {where}
      </figcaption>
      <div className={frame} inert>
        {children}
      </div>
    </figure>
  );
}

/** What the class sees instead of the trainer's place, in a word or two; nothing where it is the same. */
function Apart({ seminar: { audience } }: Pick<Pictures, 'seminar'>) {
  const apart = audience.cover !== 'none' ? audience.cover : audience.held ? 'held' : null;
  if (apart === null) return null;
  return (
    <em>
      <FormattedMessage id={`present.apart.${apart}`} />
    </em>
  );
}

const positionOf = ({ content, seminar }: Omit<Pictures, 'look'>) => {
  const plan = content.programme.segments[seminar.segment];
  const state = seminar.segments[seminar.segment];
  return plan && state ? slidePosition(content, plan, state) : null;
};

function Where(props: Omit<Pictures, 'look'>) {
  const position = positionOf(props);
  if (!position) return null;
  return (
    <span className="present-where">
      <FormattedMessage id="console.where" values={position as unknown as Record<string, number>} />
    </span>
  );
}

function Untranslated(props: Omit<Pictures, 'look'>) {
  const position = positionOf(props);
  if (!position || !isUntranslated(position.slide.html, props.seminar.setup.locale)) return null;
  return (
    <em>
      <FormattedMessage id="common.untranslated" />
    </em>
  );
}
