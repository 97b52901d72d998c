import { FormattedMessage } from 'react-intl';
import type { SeminarContent } from '../../electron/contract/content.ts';
import type { StageLook } from '../../electron/contract/look.ts';
import type { Seminar } from '../../electron/contract/seminar.ts';
import { inLocale } from '../../slides/model/text.ts';
import { Language } from '../i18n/Language.tsx';
import { voiceOf } from '../i18n/voice.ts';
import { Canvas } from '../ui/Canvas.tsx';
import { ActivityStage } from './activity/ActivityStage.tsx';
import { BreakStage } from './activity/BreakStage.tsx';
import { type AudienceView, audienceView, toneOf } from './audience.ts';
import type { StageActions } from './counting/actions.ts';
import { DeckStage } from './deck/DeckStage.tsx';
import { EdgeMarks } from './EdgeMarks.tsx';
import { ContactsStage } from './help/ContactsStage.tsx';
import { HelpScreen } from './help/HelpScreen.tsx';
import { childLine } from './help/whom.ts';
import { TextSize } from './parts/textSize.ts';
import { Pointed, type PointingSource } from './pointing/Pointed.tsx';
import { QuizStage } from './quiz/QuizStage.tsx';
import { RoleplayStage } from './roleplay/RoleplayStage.tsx';
import './StageView.css';
import './strong.css';

export type StageProps = {
  content: SeminarContent;
  seminar: Seminar;
  /** How the stage is drawn on this laptop. */
  look: StageLook;
  /** The class's own screen: clocks run. False for the small pictures on the console, which stand still. */
  live: boolean;
  /** Given where the trainer enters counts on this very picture. */
  interactive?: StageActions;
  /** What the trainer points at on this picture. */
  pointing?: PointingSource;
};

/** Exactly what the audience sees for this value of the seminar, in the language of the class. */
export function StageView({ content, seminar, look, live, interactive, pointing }: StageProps) {
  const view = audienceView(content, seminar);
  return (
    <Language locale={seminar.setup.locale} voice={voiceOf(content.programme.audience)}>
      <Canvas tone={toneOf(view, content.decks)} edge={look.safeArea} contrast={look.contrast}>
        <Pointed {...(pointing ? { source: pointing } : {})}>
          <div className="stage" lang={seminar.setup.locale} data-text={look.text}>
            <TextSize value={look.text / 100}>
              <Shown
                view={view}
                content={content}
                seminar={seminar}
                look={look}
                live={live}
                {...(interactive ? { interactive } : {})}
              />
            </TextSize>
          </div>
        </Pointed>
        {live && <EdgeMarks edge={look.safeArea} />}
      </Canvas>
    </Language>
  );
}

function Shown({ view, ...props }: StageProps & { view: AudienceView }) {
  const { content, seminar, live } = props;
  if (view.kind === 'black') return <div className="stage-black" />;
  if (view.kind === 'help') return <HelpScreen setup={seminar.setup} contacts={content.contacts} />;
  if (view.kind === 'break')
    return <BreakStage title={<FormattedMessage id="stage.break.title" />} timer={view.timer} live={live} />;
  const { on } = view;
  switch (on.kind) {
    case 'deck': {
      const deck = content.decks[on.plan.deck];
      return deck ? (
        <DeckStage deck={deck} part={on.plan} state={on.state} locale={seminar.setup.locale} live={live} />
      ) : null;
    }
    case 'quiz':
      return <QuizStage plan={on.plan} state={on.state} {...props} />;
    case 'roleplay':
      return <RoleplayStage plan={on.plan} state={on.state} {...props} />;
    case 'activity':
      return (
        <ActivityStage
          plan={on.plan}
          state={on.state}
          locale={seminar.setup.locale}
          live={live}
          adult={seminar.setup.trustedAdult}
          line={childLine(content.contacts)}
        />
      );
    case 'break':
      return (
        <BreakStage
          title={inLocale(on.plan.title, seminar.setup.locale)}
          timer={on.state.timer}
          live={live}
        />
      );
    case 'contacts':
      return <ContactsStage plan={on.plan} setup={seminar.setup} contacts={content.contacts} />;
  }
}
