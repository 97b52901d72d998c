import { memo, useEffect, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { SeminarContent } from '../../../../electron/contract/content.ts';
import type { StageLook } from '../../../../electron/contract/look.ts';
import type { Seminar } from '../../../../electron/contract/seminar.ts';
import { StageView } from '../../../stage/StageView.tsx';
import { ownPlace } from '../position.ts';
import type { Entry } from './entries.ts';

/** One place as a still picture with its name. The picture is drawn once the tile comes into sight. */
export const Tile = memo(function Tile({
  id,
  entry,
  hit,
  active,
  pictured,
  content,
  seminar,
  look,
  onPick,
}: {
  id: string;
  entry: Entry;
  hit: string | null;
  active: boolean;
  pictured: boolean;
  content: SeminarContent;
  seminar: Seminar;
  look: StageLook;
  onPick: (entry: Entry) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const seen = useSeen(box);
  useEffect(() => {
    if (active) box.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the field above, as in every list of suggestions
    <div
      ref={box}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-current={entry.here ? 'step' : undefined}
      aria-label={entry.number === null ? entry.title : `${entry.number}. ${entry.title}`}
      className={`overview-tile${entry.out ? ' is-out' : ''}${entry.here ? ' is-here' : ''}`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onPick(entry)}
    >
      {pictured && (
        <div className="overview-picture" inert>
          {seen && <StageView content={content} seminar={picture(seminar, entry)} look={look} live={false} />}
        </div>
      )}
      <p className="overview-name">
        {entry.number !== null && <b>{entry.number}</b>}
        <span>{entry.title}</span>
      </p>
      {hit !== null && (
        <p className="overview-hit">
          <FormattedMessage id="present.overview.scene" values={{ scene: hit }} />
        </p>
      )}
    </div>
  );
});

const picture = (seminar: Seminar, { segment, state }: Entry): Seminar => ({
  ...ownPlace(seminar),
  segment,
  segments: seminar.segments.map((old, index) => (index === segment ? state : old)),
});

/** True once the element has come near what can be seen. */
function useSeen(box: React.RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element || seen) return;
    const watch = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true),
      { rootMargin: '120px' },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [box, seen]);
  return seen;
}
