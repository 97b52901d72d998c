import { Choosing, type Group } from './Choosing.tsx';
import { useGuidePlaceHere } from './page.ts';
import { type AfterTopic, stepsOf, TOPICS } from './topics.ts';

const groups: readonly Group[] = (['trainer', 'organiser', 'keep'] as const).map((whose) => ({
  heading: `archive.group.${whose}`,
  choices: (Object.keys(TOPICS[whose]) as AfterTopic[]).map((name) => ({
    name,
    title: `guide.after.${name}.title`,
    steps: stepsOf(name),
  })),
}));

/** What is done after seminars, step by step; opens at what the screen below is about. */
export function After() {
  const { tab, choice } = useGuidePlaceHere() ?? {};
  const first = tab === 'after' && choice !== undefined ? choice : 'report';
  return <Choosing groups={groups} first={first} />;
}
