import { FormattedMessage, useIntl } from 'react-intl';
import type { Scenario } from '../../../scenarios/model/schema.ts';
import { type Decided, wayOf } from '../../../scenarios/model/way.ts';
import { plain } from '../../../scenarios/model/words.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { OptionMark } from '../../ui/OptionMark.tsx';
import { CountInput } from '../forms/CountInput.tsx';
import { SelectField } from '../forms/Field.tsx';
import { withCount, withFork } from './correction.ts';
import './way.css';

type Change = Partial<Pick<Decided, 'counts' | 'chosen'>>;

type Props<D extends Decided> = {
  scenario: Scenario;
  decisions: readonly D[];
  /** Scene of the ending that was reached, null when stopped before. */
  ending: string | null;
  locale: Locale;
  onChange: (decisions: D[]) => void;
};

/**
 * The way of a class through a scenario, fork by fork: the number of the scene as on the printed sheet, hands for each
 * option, and the one with which the story went on. Below it the ending that follows.
 */
export function WayFields<D extends Decided>({ scenario, decisions, ending, locale, onChange }: Props<D>) {
  const { graph } = scenario;
  const way = wayOf(
    graph,
    decisions.map(({ chosen }) => chosen),
  );
  return (
    <>
      <ol className="archive-counts archive-way">
        {decisions.map((fork, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a scene may come twice on one way, and forks never move
          <li key={`${index}/${fork.scene}`}>
            <Fork
              fork={fork}
              offered={way.forks[index]?.scene === fork.scene ? way.forks[index]?.offered : undefined}
              isFirst={index === 0}
              scenario={scenario}
              locale={locale}
              onChange={(change) => onChange(withFork(decisions, index, change))}
            />
          </li>
        ))}
      </ol>
      <p className="archive-ending" role="status">
        <Ending scenario={scenario} scene={ending} isBegun={way.taken > 0} locale={locale} />
      </p>
    </>
  );
}

function useScenarioWords({ text }: Scenario, locale: Locale) {
  const words = text[locale] ?? text.vi;
  const names = Object.fromEntries(Object.entries(words.characters).map(([id, { name }]) => [id, name]));
  return {
    scene: (id: string) => words.scenes[id],
    say: (template: string): string => plain(template, names),
  };
}

type EndingProps = { scenario: Scenario; scene: string | null; isBegun: boolean; locale: Locale };

function Ending({ scenario, scene, isBegun, locale }: EndingProps) {
  const words = useScenarioWords(scenario, locale);
  if (scene === null)
    return <FormattedMessage id={isBegun ? 'archive.way.stopped' : 'archive.way.notPlayed'} />;
  const title = words.say(words.scene(scene)?.title ?? scene);
  return <FormattedMessage id="archive.way.ending" values={{ title }} />;
}

type ForkProps = {
  fork: Decided;
  /** Options on this way; undefined where an older record does not fit the graph: then all of the scene. */
  offered: readonly string[] | undefined;
  isFirst: boolean;
  scenario: Scenario;
  locale: Locale;
  onChange: (change: Change) => void;
};

function Fork({ fork, offered, isFirst, scenario, locale, onChange }: ForkProps) {
  const { formatMessage } = useIntl();
  const words = useScenarioWords(scenario, locale);
  const { scenes } = scenario.graph;
  const number = scenes.findIndex(({ id }) => id === fork.scene) + 1;
  const text = words.scene(fork.scene);
  const question = words.say(text?.question ?? text?.title ?? fork.scene);
  const options = offered ?? scenes[number - 1]?.choices?.map(({ id }) => id) ?? [];
  const named = options.map((id) => ({ id, label: words.say(text?.choices?.[id]?.text ?? id) }));
  return (
    <>
      <p>
        <small>
          <FormattedMessage id="archive.way.scene" values={{ number }} />
        </small>{' '}
        {question}
      </p>
      <ul>
        {named.map(({ id, label }, index) => (
          <li key={id}>
            {offered && <OptionMark index={index} />}
            <span>{label}</span>
            <CountInput
              label={`${question} – ${label}`}
              value={fork.counts[id] ?? null}
              onChange={(value) => onChange({ counts: withCount(fork.counts, id, value) })}
            />
          </li>
        ))}
      </ul>
      <SelectField
        label={formatMessage({ id: 'archive.correct.chosen' })}
        value={fork.chosen ?? ''}
        options={[
          { value: '', label: formatMessage({ id: isFirst ? 'archive.way.none' : 'archive.way.stop' }) },
          ...named.map(({ id, label }) => ({ value: id, label })),
        ]}
        onChange={(chosen) => onChange({ chosen: chosen === '' ? null : chosen })}
      />
    </>
  );
}
