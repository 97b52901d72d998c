import type { ImportNote, NoteCode } from '../../../electron/contract/importing.ts';

/** What changes nothing that a class would miss. */
const ADAPTED: ReadonlySet<NoteCode> = new Set<NoteCode>([
  'attribute',
  'background-shade',
  'code-steps',
  'comment',
  'fragment-inline',
  'fragment-style',
  'front-matter',
  'hidden-slide',
  'link',
  'style',
  'transition',
  'vertical',
]);

/** Notes that ask the trainer to look, and those of what was only adapted; each in the order given. */
export function sortNotes(notes: readonly ImportNote[]): { look: ImportNote[]; adapted: ImportNote[] } {
  return {
    look: notes.filter(({ code }) => !ADAPTED.has(code)),
    adapted: notes.filter(({ code }) => ADAPTED.has(code)),
  };
}
