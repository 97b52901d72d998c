import type { Cast } from '../stage/roleplay/cast.ts';
import { Ending } from './Ending.tsx';
import { LookBack } from './LookBack.tsx';
import { Note } from './Note.tsx';
import { Story } from './Story.tsx';
import { Thanks } from './Thanks.tsx';
import type { StationOn } from './useStation.ts';
import { Welcome } from './Welcome.tsx';

export type PageProps = { on: StationOn; cast: Cast };
export type ChoiceProps = PageProps & { picked: string | null; onPick: (choice: string) => void };

/** The page that is on. */
export function Page(props: ChoiceProps) {
  const { page, rehearsal } = props.on;
  switch (page) {
    case 'welcome':
      return <Welcome {...props} />;
    case 'story':
      if (rehearsal.phase === 'note') return <Note {...props} />;
      return rehearsal.phase === 'ending' ? <Ending {...props} /> : <Story {...props} />;
    case 'look-back':
      return <LookBack {...props} />;
    case 'thanks':
      return <Thanks />;
  }
}
