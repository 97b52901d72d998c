import type { Locale } from '../../../../slides/model/text.ts';
import type { QuizResult } from '../../../contract/report.ts';
import { AGE_BANDS, ROLES } from '../../../contract/setup.ts';
import { AGE_NAMES, ROLE_NAMES } from '../../reports/names.ts';

type Who = Pick<QuizResult, 'role' | 'ageBand'>;

const whoRank = ({ role, ageBand }: Who): string =>
  [[...ROLES, 'mixed'].indexOf(role), [...AGE_BANDS, 'mixed'].indexOf(ageBand)].join(' ');

/** Order of forms: by quiz, mode, role and age band. */
export const rankOf = ({ quiz, mode, ...who }: Pick<QuizResult, 'quiz' | 'mode'> & Who): string =>
  [quiz, mode, whoRank(who)].join(' ');

const MODES = ['class', 'group', 'single'] as const;

/** Order of role-plays: by scenario, then the class before groups and single pupils, then role and age band. */
export const playRank = ({
  scenario,
  mode,
  ...who
}: { scenario: string; mode: (typeof MODES)[number] } & Who): string =>
  [scenario, MODES.indexOf(mode), whoRank(who)].join(' ');

/** "học sinh, 12–15 tuổi". */
export const whoAnswered = ({ role, ageBand }: Who, locale: Locale): string =>
  `${ROLE_NAMES[locale][role]}, ${AGE_NAMES[locale][ageBand]}`;

/** Says of an id whether it is in `ids` more than once: asked in several texts. */
export function severalOf(ids: readonly string[]): (id: string) => boolean {
  const times = new Map<string, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  return (id) => (times.get(id) ?? 0) > 1;
}
