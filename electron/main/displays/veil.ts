/** Whether notes and answers are hidden on the console, and whether the kit itself hid them (`byKit`). */
export type Veil = { veiled: boolean; byKit: boolean };

/** What happens to the windows: `fresh`: the stage opens; `moved`: it goes to another display. */
export type Move = {
  stage: { internal: boolean };
  console: { internal: boolean };
  fresh: boolean;
  moved: boolean;
};

/**
 * With two displays the console is alone with the trainer; but where the laptop's own display becomes the stage, it goes to
 * the projector and the class looks at it, so notes are hidden until it is back. A veil drawn by hand stays through every
 * later change.
 */
export function veilFor({ stage, console, fresh, moved }: Move, before: Veil): Veil {
  const hidden = !fresh && before.veiled && !before.byKit;
  const exposed = stage.internal && !console.internal;
  if (exposed) return moved ? { veiled: true, byKit: !hidden } : before;
  return { veiled: hidden, byKit: false };
}
