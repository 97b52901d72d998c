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
