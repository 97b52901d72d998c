import { useEffect, useState } from 'react';
import {
  EMPTY_PLAN,
  type FilledPlan,
  LEAST_PEOPLE,
  type ResponsePlan,
} from '../../../electron/contract/response.ts';
import { call } from '../../ui/kit.ts';
import { useWork } from '../forms/useWork.ts';
import { useResponse } from './useResponse.ts';

/** Time without a key after which what was typed is kept. */
const KEPT_AFTER_MS = 1000;

const NOBODY = { name: '', role: '', phone: '' };

/** The plan as the form shows it: with rows for the least number of people. */
function shown(plan: ResponsePlan | null): FilledPlan {
  const { savedOn: _, ...filled } = plan ?? { ...EMPTY_PLAN, savedOn: '' };
  const missing = Math.max(0, LEAST_PEOPLE - filled.people.length);
  return { ...filled, people: [...filled.people, ...Array.from({ length: missing }, () => NOBODY)] };
}

/** The response plan being filled in, and saving it. `form` is null until it has come. */
export function usePlanForm() {
  const work = useWork();
  const { run, setError } = work;
  const response = useResponse(setError);
  const [form, setForm] = useState<FilledPlan | null>(null);
  const [kept, setKept] = useState<ResponsePlan | null>(null);
  const [outcome, setOutcome] = useState<'saved' | 'cleared' | null>(null);
  const [dirty, setDirty] = useState(false);
  useEffect(() => {
    if (!response) return;
    setKept(response.plan);
    setForm(shown(response.plan));
  }, [response]);

  // What is typed must outlive a closed window or a flat battery: it is kept soon after the last key, and at once on leaving.
  useEffect(() => {
    if (!dirty || form === null) return;
    const keep = (): void => {
      call('response.save', form).then(setKept, setError);
    };
    const timer = setTimeout(keep, KEPT_AFTER_MS);
    addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', keep);
    };
  }, [dirty, form, setError]);

  const change = (part: Partial<FilledPlan>): void => {
    setOutcome(null);
    setDirty(true);
    setForm((known) => (known ? { ...known, ...part } : known));
  };
  const save = (then: () => void = () => {}): Promise<void> =>
    run(async () => {
      if (form === null) return;
      const plan = await call('response.save', form);
      setKept(plan);
      setDirty(false);
      setOutcome(plan === null ? 'cleared' : 'saved');
      then();
    });
  return { ...work, form, kept, today: response?.today ?? '', dirty, outcome, change, save };
}
export type PlanForm = ReturnType<typeof usePlanForm>;
