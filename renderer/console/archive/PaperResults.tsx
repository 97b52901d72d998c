import { useEffect, useState } from 'react';
import type { Locale } from '../../../slides/model/text.ts';
import { call } from '../../ui/kit.ts';
import { PaperCounts } from './PaperCounts.tsx';
import { PaperPlays } from './PaperPlays.tsx';
import {
  emptyTallies,
  type PaperPlay,
  type PaperQuiz,
  type PaperScenario,
  type PaperTally,
  quizzesOf,
  scenariosOf,
} from './paper.ts';

/** What was counted and chosen, as it is being typed in. */
export type PaperEntries = { tallies: PaperTally[]; plays: PaperPlay[] };

type Props = {
  programmeId: string;
  entries: PaperEntries;
  locale: Locale;
  onChange: (entries: PaperEntries) => void;
};

/** Results of a seminar on paper, in the order in which they are entered: quizzes, then role-plays. */
export function PaperResults({ programmeId, entries, locale, onChange }: Props) {
  const [parts, setParts] = useState<{ quizzes: PaperQuiz[]; scenarios: PaperScenario[] } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each programme; its parts do not change
  useEffect(() => {
    let current = true;
    call('content.preview', { programmeId }).then(
      (content) => {
        if (!current) return;
        const quizzes = quizzesOf(content);
        setParts({ quizzes, scenarios: scenariosOf(content) });
        onChange({ tallies: emptyTallies(quizzes), plays: [] });
      },
      () => current && setParts(null),
    );
    return () => {
      current = false;
    };
  }, [programmeId]);
  if (!parts) return null;
  const { tallies, plays } = entries;
  return (
    <>
      <PaperCounts
        quizzes={parts.quizzes}
        tallies={tallies}
        locale={locale}
        onChange={(changed) => onChange({ plays, tallies: changed })}
      />
      <PaperPlays
        scenarios={parts.scenarios}
        plays={plays}
        locale={locale}
        onChange={(changed) => onChange({ tallies, plays: changed })}
      />
    </>
  );
}
