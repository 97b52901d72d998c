import { useEffect, useState } from 'react';
import type { Rollup, RollupAsked } from '../../../../electron/contract/rollup.ts';
import { call } from '../../../ui/kit.ts';

type Built = { rollup: Rollup | null; error: unknown };

/**
 * The roll-up that `asked` describes, built again with each change of it; the last one stays until the next is there.
 * `asked` must be the same object while it means the same; null asks for nothing.
 */
export function useRollup(asked: RollupAsked | null): Built & { busy: boolean } {
  const [built, setBuilt] = useState<(Built & { asked: RollupAsked }) | null>(null);
  useEffect(() => {
    if (asked === null) return;
    let current = true;
    call('rollup.build', asked).then(
      (rollup) => current && setBuilt({ asked, rollup, error: null }),
      (error: unknown) => current && setBuilt({ asked, rollup: null, error }),
    );
    return () => {
      current = false;
    };
  }, [asked]);
  const { rollup = null, error = null } = built ?? {};
  return { rollup, error, busy: asked !== null && built?.asked !== asked };
}
