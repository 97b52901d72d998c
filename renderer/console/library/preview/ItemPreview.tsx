import type { ItemRef, OpenItem } from '../../../../electron/contract/library-view.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { DeckPreview } from './DeckPreview.tsx';
import { HandoutPreview } from './HandoutPreview.tsx';
import { ProgrammePreview } from './ProgrammePreview.tsx';
import { QuizPreview } from './QuizPreview.tsx';
import { ScenarioPreview } from './ScenarioPreview.tsx';
import './preview.css';

type Props = { item: OpenItem; language: Locale; onOpen: (ref: ItemRef) => void };

/** How an item looks. */
export function ItemPreview({ item, language, onOpen }: Props) {
  switch (item.kind) {
    case 'programme':
      return <ProgrammePreview programme={item.programme} language={language} onOpen={onOpen} />;
    case 'deck':
      return <DeckPreview deck={item.deck} language={language} />;
    case 'scenario':
      return <ScenarioPreview open={item} language={language} />;
    case 'quiz':
      return <QuizPreview quiz={item.quiz} language={language} />;
    case 'handout':
      return <HandoutPreview handout={item.handout} language={language} />;
  }
}
