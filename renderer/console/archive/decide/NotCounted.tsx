import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { call } from '../../../ui/kit.ts';
import './decide.css';

/** Says above a report that its seminar is not counted, since another stands in its place; else nothing. */
export function NotCounted({ id }: { id: string }) {
  const [instead, setInstead] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    // A report that cannot be read says so itself.
    call('decisions.instead', id).then(
      (found) => current && setInstead(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [id]);
  return instead === null ? null : (
    <p className="form-note is-clay decide-not-counted" role="status">
      <FormattedMessage id="decide.notCounted" />
    </p>
  );
}
