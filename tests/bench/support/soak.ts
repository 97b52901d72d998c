/** What was done in one part: actions that changed something, and the milliseconds that all took. */
export type Walked = { actions: number; ms: number };

/**
 * Walks one part of the seminar that runs, or answers null where there are no more: every step, hands at every option, covers
 * and breaks in between, the story by another way for each `seed`, and back again. Sent to the page as its own text.
 */
export const walkSegment = async (segment: number, seed: number): Promise<Walked | null> => {
  type State = { kind: string; rehearsal?: { phase: string; scene: string; flags: Record<string, string> } };
  type Choice = { id: string; when: Record<string, string> };
  type Item = { id: string; options: { id: string }[] };
  type Content = {
    programme: { segments: { kind: string; quiz?: string; scenario?: string }[] };
    quizzes: Record<string, { items: Item[] }>;
    scenarios: Record<string, { graph: { scenes: { id: string; choices?: Choice[] }[] } }>;
  };
  const ask = async (name: string, input?: unknown): Promise<unknown> => {
    const answer = await window.kit.call(name as never, input as never);
    if (!answer.ok) throw new Error(`${name} ${JSON.stringify(input)}: ${answer.error.message}`);
    return answer.value;
  };
  let actions = 0;
  const act = async (action: object): Promise<boolean> => {
    const { changed } = (await ask('seminar.dispatch', action)) as { changed: boolean };
    if (changed) actions += 1;
    return changed;
  };
  let drawn = seed;
  const draw = (below: number): number => {
    drawn = (Math.imul(drawn, 1103515245) + 12345) >>> 0;
    return (drawn >>> 8) % below;
  };
  const state = async (): Promise<State> => {
    const { seminar } = (await ask('snapshot.get')) as {
      seminar: { segments: State[]; contentHash: string };
    };
    return seminar.segments[segment] as State;
  };
  const { seminar } = (await ask('snapshot.get')) as { seminar: { contentHash: string } };
  const content = (await ask('content.get', { hash: seminar.contentHash })) as Content;
  const part = content.programme.segments[segment];
  if (part === undefined) return null;
  const before = performance.now();

  const interrupt = async (): Promise<void> => {
    for (const cover of ['black', 'none', 'help', 'none']) await act({ type: 'audience/cover', cover });
    await act({ type: 'pause/start', minutes: 5 });
    await act({ type: 'pause/end' });
    await act({ type: 'audience/hold', on: true });
    await act({ type: 'audience/hold', on: false });
  };
  const story = async (id: string): Promise<void> => {
    await act({ type: 'rehearsal/restart' });
    for (let press = 0; press < 80; press += 1) {
      const { rehearsal } = await state();
      if (rehearsal === undefined || rehearsal.phase === 'debrief' || rehearsal.phase === 'done') break;
      if (rehearsal.phase === 'choice') {
        const scene = content.scenarios[id]?.graph.scenes.find((one) => one.id === rehearsal.scene);
        const offered = (scene?.choices ?? []).filter(({ when }) =>
          Object.entries(when).every(([flag, value]) => rehearsal.flags[flag] === value),
        );
        for (const { id: choice } of offered) await act({ type: 'vote/count', choice, value: 1 + draw(30) });
        await act({ type: 'vote/reveal' });
        await act({ type: 'vote/choose', choice: offered[draw(offered.length)]?.id ?? '' });
      } else if (rehearsal.phase === 'scene') await act({ type: 'rehearsal/skip' });
      else await act({ type: 'move/next' });
    }
  };

  await act({ type: 'move/segment', segment, step: 0 });
  if (part.kind === 'quiz')
    for (const { id: item, options } of content.quizzes[part.quiz ?? '']?.items ?? [])
      for (const { id: option } of options) await act({ type: 'quiz/count', item, option, value: draw(40) });
  if (part.kind === 'roleplay') await story(part.scenario ?? '');
  for (let step = 0; step < 12; step += 1) await act({ type: 'move/next' });
  for (let step = 0; step < 3; step += 1) await act({ type: 'move/back' });
  await interrupt();
  return { actions, ms: performance.now() - before };
};

/** Closes the seminar that runs; answers the kit's error, null when there is none. */
export const closeSeminar = async (): Promise<string | null> => {
  await window.kit.call('seminar.dispatch', { type: 'closing/open' } as never);
  const answer = await window.kit.call('seminar.close');
  return answer.ok ? null : answer.error.message;
};
