import { describe, expect, it } from 'vitest';
import { checkScenario, measureScenario, type Problem } from '../../../scenarios/model/check.ts';
import type { Scenario, ScenarioGraph } from '../../../scenarios/model/schema.ts';
import { choiceNamed, goodScenario, graphOf, ladder, sceneNamed, textFor } from './fixture.ts';

const check = (graph: ScenarioGraph): Problem[] => checkScenario({ graph, text: { vi: textFor(graph) } });
const rules = (graph: ScenarioGraph): string[] => [...new Set(check(graph).map(({ rule }) => rule))];

/** The good scenario with one thing spoilt: it has this problem now, and did not have it before. */
function spoilt(rule: string, spoil: (graph: ScenarioGraph) => void): Problem {
  const { graph } = goodScenario();
  expect(rules(graph)).toEqual([]);
  spoil(graph);
  const problem = check(graph).find((candidate) => candidate.rule === rule);
  expect(rules(graph)).toContain(rule);
  return problem as Problem;
}

describe('a scenario without problems', () => {
  it('has none reported, and its size is told', () => {
    const { graph, text }: Scenario = goodScenario();
    expect(checkScenario({ graph, text })).toEqual([]);
    expect(measureScenario(graph, text)).toEqual({
      scenes: 10,
      endings: 4,
      decisionsShortest: 5,
      decisionsLongest: 5,
      minutesShortest: 6.2,
      minutesLongest: 6.2,
      paths: '32',
    });
  });
});

describe('names in the graph', () => {
  it('a choice cannot lead to a scene that is not there', () => {
    const problem = spoilt('unknown-scene', (graph) => {
      choiceNamed(graph, 's2', 'tell').goto = 'nowhere';
    });
    expect(problem).toMatchObject({ file: 'scenario.yaml', path: ['scenes', 1, 'choices', 0, 'goto'] });
  });

  it('the start is a scene', () => {
    spoilt('unknown-scene', (graph) => {
      graph.start = 'nowhere';
    });
  });

  it('a flag has to be declared, and its value too', () => {
    const problem = spoilt('unknown-flag', (graph) => {
      choiceNamed(graph, 's1', 'hang').set = { calm: 'yes' };
    });
    expect(problem.path).toEqual(['scenes', 0, 'choices', 1, 'set', 'calm']);
    spoilt('unknown-flag', (graph) => {
      choiceNamed(graph, 's1', 'hang').when = { told: 'perhaps' };
    });
  });

  it('who speaks has to be a character', () => {
    spoilt('unknown-character', (graph) => {
      sceneNamed(graph, 's1').contact = 'nobody';
    });
  });

  it('exactly one character is the one whom the class plays', () => {
    spoilt('one-self', (graph) => {
      for (const character of graph.characters) character.role = 'self';
    });
  });

  it('an id is used once', () => {
    const problem = spoilt('unique-ids', (graph) => {
      const first = sceneNamed(graph, 's1').messages[0];
      if (first) first.id = 'm2';
    });
    expect(problem.path).toEqual(['scenes', 0, 'messages', 1, 'id']);
  });

  it('a scene goes on in exactly one manner', () => {
    spoilt('one-way-on', (graph) => {
      sceneNamed(graph, 's1').ending = { kind: 'safe' };
    });
    spoilt('one-way-on', (graph) => {
      delete sceneNamed(graph, 'end-late').ending;
    });
  });
});

describe('every path', () => {
  it('ends: nobody can go round in a circle', () => {
    const problem = spoilt('no-circle', (graph) => {
      choiceNamed(graph, 's4', 'pay').goto = 's3';
    });
    expect(problem.message).toMatch('s3 -> s4 -> s3');
  });

  it('may come back to a scene when a flag keeps that from going on for ever', () => {
    const graph = ladder(5);
    graph.flags.warned = { values: ['no', 'yes'], start: 'no' };
    const again = choiceNamed(graph, 's4', 'pay');
    sceneNamed(graph, 's4').choices?.push({ ...again, id: 'again', set: { warned: 'yes' }, goto: 's3' });
    expect(rules(graph)).toEqual(['no-circle']);
    choiceNamed(graph, 's4', 'again').when = { warned: 'no' };
    expect(rules(graph)).toEqual([]);
  });

  it('ends: some branch of a scene that asks nothing always holds', () => {
    spoilt('dead-end', (graph) => sceneNamed(graph, 'sort').next?.pop());
  });

  it('has four decisions at least', () => {
    const problem = spoilt('decisions', (graph) => {
      choiceNamed(graph, 's3', 'pay').goto = 'sort';
    });
    expect(problem.message).toMatch('s1 -> s2 -> s3 -> sort');
  });

  it('takes five minutes at least and fifteen at most', () => {
    spoilt('minutes', (graph) => {
      choiceNamed(graph, 's4', 'pay').goto = 'sort';
    });
    expect(rules(ladder(14))).toEqual(['minutes']);
  });

  it('offers telling an adult', () => {
    const problem = spoilt('act-offered', (graph) => {
      choiceNamed(graph, 's1', 'pay').goto = 's3';
    });
    expect(problem.message).toMatch('s1 -> s3');
  });

  it('is safe at the end only after telling an adult', () => {
    spoilt('act-taken', (graph) => {
      choiceNamed(graph, 's3', 'hang').set = { told: 'yes' };
    });
  });

  it('feels the pressure again after an early safe choice', () => {
    const short = spoilt('pressure-returns', (graph) => {
      choiceNamed(graph, 's2', 'tell').goto = 's5';
    });
    expect(short.path).toEqual(['scenes', 1, 'choices', 0]);
    spoilt('pressure-returns', (graph) => {
      for (const id of ['s3', 's4', 's5']) choiceNamed(graph, id, 'pay').rating = 'unsure';
    });
  });
});

describe('every decision', () => {
  it('offers two options under all flags that can hold there', () => {
    spoilt('two-options', (graph) => {
      choiceNamed(graph, 's3', 'pay').when = { told: 'yes' };
    });
  });

  it('has a safe option under all flags that can hold there', () => {
    spoilt('safe-option', (graph) => {
      const scene = sceneNamed(graph, 's3');
      choiceNamed(graph, 's3', 'hang').when = { told: 'yes' };
      scene.choices?.push({ ...choiceNamed(graph, 's3', 'pay'), id: 'wait', rating: 'unsure', act: 'delay' });
    });
  });

  it('may hold an option back under flags that cannot hold there', () => {
    const { graph } = goodScenario();
    choiceNamed(graph, 's1', 'hang').when = { told: 'no' };
    expect(rules(graph)).toEqual([]);
  });

  it('does not always have the safe option at the same place', () => {
    spoilt('safe-place-varies', (graph) => {
      for (const id of ['s1', 's3', 's5']) sceneNamed(graph, id).choices?.reverse();
    });
  });
});

describe('the scenes', () => {
  it('can all be reached', () => {
    const problem = spoilt('reachable', (graph) => {
      const scene = sceneNamed(graph, 'end-late');
      graph.scenes.push({ ...scene, id: 'end-lost' });
    });
    expect(problem.path).toEqual(['scenes', 10]);
  });

  it('offer each of their options at some time, or the author is warned', () => {
    const problem = spoilt('never-offered', (graph) => {
      const scene = sceneNamed(graph, 's1');
      scene.choices?.push({ ...choiceNamed(graph, 's1', 'pay'), id: 'late', when: { told: 'yes' } });
    });
    expect(problem.severity).toBe('warning');
  });

  it('have four endings among them', () => {
    spoilt('endings', (graph) => {
      graph.scenes = graph.scenes.filter(({ id }) => id !== 'end-alone');
      const last = sceneNamed(graph, 'sort').next?.at(-1);
      if (last) last.goto = 'end-rescued';
    });
  });

  it('and their flags stay few enough to be understood', () => {
    const remembering = (count: number): ScenarioGraph => {
      const places = Array.from({ length: count }, (_, index) => index);
      const choicesAt = (at: number) =>
        ['b', 'c', 'd'].map((value) => ({
          id: value,
          picture: 'yes',
          rating: 'safe',
          act: 'tell-adult',
          set: { [`f${at}`]: value },
          goto: at + 1 === count ? 'end' : `s${at + 1}`,
        }));
      const scenes = places.map((at) => ({ id: `s${at}`, medium: 'chat', choices: choicesAt(at) }));
      const flags = places.map((at) => [`f${at}`, { values: ['a', 'b', 'c', 'd'], start: 'a' }]);
      const end = { id: 'end', medium: 'chat', ending: { kind: 'safe' } };
      return graphOf([...scenes, end], { flags: Object.fromEntries(flags) });
    };
    expect(rules(remembering(5))).not.toContain('too-many-flags');
    expect(rules(remembering(11))).toContain('too-many-flags');
  });
});

describe('a genuine message', () => {
  const genuine = (): ScenarioGraph => {
    const graph = ladder(3);
    graph.nature = 'genuine';
    Object.assign(choiceNamed(graph, 's2', 'tell'), { act: 'check' });
    for (const scene of graph.scenes) {
      for (const choice of scene.choices ?? []) if (choice.rating === 'risky') choice.rating = 'unsure';
    }
    return graph;
  };

  it('is a short scenario, where the safe act is checking', () => {
    expect(rules(genuine())).toEqual([]);
  });

  it('still needs the check on every path, two decisions and two minutes', () => {
    const graph = genuine();
    Object.assign(choiceNamed(graph, 's2', 'tell'), { act: 'tell-adult' });
    expect(rules(graph)).toEqual(['act-offered', 'act-taken']);
    const short = genuine();
    choiceNamed(short, 's1', 'pay').goto = 'sort';
    expect(rules(short)).toContain('decisions');
    expect(rules(short)).toContain('minutes');
  });
});
