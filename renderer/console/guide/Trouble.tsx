import { RespondButton } from '../respond/RespondButton.tsx';
import { Choosing, type Group } from './Choosing.tsx';
import { useGuidePlaceHere } from './page.ts';
import { isHelp, MORE, TEN, thingsOf } from './troubles.ts';

const groups: readonly Group[] = Object.entries({ ten: TEN, more: MORE }).map(([group, names]) => ({
  heading: `guide.trouble.${group}`,
  choices: names.map((name) => ({
    name,
    title: `guide.trouble.${name}.title`,
    steps: thingsOf(name),
    isHelp: isHelp(name),
  })),
}));

/** Troubles, and the three things to do about each; opens at what the screen below is about. */
export function Trouble() {
  const { tab, choice } = useGuidePlaceHere() ?? {};
  const first = tab === 'trouble' && choice !== undefined ? choice : 'pupil';
  return <Choosing groups={groups} first={first} helpFoot={<RespondButton />} />;
}
