/** Two buttons of some mice mean back and forward. */
const isSideButton = (event: Event): boolean => event instanceof MouseEvent && event.button > 2;

const isInText = ({ target }: Event): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** What a browser offers and a pupil's screen does not: event -> whether it is to be stopped. */
const STOPPED: Record<string, (event: Event) => boolean> = {
  contextmenu: () => true,
  dragstart: () => true,
  dragover: () => true,
  drop: () => true,
  copy: () => true,
  cut: () => true,
  paste: () => true,
  selectstart: (event) => !isInText(event),
  wheel: (event) => event instanceof WheelEvent && event.ctrlKey,
  mousedown: isSideButton,
  mouseup: isSideButton,
  auxclick: () => true,
};

/**
 * SECURITY: nothing of a pupil is taken along or brought back by menu, dragging, clipboard, selection, zoom or the mouse's
 * side buttons. Keys are stopped in the main process, before they get here. Call once.
 */
export function stayQuiet(): void {
  for (const [name, stops] of Object.entries(STOPPED))
    window.addEventListener(name, (event) => stops(event) && event.preventDefault(), {
      capture: true,
      passive: false,
    });
}
