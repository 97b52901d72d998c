import { useEffect, useState } from 'react';
import { call, KitError } from '../../ui/kit.ts';

/** What is said about the last try: `wait` counts down; `damaged`: the file of the PIN cannot be read. */
type Said = 'none' | 'wrong' | 'wait' | 'damaged';

/** Tries PINs and counts the silence down that wrong ones bring. Main counts too, and only main decides. */
export function useTry(): { state: Said; wait: number; busy: boolean; attempt: (pin: string) => void } {
  const [state, setState] = useState<Said>('none');
  const [wait, setWait] = useState(0);
  const [busy, setBusy] = useState(false);
  const take = (seconds: number, otherwise: Said): void => {
    setWait(seconds);
    setState(seconds > 0 ? 'wait' : otherwise);
  };
  const failed = (error: unknown): void =>
    setState(error instanceof KitError && error.code === 'damaged' ? 'damaged' : 'wrong');
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the question comes up
  useEffect(() => {
    call('lock.wait').then((seconds) => take(seconds, 'none'), failed);
  }, []);
  useEffect(() => {
    if (wait === 0) return;
    const timer = setTimeout(() => take(wait - 1, 'none'), 1000);
    return () => clearTimeout(timer);
  });
  const attempt = (pin: string): void => {
    setBusy(true);
    setState('none');
    call('lock.leave', { pin })
      .then(({ right, wait: seconds }) => right || take(seconds, 'wrong'), failed)
      .finally(() => setBusy(false));
  };
  return { state, wait, busy, attempt };
}
