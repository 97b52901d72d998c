import { FormattedMessage } from 'react-intl';
import { type Decided, endingOf, refit } from '../../../scenarios/model/way.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { Fieldset } from '../forms/Field.tsx';
import type { PaperPlay, PaperScenario } from './paper.ts';
import { WayFields } from './WayFields.tsx';

type Props = {
  scenarios: readonly PaperScenario[];
  plays: readonly PaperPlay[];
  locale: Locale;
  onChange: (plays: PaperPlay[]) => void;
};

const freshFork = (scene: string): Decided => ({ scene, counts: {}, chosen: null });

/** What the class chose in each role-play on paper: the next fork follows from the choice at the one before. */
export function PaperPlays({ scenarios, plays, locale, onChange }: Props) {
  return scenarios.map(({ segment, title, scenario }) => {
    const { graph } = scenario;
    const entered = plays.find((play) => play.segment === segment)?.decisions ?? [];
    const set = (decisions: Decided[]): void =>
      onChange([...plays.filter((play) => play.segment !== segment), { segment, decisions }]);
    const decisions = refit(graph, entered, freshFork);
    return (
      <Fieldset key={segment} legend={inLocale(title, locale)}>
        <p className="archive-way-lead">
          <FormattedMessage id="archive.way.paper" />
        </p>
        <WayFields
          scenario={scenario}
          decisions={decisions}
          ending={endingOf(graph, decisions)}
          locale={locale}
          onChange={(changed) => set(refit(graph, changed, freshFork))}
        />
      </Fieldset>
    );
  });
}
