import { describe, expect, it } from 'vitest';
import type { ChoicesBody } from '../../../electron/contract/archive.ts';
import type { Played } from '../../../electron/contract/report-scenario.ts';
import { buildReport } from '../../../electron/core/reports/build.ts';
import { ownPlays } from '../../../electron/core/reports/scenario-own.ts';
import { graphOf } from '../scenarios/fixture.ts';
import { choices, record, scenario } from './records.ts';

/** One play of one student (or group): the choices made, in order. */
const own = (mode: 'single' | 'group', ...made: string[]): ChoicesBody =>
  choices({
    mode,
    decisions: made.map((chosen, at) => ({
      scene: `s-${at + 1}`,
      counts: { [chosen]: 1 },
      chosen,
      by: 'class',
    })),
    ending: made.length === 2 ? 'het-1' : null,
    stopped: made.length < 2,
  });

const times = <T>(count: number, one: T): T[] => Array<T>(count).fill(one);
const resultOf = (bodies: ChoicesBody[]) => buildReport(record({ choices: bodies }), 'vi').scenarios[0];
const played = (bodies: ChoicesBody[], mode: Played['mode']): Played => {
  const found = resultOf(bodies)?.played.find((one) => one.mode === mode);
  if (!found) throw new Error(`nothing played as ${mode}`);
  return found;
};
const printed = ({ forks }: Played) =>
  forks.map(({ scene, options }) => [
    scene,
    ...options.map(({ text, shareText }) => `${text}: ${shareText}`),
  ]);
const streams = ({ streams: drawn }: Played) =>
  drawn.map(({ from, choice, to, percent }) => `${from} ${choice} ${to} ${percent}`);

describe('the results of a scenario on its map', () => {
  it('carry the map with the words of the report, and who played', () => {
    const result = resultOf([choices()]);
    expect(result?.title).toBe('Cuộc gọi lạ');
    expect(result?.map.nodes.map(({ scene, title, kind }) => [scene, title, kind])).toContainEqual([
      'het-1',
      'Về nhà an toàn',
      'ending',
    ]);
    expect(result?.map.edges).toHaveLength(4);
    expect(result?.played[0]?.caption).toBe('Cả lớp · nhiều đối tượng, nhiều độ tuổi');
  });

  it('are not there for a scenario whose graph is not kept', () => {
    expect(buildReport(record({ content: null }), 'vi').scenarios).toEqual([]);
  });

  it('never mix the modes, and say of a mode with too few only that', () => {
    const result = resultOf([choices(), ...times(12, own('single', 'cup', 'ke')), own('group', 'cup')]);
    expect(result?.played.map(({ mode, suppressed, plays }) => [mode, suppressed, plays])).toEqual([
      ['class', false, 1],
      ['group', true, null],
      ['single', false, null],
    ]);
    expect(result?.played[1]).toMatchObject({ reached: [], streams: [], forks: [], outcomes: [] });
  });
});

describe('the plays of the class', () => {
  it('are drawn as wide as the hands that were counted', () => {
    const one = played([choices()], 'class');
    expect(streams(one)).toEqual([
      's-1 cup s-2 57',
      's-1 nghe s-2 43',
      's-2 ke het-1 89',
      's-2 cho het-1 11',
    ]);
    expect(one.outcomes.map(({ kind, count }) => [kind, count])).toEqual([['safe', 1]]);
    expect(one.reached).toEqual(['s-1', 's-2', 'het-1']);
  });

  it('are summed, and a play that too few voted in is left out of the sum as a whole', () => {
    const again = choices({
      decisions: [{ scene: 's-1', counts: { cup: 25, nghe: 8 }, chosen: 'cup', by: 'class' }],
      ending: null,
      stopped: true,
    });
    const few = choices({
      decisions: [{ scene: 's-1', counts: { cup: 5, nghe: 4 }, chosen: 'nghe', by: 'class' }],
    });
    const sum = played([choices(), again, few], 'class');
    expect(sum.plays).toBe(2);
    expect(sum.forks[0]?.options.map(({ count }) => count)).toEqual([45, 23]);
    expect(sum.stops).toEqual(['Họ gọi lại bằng số khác']);
    expect(sum.outcomes.map(({ kind, count }) => [kind, count])).toEqual([
      ['safe', 1],
      ['stopped', 1],
    ]);
  });

  it('show only the bare map where too few voted', () => {
    const few = choices({
      decisions: [{ scene: 's-1', counts: { cup: 5, nghe: 4 }, chosen: 'nghe', by: 'class' }],
    });
    expect(played([few], 'class')).toMatchObject({ suppressed: true, plays: null, reached: [], streams: [] });
  });

  it('are not summed at a fork where one of them is blurred, else the sum would tell its count', () => {
    const nearly = choices({
      decisions: [
        { scene: 's-1', counts: { cup: 34, nghe: 1 }, chosen: 'cup', by: 'class' },
        { scene: 's-2', counts: { ke: 20, cho: 14 }, chosen: 'ke', by: 'class' },
      ],
    });
    const sum = played([choices(), nearly], 'class');
    expect(printed(sum)[0]).toEqual(['s-1', 'Cúp máy ngay: không in', 'Nghe tiếp và giữ bí mật: không in']);
    expect(sum.forks[1]?.options.map(({ count }) => count)).toEqual([51, 18]);
    expect(streams(sum)).toEqual(['s-2 ke het-1 74', 's-2 cho het-1 26']);
  });
});

describe('the plays of single students', () => {
  const many = [
    ...times(12, own('single', 'cup', 'ke')),
    ...times(7, own('single', 'nghe', 'cho')),
    ...times(2, own('single', 'nghe')),
  ];

  it('are printed as wide shares without any count', () => {
    const all = played(many, 'single');
    expect(printed(all)).toEqual([
      ['s-1', 'Cúp máy ngay: khoảng 50 %', 'Nghe tiếp và giữ bí mật: khoảng 50 %', 'Dừng lại ở đây: < 15 %'],
      ['s-2', 'Kể với người lớn gần nhất: khoảng 50 %', 'Chờ xem sao: khoảng 25 %', 'Dừng lại ở đây: < 15 %'],
    ]);
    expect(all.forks.flatMap(({ options }) => options.map(({ count }) => count))).toEqual(
      Array(6).fill(null),
    );
    expect(all.outcomes.map(({ text, shareText }) => `${text}: ${shareText}`)).toEqual([
      'an toàn: > 85 %',
      'kể muộn vẫn kịp: < 15 %',
      'được giúp kịp thời: < 15 %',
    ]);
  });

  it('are not printed at a fork that fewer than ten came to', () => {
    const early = [...times(9, own('single', 'cup', 'ke')), ...times(20, own('single'))];
    expect(printed(played(early, 'single')).map(([scene]) => scene)).toEqual(['s-1']);
  });

  it('are printed again where every way passes, after forks that too few can be expected at', () => {
    const both = (id: string, one: string, other: string) => ({
      id,
      medium: 'chat',
      choices: [one, other].map((goto, at) => ({
        id: `c${at}`,
        picture: 'yes',
        rating: 'safe',
        act: 'check',
        goto,
      })),
    });
    const graph = graphOf([
      both('first', 'left', 'right'),
      both('left', 'waist', 'waist'),
      both('right', 'waist', 'waist'),
      both('waist', 'end', 'end'),
      { id: 'end', medium: 'chat', ending: { kind: 'safe' } },
    ]);
    const play = (...way: [scene: string, choice: string][]): ChoicesBody =>
      choices({
        mode: 'single',
        decisions: way.map(([scene, chosen]) => ({ scene, counts: { [chosen]: 1 }, chosen, by: 'class' })),
        ending: 'end',
      });
    const parts = ownPlays(
      [
        ...times(12, play(['first', 'c0'], ['left', 'c0'], ['waist', 'c0'])),
        ...times(12, play(['first', 'c1'], ['right', 'c1'], ['waist', 'c1'])),
      ],
      graph,
      options,
    );
    expect(parts?.forks.map(({ scene }) => scene)).toEqual(['first', 'waist']);
    expect(parts?.streams.map(({ from }) => from)).toEqual(['first', 'first', 'waist', 'waist']);
  });

  it('show only the bare map of nine', () => {
    expect(played(times(9, own('single', 'cup', 'ke')), 'single')).toMatchObject({
      suppressed: true,
      plays: null,
      forks: [],
      outcomes: [],
    });
  });

  it('never tell that nobody, or everybody, chose an option: others print the same', () => {
    /** What is printed -> how many chose each option, or stopped, at the two forks behind it. */
    const behind = new Map<string, number[][]>();
    for (const total of [15, 17, 18])
      for (const [cup, nghe, left] of splits(total))
        for (const [ke, cho, stop] of splits(total - left)) {
          const after = [...times(ke, 'ke'), ...times(cho, 'cho'), ...times(stop, '')];
          const all = after.map((next, at) => ways[at < cup ? 'cup' : 'nghe'][next as 'ke' | 'cho' | '']);
          const parts = ownPlays([...all, ...times(left, own('single'))], scenario.graph, options);
          const page = JSON.stringify(parts);
          behind.set(page, [...(behind.get(page) ?? []), [cup, nghe, left, ke, cho, stop, total]]);
        }
    const told = [...behind.values()].filter((counts) =>
      [0, 1, 2, 3, 4, 5].some(
        (at) => counts.every((each) => each[at] === 0) || counts.every((each) => each[at] === each[6]),
      ),
    );
    expect(told.map((counts) => counts.join(' '))).toEqual([]);
  });
});

const options = {
  locale: 'en',
  k: 10,
  words: { titleOf: String, questionOf: String, choiceOf: (_: string, id: string) => id, stopped: 'stopped' },
} as const;

const waysFrom = (first: string) => ({
  ke: own('single', first, 'ke'),
  cho: own('single', first, 'cho'),
  '': own('single', first),
});
const ways = { cup: waysFrom('cup'), nghe: waysFrom('nghe') };

/** Every way to divide `total` among three. */
const splits = (total: number): [number, number, number][] =>
  Array.from({ length: total + 1 }, (_, a) =>
    Array.from({ length: total - a + 1 }, (__, b): [number, number, number] => [a, b, total - a - b]),
  ).flat();
