/**
 * What is asked of pages. Each function is sent as its own text, so it may use its arguments and the page, nothing
 * outside of itself. Times are `performance.timeOrigin + now`, ms since 1970, and so comparable between windows.
 */
declare global {
  interface Window {
    benchPressed: number[];
    benchFrames: number[];
    benchAnswered: Promise<number>;
    benchPrinted: (error: string | null) => void;
  }
}

/** Resolves when the page has drawn something that can be used: in front, with `control` in it, and a frame made. */
export const untilDrawn = (control: string): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      const there = document.hasFocus() && document.querySelector(control) !== null;
      requestAnimationFrame(there ? () => resolve() : look);
    };
    look();
  });

/** Gets ready to note when a key has moved the focus and the frame that shows it is made. */
export const watchFocus = (): void => {
  window.benchAnswered = new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
    const moved = (): void => void requestAnimationFrame(() => port2.postMessage(0));
    document.addEventListener('focusin', moved, { once: true });
  });
};

export const answeredAt = (): Promise<number> => window.benchAnswered;

/** Notes when keys were pressed: when the browser process had them, not when this page came to it. */
export const watchKeys = (): void => {
  window.benchPressed = [];
  const note = ({ timeStamp }: KeyboardEvent): void =>
    void window.benchPressed.push(performance.timeOrigin + timeStamp);
  window.addEventListener('keydown', note, true);
};

/** Notes when the mouse was moved, in the same place as presses of keys. */
export const watchMouse = (): void => {
  window.benchPressed = [];
  const note = ({ timeStamp }: PointerEvent): void =>
    void window.benchPressed.push(performance.timeOrigin + timeStamp);
  window.addEventListener('pointermove', note, true);
};

/** Notes when a frame was made that shows a change of the page. */
export const watchFrames = (): void => {
  window.benchFrames = [];
  let pending = false;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    pending = false;
    window.benchFrames.push(performance.timeOrigin + performance.now());
  };
  new MutationObserver(() => {
    if (pending) return;
    pending = true;
    // The message comes when the frame that this callback belongs to has been made.
    requestAnimationFrame(() => port2.postMessage(0));
  }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
};

/** Forgets what was noted so far. */
export const forget = (): void => {
  window.benchPressed = [];
  window.benchFrames = [];
};

export const firstPress = (): number | null => window.benchPressed[0] ?? null;

/** The first frame noted, waiting for it up to `timeout` ms; null when there is none. */
export const firstFrame = (timeout: number): Promise<number | null> =>
  new Promise((resolve) => {
    const end = performance.now() + timeout;
    const look = (): void => {
      const frame = window.benchFrames[0];
      if (frame === undefined && performance.now() < end) setTimeout(look, 5);
      else resolve(frame ?? null);
    };
    look();
  });

/** Resolves when reveal.js shows a slide of this page and its pictures and letters are there. */
export const untilDeckStands = async (): Promise<void> => {
  while (document.querySelector('.reveal.ready section.present') === null)
    await new Promise((done) => setTimeout(done, 50));
  await document.fonts.ready;
  const pictures = [...document.querySelectorAll<HTMLImageElement>('section.present img')];
  await Promise.all(pictures.map((picture) => picture.decode()));
};

/** The median time between two frames while the page keeps asking for the next one, ms. */
export const frameTime = (): Promise<number> =>
  new Promise((resolve) => {
    const times: number[] = [];
    const next = (now: number): void => {
      times.push(now);
      if (times.length <= 60) return void requestAnimationFrame(next);
      const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
      resolve(gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0);
    };
    requestAnimationFrame(next);
  });

/** Starts a seminar as the trainer's form does; answers the kit's error, null when there is none. */
export const startSeminar = async (setup: unknown): Promise<string | null> => {
  const answer = await window.kit.call('seminar.start', setup);
  return answer.ok ? null : answer.error.message;
};

/** Has the seminar do each of `actions`; answers the kit's error, null when there is none. */
export const dispatchAll = async (actions: readonly unknown[]): Promise<string | null> => {
  for (const action of actions) {
    const answer = await window.kit.call('seminar.dispatch', action as never);
    if (!answer.ok) return answer.error.message;
  }
  return null;
};

/** Lets this laptop move things or not, as the trainer's menu does; resolves once the page goes by it. */
export const setMotion = async (look: { motion: string }): Promise<void> => {
  await window.kit.call('settings.set', { look } as never);
  const still = look.motion === 'none';
  while (document.documentElement.hasAttribute('data-still') !== still)
    await new Promise((done) => setTimeout(done, 20));
};

/** Resolves when the stage stands on its own display. */
export const untilStageShown = async (): Promise<void> => {
  for (;;) {
    const answer = await window.kit.call('snapshot.get');
    if (answer.ok && (answer.value as { room: { stage: string } }).room.stage === 'shown') return;
    await new Promise((done) => setTimeout(done, 50));
  }
};

/** Milliseconds since 1970 by the page's own clock. */
export const now = (): number => performance.timeOrigin + performance.now();

/** Opens `address` as a link would. */
export const openFile = (address: string): void => void window.open(address);

/** Writes the report of a seminar as PDF, as the archive's page does; answers the kit's error, null when there is none. */
export const exportPdf = async (id: string): Promise<string | null> => {
  const order = { id, locale: 'vi', document: 'report', formats: ['pdf'], choose: false } as const;
  const answer = await window.kit.call('report.export', order);
  return answer.ok ? null : answer.error.message;
};

/** Has the bare app print `address`; resolves when its PDF is written. */
export const printBare = (address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    window.benchPrinted = (error) => (error === null ? resolve() : reject(new Error(error)));
    window.open(address);
  });

/** Takes a PDF in as the trainer's dialog does; answers the programme made of it, null when it was refused. */
export const takePdf = async (path: string): Promise<string | null> => {
  const answer = await window.kit.call('import.take', { path });
  return answer.ok ? ((answer.value as { programme?: string | null }).programme ?? null) : null;
};

/** Resolves when a page of a PDF stands on a frame; answers when that was. */
export const untilPageDrawn = (number: number): Promise<number> =>
  new Promise((resolve) => {
    const look = (): void => {
      const there = document.querySelector(`.pdf-page canvas[data-page="${number}"]`) !== null;
      if (!there) return void setTimeout(look, 4);
      requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
    };
    look();
  });
