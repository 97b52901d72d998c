import type { DataRow } from './schema.ts';

type Words = {
  kind: 'quiz' | 'item' | 'option' | 'scenario' | 'scene' | 'choice';
  content: string;
  wording: string;
  part?: string;
  option?: string;
  text: string;
};

/** Words of quizzes and role-plays, each kept once however many seminars asked it. */
export type Texts = {
  keep: (words: Words) => void;
  /** Those that were new since it was called last. */
  taken: () => DataRow[];
};

/** Begins to gather words; only which ones came, and not the words, stays in memory. */
export function openTexts(): Texts {
  const known = new Set<string>();
  let fresh: DataRow[] = [];
  return {
    keep: ({
      kind,
      content,
      wording,
      part = null,
      option = null,
      text,
    }: Omit<Words, 'part' | 'option'> & {
      part?: string | null;
      option?: string | null;
    }) => {
      const name = JSON.stringify([kind, content, wording, part, option]);
      if (known.has(name)) return;
      known.add(name);
      fresh.push({ kind, content, wording, part, option, text });
    },
    taken: () => {
      const rows = fresh;
      fresh = [];
      return rows;
    },
  };
}
