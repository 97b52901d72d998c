/** A key press as Electron reports it; `code` names the place on the keyboard. */
export type Press = {
  code: string;
  key: string;
  control: boolean;
  alt: boolean;
  meta: boolean;
  shift: boolean;
};

/** With Ctrl: only what moves, marks, deletes and takes back within a text. */
const WITHIN_TEXT =
  /^(KeyA|KeyZ|Arrow(Left|Right|Up|Down)|Home|End|Backspace|Delete|Control(Left|Right)|Shift(Left|Right))$/;
/** Without any other key: those that do something to the window, the browser or the system. */
const NEVER = /^(F\d{1,2}|ContextMenu|PrintScreen|Pause|Help|Browser\w+|Launch\w+|Media\w+|Meta\w+|OS\w+)$/;

/**
 * Whether a key at the station may reach its page. SECURITY: what is not listed does not: no reload, zoom, print, search,
 * saving, copying, history, developer tools, and no key of the system that gets this far. `Ctrl+Shift+Q` is the trainer's;
 * letters that a layout has on AltGr are letters.
 */
export function isPupilKey({ code, key, control, alt, meta, shift }: Press): boolean {
  if (meta || NEVER.test(code)) return false;
  if (control && alt) return /^\P{ASCII}$/u.test(key);
  if (control) return (shift && code === 'KeyQ') || WITHIN_TEXT.test(code);
  return !alt || /^Alt(Left|Right)$/.test(code);
}
