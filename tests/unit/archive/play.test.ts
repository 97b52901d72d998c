import { describe, expect, test } from 'vitest';
import { type ChoicesBody, choicesBodySchema } from '../../../electron/contract/archive.ts';
import { correctedPlay, settlePlay } from '../../../electron/core/archive/play.ts';
import { refit, wayOf } from '../../../scenarios/model/way.ts';
import { content } from '../live/sample.ts';

const [id, scenario] = Object.entries(content.scenarios)[0] ?? [];
if (!id || !scenario) throw new Error('the programme has a role-play');
const { graph } = scenario;

/** The way on which always the first option offered is taken, to the end. */
function firstOptions() {
  const decided: { scene: string; counts: Record<string, number>; chosen: string | null }[] = [];
  for (;;) {
    const way = wayOf(
      graph,
      decided.map(({ chosen }) => chosen),
    );
    const fork = way.forks[way.taken];
    if (!fork) return decided;
    const [chosen = null, other = ''] = fork.offered;
    decided.push({ scene: fork.scene, counts: { [chosen ?? '']: 20, [other]: 5 }, chosen });
  }
}

const whole = firstOptions();
const body: ChoicesBody = { segment: 'thuc-hanh', scenario: id, mode: 'class', ...settlePlay(graph, whole) };
const impossible = expect.objectContaining({ code: 'impossible' });

describe('the decisions of a play', () => {
  test('lead to the ending, the lantern and who decided', () => {
    expect(choicesBodySchema.safeParse(body).success).toBe(true);
    expect(body.ending).toBe(
      wayOf(
        graph,
        body.decisions.map(({ chosen }) => chosen),
      ).ending,
    );
    expect(body.ending).not.toBeNull();
    expect(body.stopped).toBe(false);
    expect(body.decisions.map(({ by }) => by)).toEqual(whole.map(() => 'class'));
    const [first, ...later] = whole;
    const few = { ...(first as (typeof whole)[number]), counts: { [first?.chosen ?? '']: 2 } };
    const most = wayOf(graph, []).forks[0]?.offered[1] ?? '';
    const counts = { ...few.counts, [most]: 9 };
    expect(settlePlay(graph, [{ ...few, counts }, ...later]).decisions[0]?.by).toBe('trainer');
  });

  test('stopped on the way have no ending', () => {
    expect(settlePlay(graph, whole.slice(0, 2))).toMatchObject({ ending: null, stopped: true });
    const open = { ...(whole[2] as (typeof whole)[number]), chosen: null };
    expect(settlePlay(graph, [...whole.slice(0, 2), open]).decisions).toHaveLength(3);
  });

  test('that no way leads to are refused', () => {
    const [first, second, ...later] = whole as [(typeof whole)[number], (typeof whole)[number]];
    for (const bad of [
      [second, ...later],
      [{ ...first, chosen: null }, second],
      [{ ...first, chosen: 'no-such' }],
      [{ ...first, counts: { 'no-such': 3 } }],
      [...whole, first],
    ])
      expect(() => settlePlay(graph, bad)).toThrow(impossible);
  });
});

describe('a corrected play', () => {
  const other = wayOf(graph, []).forks[0]?.offered[1] ?? '';
  const [first, ...later] = body.decisions as [ChoicesBody['decisions'][number]];
  const fresh = (scene: string): ChoicesBody['decisions'][number] => ({
    scene,
    counts: {},
    chosen: null,
    by: 'class',
  });

  test('has the ending that follows from its choices, whatever the correction claims', () => {
    const decisions = refit(graph, [{ ...first, chosen: other }, ...later], fresh);
    const last = decisions.at(-1);
    const kept = last?.chosen === null ? decisions.slice(0, -1) : decisions;
    const after = correctedPlay(body, { ...body, decisions: kept, ending: 'made-up', lit: 4 }, content);
    const way = wayOf(
      graph,
      kept.map(({ chosen }) => chosen),
    );
    expect(after).toMatchObject({ ending: way.ending, stopped: way.ending === null, lit: way.lit });
  });

  test('of which only hands changed ends as it was recorded', () => {
    const stopped = { ...body, ending: null, stopped: true };
    const decisions = [{ ...first, counts: { [first.chosen ?? '']: 31 } }, ...later];
    expect(correctedPlay(stopped, { ...body, decisions }, null)).toEqual({ ...stopped, decisions });
  });

  test('is refused where later forks do not follow, the content is gone or the part is another', () => {
    const decisions = [{ ...first, chosen: other }, ...later];
    expect(() => correctedPlay(body, { ...body, decisions }, content)).toThrow(impossible);
    expect(() => correctedPlay(body, { ...body, decisions: [] }, null)).toThrow(impossible);
    expect(() => correctedPlay(body, { ...body, segment: 'khac' }, content)).toThrow(impossible);
  });
});
