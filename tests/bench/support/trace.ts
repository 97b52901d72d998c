import type { Cdp } from './cdp.ts';

/** An event of Chromium's trace; `pid` is the process that it happened in. */
export type TraceEvent = { name: string; pid: number; args?: Record<string, unknown> };

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'disabled-by-default-devtools.timeline.frame'];

/**
 * Records what Chromium does in all processes while `work` runs. Started from a page's session, so that the trace says
 * which process that page is in.
 */
export const trace = async (cdp: Cdp, session: string, work: () => Promise<void>): Promise<TraceEvent[]> => {
  const events: TraceEvent[] = [];
  let finish: () => void = () => undefined;
  const whole = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const stop = cdp.on(({ method, params }) => {
    if (method === 'Tracing.dataCollected') events.push(...(params.value as TraceEvent[]));
    if (method === 'Tracing.tracingComplete') finish();
  });
  try {
    const traceConfig = { includedCategories: CATEGORIES, excludedCategories: ['*'] };
    await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig }, session);
    await work();
    await cdp.send('Tracing.end', {}, session);
    await whole;
    return events;
  } finally {
    stop();
  }
};

/** The process of the page from whose session the trace was started; null where the trace does not say. */
export const tracedProcess = (events: readonly TraceEvent[]): number | null => {
  const started = events.find(({ name }) => name === 'TracingStartedInBrowser');
  const data = started?.args?.data as { frames?: { processId?: number }[] } | undefined;
  return data?.frames?.[0]?.processId ?? null;
};

/** How many frames the pages of each process drew: process id -> number. */
export const framesDrawn = (events: readonly TraceEvent[]): Map<number, number> => {
  const frames = new Map<number, number>();
  for (const { name, pid } of events) if (name === 'DrawFrame') frames.set(pid, (frames.get(pid) ?? 0) + 1);
  return frames;
};
