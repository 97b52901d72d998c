import { useEffect, useState } from 'react';
import { call } from '../../ui/kit.ts';
import { tell } from '../../ui/tell.ts';

/** How many numbers and rules nobody has checked within a year; null until that is known. */
export function useDue(): number | null {
  const [due, setDue] = useState<number | null>(null);
  useEffect(() => tell(call('library.facts').then((facts) => setDue(facts.due))), []);
  return due;
}
