import { FormattedMessage } from 'react-intl';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import { sceneOf } from '../../../scenarios/model/select.ts';
import { itemsOfForm } from '../../../slides/model/quiz.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { Html } from '../../ui/Html.tsx';
import { slidePosition } from './position.ts';

/** What the trainer may say here: the slide's notes, a scene's hints, what a question is about. */
export function Notes({
  content,
  seminar,
  locale,
  size,
}: {
  content: SeminarContent;
  seminar: Seminar;
  locale: Locale;
  size: number;
}) {
  const plan = content.programme.segments[seminar.segment];
  const state = seminar.segments[seminar.segment];
  if (!plan || !state) return null;
  const position = slidePosition(content, plan, state);
  return (
    <div className="present-notes" style={{ fontSize: size }} data-testid="notes">
      {position ? (
        <Html html={inLocale(position.slide.notes, locale)} />
      ) : (
        <PartNotes content={content} seminar={seminar} locale={locale} />
      )}
    </div>
  );
}

function PartNotes({
  content,
  seminar,
  locale,
}: {
  content: SeminarContent;
  seminar: Seminar;
  locale: Locale;
}) {
  const plan = content.programme.segments[seminar.segment];
  const state = seminar.segments[seminar.segment];
  if (plan?.kind === 'roleplay' && state?.kind === 'roleplay') {
    const scenario = content.scenarios[plan.scenario];
    const text = scenario ? (scenario.text[locale] ?? scenario.text.vi) : undefined;
    const scene = scenario && text?.scenes[sceneOf(scenario.graph, state.rehearsal).id];
    const beginning = state.rehearsal.phase === 'note';
    return (
      <>
        {!beginning && scene && <h3>{scene.title}</h3>}
        {!beginning && scene?.notes && <p>{scene.notes}</p>}
        {(beginning || !scene?.notes) && plan.notes && <p>{inLocale(plan.notes, locale)}</p>}
      </>
    );
  }
  if (plan?.kind === 'quiz' && state?.kind === 'quiz' && state.phase !== 'intro' && state.phase !== 'done') {
    const quiz = content.quizzes[plan.quiz];
    const item = quiz && itemsOfForm(quiz, state.form)[state.item];
    return (
      <>
        {item && (
          <>
            <h3>{inLocale(item.question, locale)}</h3>
            <p className="present-aside">
              <FormattedMessage id={`console.nature.${item.nature}`} />
            </p>
            <p>{inLocale(item.explain, locale)}</p>
          </>
        )}
      </>
    );
  }
  return plan?.notes ? <p>{inLocale(plan.notes, locale)}</p> : null;
}
