import { FormattedMessage } from 'react-intl';
import type { ScenarioGraph } from '../../../scenarios/model/schema.ts';
import type { Flags } from './preview.ts';

type Props = { graph: ScenarioGraph; flags: Flags; onChange: (flags: Flags) => void };

/** What the story is to remember already when a scene is begun; nothing where it remembers nothing. */
export function FlagFields({ graph, flags, onChange }: Props) {
  const entries = Object.entries(graph.flags);
  if (entries.length === 0) return null;
  return (
    <div className="author-flags">
      <span>
        <FormattedMessage id="author.play.flags" />
      </span>
      {entries.map(([name, { values, start }]) => {
        const wanted = flags[name];
        return (
          <label key={name}>
            <code>{name}</code>
            <select
              value={wanted !== undefined && values.includes(wanted) ? wanted : start}
              onChange={(event) => onChange({ ...flags, [name]: event.target.value })}
            >
              {values.map((value) => (
                <option key={value}>{value}</option>
              ))}
            </select>
          </label>
        );
      })}
    </div>
  );
}
