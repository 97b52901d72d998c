import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkScenario, measureScenario } from '../../../scenarios/model/check.ts';
import type { ScenarioGraph } from '../../../scenarios/model/schema.ts';
import { namesOf, plain, readingMs } from '../../../scenarios/model/words.ts';
import { ladder, textFor } from './fixture.ts';
import { allPaths, type Hop, smallGraph } from './small-graphs.ts';

const decisions = (hops: Hop[]): number => hops.filter(({ choice }) => choice).length;

function minutesOf(graph: ScenarioGraph, hops: Hop[]): number {
  const text = textFor(graph);
  const names = namesOf(text);
  const read = (words = ''): number => readingMs(plain(words, names), 'vi');
  const ms = hops.map(({ scene: id, offered, choice }) => {
    const words = text.scenes[id];
    const messages = graph.scenes.find((scene) => scene.id === id)?.messages ?? [];
    const said = messages.reduce((sum, { id: m, pause }) => sum + pause + read(words?.messages[m]), 0);
    if (!choice) return said + read(words?.ending);
    const options = offered.reduce((sum, { id: c }) => sum + read(words?.choices?.[c]?.text), 0);
    return said + read(words?.question) + options + 45_000 + read(words?.choices?.[choice.id]?.feedback);
  });
  return Math.round(ms.reduce((sum, part) => sum + part, 0) / 6000) / 10;
}

const rulesOf = (graph: ScenarioGraph): Set<string> =>
  new Set(checkScenario({ graph, text: { vi: textFor(graph) } }).map(({ rule }) => rule));

describe('the checker agrees with walking every path of small random scenarios', () => {
  const agree = (test: (graph: ScenarioGraph, brute: ReturnType<typeof allPaths>) => void): void =>
    fc.assert(
      fc.property(smallGraph, (graph) => {
        test(graph, allPaths(graph));
      }),
      { numRuns: 400 },
    );

  it('about circles and dead ends', () => {
    agree((graph, { circle, stuck }) => {
      expect(rulesOf(graph).has('no-circle')).toBe(circle);
      expect(rulesOf(graph).has('dead-end')).toBe(stuck);
    });
  });

  it('about the shortest and longest path in decisions and minutes, and the number of paths', () => {
    agree((graph, { ended, circle }) => {
      const measured = measureScenario(graph, { vi: textFor(graph) });
      const counts = ended.map(({ hops }) => decisions(hops));
      const minutes = ended.map(({ hops }) => minutesOf(graph, hops));
      const none = counts.length === 0;
      expect(measured.decisionsShortest).toBe(none ? null : Math.min(...counts));
      expect(measured.minutesShortest).toBe(none ? null : Math.min(...minutes));
      expect(measured.decisionsLongest).toBe(none || circle ? null : Math.max(...counts));
      expect(measured.minutesLongest).toBe(none || circle ? null : Math.max(...minutes));
      expect(measured.paths).toBe(circle ? null : String(ended.length));
    });
  });

  it('about offering and taking the step of telling an adult', () => {
    agree((graph, { ended, circle }) => {
      if (circle) return;
      const rules = rulesOf(graph);
      const offers = (hops: Hop[]) => hops.some((hop) => hop.offered.some(({ act }) => act === 'tell-adult'));
      const takes = (hops: Hop[]) => hops.some(({ choice }) => choice?.act === 'tell-adult');
      expect(rules.has('act-offered')).toBe(ended.some(({ hops }) => !offers(hops)));
      expect(rules.has('act-taken')).toBe(ended.some(({ hops, kind }) => kind === 'safe' && !takes(hops)));
    });
  });

  it('about the pressure that comes back after an early safe choice', () => {
    agree((graph, { ended, circle, stuck }) => {
      if (circle || stuck) return;
      const weak = ended.some(({ hops }) => {
        const made = hops.filter(({ choice }) => choice);
        return made.slice(0, 2).some(({ choice }, index) => {
          const after = made.slice(index + 1);
          const risks = after.filter(({ offered }) => offered.some(({ rating }) => rating === 'risky'));
          return choice?.rating === 'safe' && (after.length < 2 || risks.length < 1);
        });
      });
      // A path that ends because nothing is offered is no path to an ending; the other rules report it.
      if (rulesOf(graph).has('two-options')) return;
      expect(rulesOf(graph).has('pressure-returns')).toBe(weak);
    });
  });
});

describe('a scenario with more paths than anyone can walk', () => {
  it('is measured and proved as well', () => {
    const graph = ladder(70);
    const measured = measureScenario(graph, { vi: textFor(graph) });
    expect(measured.paths).toBe((2n ** 70n).toString());
    expect(BigInt(measured.paths ?? 0)).toBeGreaterThan(10n ** 20n);
    expect(measured).toMatchObject({ decisionsShortest: 70, decisionsLongest: 70, endings: 4 });
    expect([...rulesOf(graph)]).toEqual(['minutes']);
  });
});
