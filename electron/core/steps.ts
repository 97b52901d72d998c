/** Work in steps: between two of them something else may be done. */
export type Steps<T> = Generator<void, T>;

/** How long one goes on without a rest, ms: a click that waits for it is not felt to wait. */
const SLICE_MS = 30;

/** All of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** All of it with a `rest` at the beginning and then every 30 ms or after a longer step. What either throws ends it. */
export async function finishResting<T>(steps: Steps<T>, rest: () => Promise<void>): Promise<T> {
  await rest();
  for (let since = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE_MS) continue;
    await rest();
    since = performance.now();
  }
}
