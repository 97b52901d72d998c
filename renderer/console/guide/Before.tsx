import { Choosing } from './Choosing.tsx';
import { useGuidePlaceHere } from './page.ts';
import { BEFORE_TOPICS, stepsBefore } from './topics.ts';

const choices = BEFORE_TOPICS.map((name) => ({
  name,
  title: `guide.before.${name}.title`,
  steps: stepsBefore(name),
}));

/** What is done before a seminar, step by step; opens at what the screen below is about. */
export function Before() {
  const { tab, choice } = useGuidePlaceHere() ?? {};
  const first = tab === 'before' && choice !== undefined ? choice : 'ready';
  return <Choosing groups={[{ choices }]} first={first} />;
}
