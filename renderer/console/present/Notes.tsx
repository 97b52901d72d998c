import { FormattedMessage, useIntl } from 'react-intl';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { SegmentStateOf, Seminar } from '../../../electron/contract/seminar.ts';
import { sceneOf } from '../../../scenarios/model/select.ts';
import { namesOf, plain } from '../../../scenarios/model/words.ts';
import type { Segment } from '../../../slides/model/programme.ts';
import { type FormName, itemsOfForm } from '../../../slides/model/quiz.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { Html } from '../../ui/Html.tsx';
import { NoteSources } from './NoteSources.tsx';
import { natureOf } from './nature.ts';
import { OwnCase } from './OwnCase.tsx';
import { slidePosition } from './position.ts';
import { DebriefNotes } from './story/DebriefNotes.tsx';

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
  const { formatMessage } = useIntl();
  const plan = content.programme.segments[seminar.segment];
  const state = seminar.segments[seminar.segment];
  if (!plan || !state) return null;
  const position = slidePosition(content, plan, state);
  return (
    <section
      className="present-notes"
      style={{ fontSize: size }}
      data-testid="notes"
      aria-label={formatMessage({ id: 'console.notes' })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the text scrolls, so the keyboard must reach it
      tabIndex={0}
    >
      {position ? (
        <>
          <OwnCase content={content} seminar={seminar} cases={position.slide.cases} />
          <Html html={inLocale(position.slide.notes, locale)} />
          <NoteSources ids={position.slide.sources} sources={content.sources} />
        </>
      ) : (
        <>
          {plan.kind === 'roleplay' && (
            <OwnCase
              content={content}
              seminar={seminar}
              cases={content.scenarios[plan.scenario]?.graph.cases}
            />
          )}
          <PartNotes content={content} seminar={seminar} locale={locale} />
        </>
      )}
    </section>
  );
}

type QuizPlan = Extract<Segment, { kind: 'quiz' }>;
type QuizState = SegmentStateOf<'quiz'>;

/** At the laptop groups end at different times, so the class hears why only when all are done, from the trainer. */
const isToExplain = ({ when }: QuizPlan, { mode, phase }: QuizState): boolean =>
  mode === 'station' && when === 'closing' && phase === 'done';

/** Every question of the form with its explanation, to be read to the class. */
function Explanations({
  content,
  plan,
  form,
  locale,
}: {
  content: SeminarContent;
  plan: QuizPlan;
  form: FormName;
  locale: Locale;
}) {
  const quiz = content.quizzes[plan.quiz];
  if (!quiz) return null;
  return (
    <>
      <p className="present-aside">
        <FormattedMessage id="quiz.explain.all" />
      </p>
      {itemsOfForm(quiz, form).map((item) => (
        <div key={item.id}>
          <h3>{inLocale(item.question, locale)}</h3>
          {item.message && <p className="present-aside">“{inLocale(item.message.text, locale)}”</p>}
          <p>{inLocale(item.explain, locale)}</p>
        </div>
      ))}
    </>
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
    const names = text ? namesOf(text, state.names) : {};
    const { phase } = state.rehearsal;
    const inStory = phase === 'scene' || phase === 'choice' || phase === 'feedback' || phase === 'ending';
    if (scenario && (phase === 'debrief' || phase === 'done'))
      return <DebriefNotes scenario={scenario} state={state} locale={locale} />;
    return (
      <>
        {inStory && scene && <h3>{plain(scene.title, names)}</h3>}
        {inStory && scene?.notes && <p>{plain(scene.notes, names)}</p>}
        {(!inStory || !scene?.notes) && <PlanNotes plan={plan} content={content} locale={locale} />}
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
              <FormattedMessage id={`console.nature.${natureOf(item.nature, plan.when)}`} />
            </p>
            {item.type !== 'single' && item.type !== 'truefalse' && (
              <p className="present-aside">
                <FormattedMessage id={`quiz.type.${item.type}`} />
              </p>
            )}
            <p>{inLocale(item.explain, locale)}</p>
            <NoteSources ids={item.sources ?? []} sources={content.sources} />
          </>
        )}
      </>
    );
  }
  if (plan?.kind === 'quiz' && state?.kind === 'quiz' && isToExplain(plan, state))
    return <Explanations content={content} plan={plan} form={state.form} locale={locale} />;
  return plan ? <PlanNotes plan={plan} content={content} locale={locale} /> : null;
}

/** What the programme says about a part, and what that rests on. */
function PlanNotes({ plan, content, locale }: { plan: Segment; content: SeminarContent; locale: Locale }) {
  if (plan.notes === undefined) return null;
  return (
    <>
      <p>{inLocale(plan.notes, locale)}</p>
      <NoteSources ids={plan.sources ?? []} sources={content.sources} />
    </>
  );
}
