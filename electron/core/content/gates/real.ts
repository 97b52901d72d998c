import { realNamesIn } from '../../../../scenarios/model/rules/real.ts';
import type { PackItem } from '../items.ts';
import { doubtful } from '../problem.ts';
import type { Gated, InFile } from './passage.ts';

const WHY: Partial<Record<string, string>> = {
  brand: 'is a firm, app or device: say what it is ("the app"), so that no other seems safe',
  'person-name': 'can be a real person: give one short first name only',
  'real-place': 'is a real place: somebody there may know the case, the family or the school',
};

/** Names of real firms, persons and places outside scenarios, whose own check is stricter. They are doubted, not refused. */
export function realNames({ passages }: Gated, { kind }: PackItem): InFile[] {
  if (kind === 'scenario') return [];
  return passages.flatMap(({ file, place, text }) =>
    realNamesIn(text).map(([rule, name]) => ({
      file,
      finding: doubtful(place, rule, `"${name}" ${WHY[rule] ?? ''}`.trim()),
    })),
  );
}
