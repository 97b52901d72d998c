/**
 * Puts `text` on the clipboard; answers whether that was done. By the page's own command: the clipboard of the system is
 * a permission, and the kit gives none.
 */
export function copyText(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  // In the innermost dialog: outside of it nothing can be selected.
  const host = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  const before = document.activeElement;
  host.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
