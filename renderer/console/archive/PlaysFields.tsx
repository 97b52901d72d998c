import { FormattedMessage } from 'react-intl';
import type { ChoicesBody, SeminarRecord } from '../../../electron/contract/archive.ts';
import type { Scenario } from '../../../scenarios/model/schema.ts';
import { endingOf, refit } from '../../../scenarios/model/way.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { Fieldset } from '../forms/Field.tsx';
import { withoutOpen } from './correction.ts';
import { contentOf } from './frozen.ts';
import { WayFields } from './WayFields.tsx';

type Props = { record: SeminarRecord; locale: Locale; onChange: (record: SeminarRecord) => void };
type Decision = ChoicesBody['decisions'][number];

const freshFork = (scene: string): Decision => ({ scene, counts: {}, chosen: null, by: 'class' });

/**
 * What the class chose in each role-play; ways of groups and single students are nobody's to see. Another choice at a fork offers the later ones anew and keeps of them what
 * still fits; the ending that is kept is computed where the correction is taken in.
 */
export function PlaysFields({ record, locale, onChange }: Props) {
  const content = contentOf(record);
  return record.choices.map(({ head, body }) => {
    const scenario = content?.scenarios[body.scenario];
    const part = record.seminar.segments.find(({ id }) => id === body.segment);
    if (!scenario || body.mode !== 'class') return null;
    const set = (decisions: Decision[]): void => {
      const changed = { ...body, ...followed(scenario, body, withoutOpen(decisions)) };
      onChange({
        ...record,
        choices: record.choices.map((play) => (play.head === head ? { head, body: changed } : play)),
      });
    };
    const name = part ? inLocale(part.title, locale) : body.scenario;
    return (
      <Fieldset key={head} legend={body.play === undefined ? name : `${name} (${body.play})`}>
        <p className="archive-way-lead">
          <FormattedMessage id="archive.way.correct" />
        </p>
        <WayFields
          scenario={scenario}
          decisions={refit(scenario.graph, body.decisions, freshFork)}
          ending={body.ending}
          locale={locale}
          onChange={(decisions) => set(refit(scenario.graph, decisions, freshFork))}
        />
      </Fieldset>
    );
  });
}

/** `decisions` with the ending to which they lead, as the screen shows it; hands alone leave it as it was recorded. */
function followed(
  { graph }: Scenario,
  before: ChoicesBody,
  decisions: Decision[],
): Pick<ChoicesBody, 'decisions' | 'ending'> {
  const isSameWay =
    decisions.length === before.decisions.length &&
    decisions.every(({ chosen }, index) => chosen === before.decisions[index]?.chosen);
  return { decisions, ending: isSameWay ? before.ending : endingOf(graph, decisions) };
}
