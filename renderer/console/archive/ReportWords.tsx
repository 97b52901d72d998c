import type { ReactNode } from 'react';

/** What numbers say, in a sentence or two below them. */
export function Says({ words }: { words: readonly string[] }) {
  return words.length === 0 ? null : <p className="report-says">{words.join(' ')}</p>;
}

/** How something was worked out, folded away. */
export function Worked({
  title,
  words,
  children,
}: {
  title: string;
  words: readonly string[];
  children?: ReactNode;
}) {
  if (words.length === 0 && children === undefined) return null;
  return (
    <details className="report-worked">
      <summary>{title}</summary>
      {words.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {children}
    </details>
  );
}
