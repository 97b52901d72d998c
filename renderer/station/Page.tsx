import { type Cast, castOf } from '../stage/roleplay/cast.ts';
import { Ending } from './Ending.tsx';
import { LookBack } from './LookBack.tsx';
import { Note } from './Note.tsx';
import { CheckPage } from './quiz/CheckPage.tsx';
import { LostPage } from './quiz/LostPage.tsx';
import { QuizPage } from './quiz/QuizPage.tsx';
import { SentPage } from './quiz/SentPage.tsx';
import { StoppedPage } from './quiz/StoppedPage.tsx';
import { Story } from './Story.tsx';
import { Thanks } from './Thanks.tsx';
import type { StationOn } from './useStation.ts';
import { Welcome } from './Welcome.tsx';

/** The station while a play is on. */
export type PlayOn = Omit<StationOn, 'play'> & NonNullable<StationOn['play']>;
export type PageProps = { on: PlayOn; cast: Cast };
export type Picking = { picked: string | null; onPick: (choice: string) => void };
export type ChoiceProps = PageProps & Picking;

/** The page that is on. */
export function Page({ on, ...picking }: Picking & { on: StationOn }) {
  switch (on.page) {
    case 'welcome':
      return <Welcome on={on} />;
    case 'quiz':
      return <QuizPage on={on} />;
    case 'check':
      return <CheckPage on={on} />;
    case 'sent':
      return <SentPage on={on} />;
    case 'stopped':
      return <StoppedPage on={on} />;
    case 'lost':
      return <LostPage on={on} />;
    case 'story':
    case 'look-back':
      return on.play && <PlayPage on={{ ...on, ...on.play }} {...picking} />;
    case 'thanks':
      return <Thanks on={on} />;
  }
}

function PlayPage({ on, ...picking }: Picking & { on: PlayOn }) {
  const props = { on, cast: castOf(on.scenario, { names: {} }, on.locale) };
  if (on.page === 'look-back') return <LookBack {...props} />;
  if (on.rehearsal.phase === 'note') return <Note {...props} />;
  return on.rehearsal.phase === 'ending' ? <Ending {...props} /> : <Story {...props} {...picking} />;
}
