import { useEffect, useState } from 'react';

/** Answers a function that puts the cursor into the field called `name`, as soon as that is on the page. */
export function useGoTo(): (name: string) => void {
  const [goal, setGoal] = useState<string | null>(null);
  useEffect(() => {
    if (goal === null) return;
    const field = document.querySelector<HTMLElement>(`[name="${goal}"]`);
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
    setGoal(null);
  }, [goal]);
  return setGoal;
}
