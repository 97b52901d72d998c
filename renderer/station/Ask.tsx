import { type ReactNode, useEffect, useRef } from 'react';

/** A question over everything; Esc answers it with `onClose`. */
export function Ask({
  title,
  onClose,
  children,
}: {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="station-ask" aria-labelledby="station-ask-title" onClose={onClose}>
      <h2 id="station-ask-title">{title}</h2>
      {children}
    </dialog>
  );
}
