import { describe, expect, test } from 'vitest';
import { factSchema } from '../../../electron/contract/archive.ts';
import { paperFacts } from '../../../electron/core/live/paper.ts';
import { wayOf } from '../../../scenarios/model/way.ts';
import { content, partOf, setup } from './sample.ts';

const segment = content.programme.segments[partOf('roleplay')]?.id ?? '';
const [scenario] = Object.values(content.scenarios);
if (!scenario) throw new Error('the programme has a role-play');
const fork = wayOf(scenario.graph, []).forks[0];
const first = { scene: fork?.scene ?? '', chosen: fork?.offered[0] ?? '', counts: {} };
const remarks = { remarks: '', difficulties: '', proposals: '' };

type Plays = Parameters<typeof paperFacts>[0]['plays'];
function choicesOf(plays: Plays) {
  let count = 0;
  const next = (): string => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
  const ids = { seminar: 'aaaaaaaa-0000-4000-8000-000000000000', next };
  const facts = paperFacts({ setup, startedAt: null, remarks, tallies: [], plays }, content, '0.1.0', ids);
  for (const fact of facts) expect(factSchema.safeParse(fact).error).toBeUndefined();
  return facts.flatMap((fact) => (fact.kind === 'choices' ? [fact.body] : []));
}

describe('a role-play that was held on paper', () => {
  test('leaves its choices as a fact; without a choice none', () => {
    expect(choicesOf([])).toEqual([]);
    expect(choicesOf([{ segment, decisions: [first] }])).toEqual([
      {
        segment,
        scenario: scenario.graph.id,
        mode: 'class',
        decisions: [{ ...first, by: 'class' }],
        ending: null,
        stopped: true,
        lit: wayOf(scenario.graph, [first.chosen]).lit,
      },
    ]);
  });

  test('and played twice has two, numbered', () => {
    const play = { segment, decisions: [first] };
    expect(
      choicesOf([play, play])
        .map((body) => body.play ?? 1)
        .sort(),
    ).toEqual([1, 2]);
  });

  test('is refused where no way leads there or the programme has no such part', () => {
    const impossible = expect.objectContaining({ code: 'impossible' });
    const twice = [first, { ...first, chosen: 'no-such' }];
    expect(() => choicesOf([{ segment, decisions: twice }])).toThrow(impossible);
    expect(() => choicesOf([{ segment: 'khong-co', decisions: [first] }])).toThrow(impossible);
  });
});
