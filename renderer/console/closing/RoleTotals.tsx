import { FormattedMessage } from 'react-intl';
import type { Group } from '../../../electron/contract/setup.ts';
import { totalsByRole } from '../forms/groups.ts';

/** Attendance by role, where there is more than one role: that is how the organiser counts. */
export function RoleTotals({ groups }: { groups: readonly Group[] }) {
  const totals = totalsByRole(groups);
  if (totals.length < 2) return null;
  return (
    <dl className="closing-roles">
      {totals.map(({ role, total }) => (
        <div key={role}>
          <dt>
            <FormattedMessage id={`setup.role.${role}`} />
          </dt>
          <dd>
            {total.present === null ? (
              <FormattedMessage id="archive.closing.uncounted" />
            ) : (
              <FormattedMessage
                id={total.absent === null ? 'archive.closing.presentOnly' : 'archive.closing.total'}
                values={{
                  present: <strong key="present">{total.present}</strong>,
                  enrolled: total.enrolled ?? 0,
                  absent: total.absent ?? 0,
                }}
              />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
