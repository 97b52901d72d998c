import { FormattedMessage } from 'react-intl';
import { ownCases } from '../../../electron/contract/cases.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';

/** Over the notes: what is on rests on a case of the seminar's own province. Nothing elsewhere. */
export function OwnCase({
  content,
  seminar,
  cases,
}: {
  content: SeminarContent;
  seminar: Seminar;
  cases: readonly string[] | undefined;
}) {
  const { provinceName } = seminar.setup.school;
  if (ownCases(cases, content.sources, provinceName).length === 0) return null;
  return (
    <p className="present-own-case" data-testid="own-case">
      <FormattedMessage id="console.ownCase" values={{ province: provinceName }} />
    </p>
  );
}
