import { Choosing, type Group } from './Choosing.tsx';
import { useGuidePageHere } from './page.ts';
import { stepsOf, TOPICS, type Topic } from './topics.ts';

const groups: readonly Group[] = (['trainer', 'organiser', 'keep'] as const).map((whose) => ({
  heading: `archive.group.${whose}`,
  choices: (Object.keys(TOPICS[whose]) as Topic[]).map((name) => ({
    name,
    title: `guide.after.${name}.title`,
    steps: stepsOf(name),
  })),
}));

/** What is done after seminars, step by step; opens at what the screen below is about. */
export function After() {
  return <Choosing groups={groups} first={useGuidePageHere() ?? 'report'} />;
}
