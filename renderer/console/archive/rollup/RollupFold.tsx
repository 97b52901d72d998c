import { type ReactNode, useState } from 'react';

type Props = {
  title: string;
  /** Stands below the title, folded or not. */
  about?: string;
  isOpen: boolean;
  /** Drawn only where it is open: all forms of a province together are hundreds of charts. */
  children: () => ReactNode;
};

/** A part of the results that can be folded. */
export function RollupFold({ title, about = '', isOpen, children }: Props) {
  const [open, setOpen] = useState(isOpen);
  return (
    <details className="rollup-fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{title}</h3>
        {about === '' ? null : <span className="form-hint">{about}</span>}
      </summary>
      {open ? children() : null}
    </details>
  );
}
