import { useMemo, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PlacedProblem, Sketch } from '../../../electron/contract/author.ts';
import { mapOf } from '../../../scenarios/model/map.ts';
import { namesOf, plain } from '../../../scenarios/model/words.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { ScenarioMap } from '../../ui/scenario-map/ScenarioMap.tsx';
import { problemsByScene } from './problems.ts';

type Props = {
  sketch: Sketch;
  locale: Locale;
  problems: readonly PlacedProblem[];
  current: string | null;
  /** The map begins as wide as its place, instead of as large as its words want. */
  fitted?: boolean;
  /** Plays from this scene. */
  onOpen: (scene: string) => void;
};

/** The scenes and the ways between them, each scene with the number of its problems; press one to play from there. */
export function MapPane({ sketch, locale, problems, current, fitted = false, onOpen }: Props) {
  const { formatMessage } = useIntl();
  const map = useMemo(() => mapOf(sketch.graph), [sketch.graph]);
  const [whole, setWhole] = useState(fitted);
  const words = sketch.text[locale];
  const counts = problemsByScene(problems);
  const titleOf = (scene: string): string =>
    words === undefined ? scene : plain(words.scenes[scene]?.title ?? scene, namesOf(words));
  return (
    <>
      <button
        type="button"
        className="form-link author-whole"
        aria-pressed={whole}
        onClick={() => setWhole(!whole)}
      >
        <FormattedMessage id="author.map.whole" />
      </button>
      <div className="author-map">
        <div style={whole ? {} : { minWidth: map.width }}>
          <ScenarioMap
            map={map}
            label={formatMessage({ id: 'author.map' })}
            titleOf={titleOf}
            wordsOf={(scene) =>
              (counts[scene] ?? 0) === 0
                ? ''
                : formatMessage({ id: 'author.map.problems' }, { count: counts[scene] })
            }
            problems={counts}
            current={current ?? sketch.graph.start}
            onOpen={onOpen}
          />
        </div>
      </div>
    </>
  );
}
