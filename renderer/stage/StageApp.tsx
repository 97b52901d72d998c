import { useDocumentLanguage } from '../i18n/Language.tsx';
import { Mended } from '../ui/Mended.tsx';
import { useContent, useSnapshot } from '../ui/useSnapshot.ts';
import { useStill } from '../ui/useStill.ts';
import { fromConsole } from './pointing/source.ts';
import { StageView } from './StageView.tsx';

/** The audience's window: draws the newest snapshot and can do nothing else. Plain night until there is something. */
export function StageApp() {
  const snapshot = useSnapshot();
  const content = useContent(snapshot?.seminar?.contentHash ?? null);
  const seminar = snapshot?.seminar;
  useDocumentLanguage(seminar?.setup.locale ?? 'vi');
  useStill(snapshot?.still ?? false);
  const night = <div className="canvas-frame tone-night" />;
  if (!seminar || !content) return night;
  return (
    <Mended revision={snapshot.revision} instead={night}>
      <main className="stage-window">
        <StageView content={content} seminar={seminar} look={snapshot.look} live pointing={fromConsole} />
      </main>
    </Mended>
  );
}
