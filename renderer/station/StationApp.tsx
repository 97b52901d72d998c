import { Language, useDocumentLanguage } from '../i18n/Language.tsx';
import { voiceOf } from '../i18n/voice.ts';
import { Canvas } from '../ui/Canvas.tsx';
import { Mended } from '../ui/Mended.tsx';
import { useStill } from '../ui/useStill.ts';
import { QuestionBox } from './box/QuestionBox.tsx';
import { Cover } from './lock/Cover.tsx';
import { HasPin } from './lock/HasPin.ts';
import { LeftLine } from './lock/LeftLine.tsx';
import { LockedPage } from './lock/LockedPage.tsx';
import { Shell } from './Shell.tsx';
import { type StationOn, useStation } from './useStation.ts';
import '../stage/StageView.css';
import './station.css';
import './lock/lock.css';

/** The pupils' window at the class's laptop: draws what main sends, says what is pressed, and keeps nothing. */
export function StationApp() {
  const view = useStation();
  const on = view?.on ?? null;
  const lock = view?.lock ?? null;
  const locale = on?.locale ?? lock?.locale ?? 'vi';
  useDocumentLanguage(locale);
  useStill(view?.still ?? false);
  if (!view || !lock) return null;
  return (
    <Mended revision={view.revision} instead={null}>
      <Language locale={locale} {...(on ? { voice: voiceOf(on.audience) } : {})}>
        <Canvas tone={on ? toneOf(on) : 'paper'}>
          <div className="stage station" lang={locale} data-text={100}>
            <HasPin value={lock.pin}>
              {on ? (
                <QuestionBox key={`${seatOf(on)} ${lock.left}`} on={on}>
                  <Shell on={on} />
                </QuestionBox>
              ) : (
                <LockedPage />
              )}
            </HasPin>
            <LeftLine left={lock.left} clean={on?.page === 'welcome'} />
          </div>
        </Canvas>
        <Cover away={lock.away} />
      </Language>
    </Mended>
  );
}

/** Night while the story goes on and under the lantern at the end, paper around it. */
const toneOf = ({ page, play }: StationOn): 'paper' | 'night' =>
  page === 'thanks' || (page === 'story' && play?.rehearsal.phase !== 'note') ? 'night' : 'paper';

/** Whatever a pupil had open is gone with the next clean screen. */
const seatOf = ({ page }: StationOn): string => (page === 'welcome' ? 'clean' : 'seat');
