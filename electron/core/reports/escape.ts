const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or attribute of HTML. Control characters, which no document may hold, are dropped. */
export const escapeHtml = (text: string): string =>
  withoutControls(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** Text without the control characters that XML forbids and without lone surrogates. */
export const withoutControls = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these have to go
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/\p{Cs}/gu, '\ufffd');
