import { useIntl } from 'react-intl';
import type { Remarks } from '../../../electron/contract/archive.ts';
import { AreaField } from './Field.tsx';

const PARTS = ['remarks', 'difficulties', 'proposals'] as const;

type Props = { remarks: Remarks; onChange: (remarks: Remarks) => void; onBlur?: () => void };

/** What the trainer wants to tell the organiser. */
export function RemarksFields({ remarks, onChange, onBlur }: Props) {
  const { formatMessage } = useIntl();
  return PARTS.map((part) => (
    <AreaField
      key={part}
      label={formatMessage({ id: `setup.${part}` })}
      hint={formatMessage({ id: `setup.${part}.hint` })}
      value={remarks[part]}
      onChange={(text) => onChange({ ...remarks, [part]: text })}
      onBlur={onBlur}
    />
  ));
}
