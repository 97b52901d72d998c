import { useEffect, useState } from 'react';
import { call } from '../../ui/kit.ts';
import { tell } from '../../ui/tell.ts';

/** How many numbers and rules nobody has checked within a year; null until that is known. `key`: another one asks again. */
export function useDue(key = ''): number | null {
  const [due, setDue] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when to ask
  useEffect(() => tell(call('library.facts').then((facts) => setDue(facts.due))), [key]);
  return due;
}
