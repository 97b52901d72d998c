import { Language, useDocumentLanguage } from '../i18n/Language.tsx';
import { Canvas } from '../ui/Canvas.tsx';
import { Mended } from '../ui/Mended.tsx';
import { useStill } from '../ui/useStill.ts';
import { QuestionBox } from './box/QuestionBox.tsx';
import { Shell } from './Shell.tsx';
import { type StationOn, useStation } from './useStation.ts';
import '../stage/StageView.css';
import './station.css';

/** The pupils' window at the class's laptop: draws what main sends, says what is pressed, and keeps nothing. */
export function StationApp() {
  const view = useStation();
  const on = view?.on ?? null;
  useDocumentLanguage(on?.locale ?? 'vi');
  useStill(view?.still ?? false);
  if (!view || !on) return null;
  return (
    <Mended revision={view.revision} instead={null}>
      <Language locale={on.locale}>
        <Canvas tone={toneOf(on)}>
          <div className="stage station" lang={on.locale} data-text={100}>
            <QuestionBox on={on}>
              <Shell key={seatOf(on)} on={on} />
            </QuestionBox>
          </div>
        </Canvas>
      </Language>
    </Mended>
  );
}

/** Night while the story goes on and under the lantern at the end, paper around it. */
const toneOf = ({ page, play }: StationOn): 'paper' | 'night' =>
  page === 'thanks' || (page === 'story' && play?.rehearsal.phase !== 'note') ? 'night' : 'paper';

/** Whatever a pupil had open is gone with the next clean screen. */
const seatOf = ({ page }: StationOn): string => (page === 'welcome' ? 'clean' : 'seat');
