/** What goes wrong in schools, the ten that happen most; a pupil in distress comes before every machine. */
export const TEN = [
  'pupil',
  'lost',
  'wrong',
  'clicker',
  'power',
  'time',
  'cards',
  'closed',
  'stick',
  'sound',
] as const;

/** What happens less often. */
export const MORE = ['cry', 'none', 'count', 'off', 'disk', 'lock'] as const;

export type TroubleName = (typeof TEN)[number] | (typeof MORE)[number];

/** What is about a child, not about a machine. */
export const isHelp = (name: TroubleName): boolean => name === 'pupil' || name === 'cry';

/** The messages of the three things to do about a trouble, in order. */
export const thingsOf = (name: TroubleName): string[] =>
  [1, 2, 3].map((step) => `guide.trouble.${name}.${step}`);
