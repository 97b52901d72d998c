import { RespondButton } from '../respond/RespondButton.tsx';
import { type Choice, Choosing } from './Choosing.tsx';

/** What goes wrong in schools; a pupil in distress comes before every machine. */
const TROUBLES = [
  'pupil',
  'cry',
  'none',
  'wrong',
  'lost',
  'clicker',
  'count',
  'off',
  'disk',
  'stick',
  'power',
  'sound',
  'lock',
] as const;
type Name = (typeof TROUBLES)[number];

/** What is about a child, not about a machine. */
const isHelp = (name: Name): boolean => name === 'pupil' || name === 'cry';

const choices: readonly Choice[] = TROUBLES.map((name) => ({
  name,
  title: `guide.trouble.${name}.title`,
  steps: [1, 2, 3].map((step) => `guide.trouble.${name}.${step}`),
  isHelp: isHelp(name),
}));

/** Troubles, and the three things to do about each. */
export function Trouble() {
  return <Choosing groups={[{ choices }]} first="pupil" helpFoot={<RespondButton />} />;
}
