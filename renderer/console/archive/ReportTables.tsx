import type { Report } from '../../../electron/contract/report.ts';
import { formatCount, formatNumber } from '../../../electron/contract/report-format.ts';

/** The parts of the programme with their planned and real minutes. */
export function ProgrammeTable({ report: { programme, labels, locale } }: { report: Report }) {
  const minutes = (value: number | null): string => formatCount(value, locale, labels.notTimed);
  return (
    <table className="report-table">
      <thead>
        <tr>
          <th scope="col">{labels.order}</th>
          <th scope="col">{labels.part}</th>
          <th scope="col">{labels.partKind}</th>
          <th scope="col">{labels.planned}</th>
          <th scope="col">{labels.taken}</th>
        </tr>
      </thead>
      <tbody>
        {programme.segments.map((part, index) => (
          <tr key={part.id}>
            <td className="is-order">{formatNumber(index + 1, locale)}</td>
            <td>{part.title}</td>
            <td>{part.kindText}</td>
            <td className="is-number">{minutes(part.plannedMinutes)}</td>
            <td className="is-number">{minutes(part.takenMinutes)}</td>
          </tr>
        ))}
        <tr className="is-total">
          <td />
          <td colSpan={2}>{labels.total}</td>
          <td className="is-number">{minutes(programme.plannedMinutes)}</td>
          <td className="is-number">{minutes(programme.takenMinutes)}</td>
        </tr>
      </tbody>
    </table>
  );
}

type Numbers = Report['attendance']['total'];

function NumberCells({ numbers, report }: { numbers: Numbers; report: Report }) {
  return (['enrolled', 'present', 'absent'] as const).map((name) => (
    <td key={name} className="is-number">
      {formatCount(numbers[name], report.locale, report.labels.notCounted)}
    </td>
  ));
}

/** Who came, by group and by role. */
export function AttendanceTables({ report }: { report: Report }) {
  const { attendance, labels, locale } = report;
  if (attendance.groups.length === 0) return <p>{labels.none}</p>;
  const heads = [labels.enrolled, labels.present, labels.absent];
  return (
    <>
      <table className="report-table">
        <thead>
          <tr>
            {[labels.group, labels.role, labels.age, ...heads].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {attendance.groups.map((group) => (
            <tr key={group.id}>
              <td>{group.name}</td>
              <td>{group.roleText}</td>
              <td>{group.ageText}</td>
              <NumberCells numbers={group} report={report} />
            </tr>
          ))}
          <tr className="is-total">
            <td colSpan={3}>{labels.total}</td>
            <NumberCells numbers={attendance.total} report={report} />
          </tr>
        </tbody>
      </table>
      {attendance.partial && <p className="report-note">{labels.partial}</p>}
      <h4>{labels.byRole}</h4>
      <table className="report-table">
        <thead>
          <tr>
            {[labels.role, labels.groups, ...heads].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {attendance.byRole.map((role) => (
            <tr key={role.role}>
              <td>{role.roleText}</td>
              <td className="is-number">{formatNumber(role.groups, locale)}</td>
              <NumberCells numbers={role} report={report} />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
