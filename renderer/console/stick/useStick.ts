import { useEffect, useState } from 'react';
import { call } from '../../ui/kit.ts';
import { useWork } from '../forms/useWork.ts';

/** Whether the data is on a stick, and how it is let go of. */
export function useStick() {
  const [stick, setStick] = useState(false);
  const { busy, error, run } = useWork();
  useEffect(() => {
    call('app.info').then(
      (info) => setStick(info.stick),
      () => undefined,
    );
  }, []);
  return { stick, busy, error, rest: () => void run(() => call('stick.rest')) };
}
