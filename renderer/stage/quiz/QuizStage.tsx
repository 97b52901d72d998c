import { FormattedMessage } from 'react-intl';
import { itemsOfForm, type Quiz, type QuizItem } from '../../../slides/model/quiz.ts';
import { inLocale } from '../../../slides/model/text.ts';
import type { PartOn } from '../audience.ts';
import { presentOf, totalHands } from '../hands.ts';
import { childLine } from '../help/whom.ts';
import { BottomLine, Eyebrow } from '../parts/BottomLine.tsx';
import { Fit } from '../parts/Fit.tsx';
import { HandsLine } from '../parts/HandsLine.tsx';
import { Scenery } from '../parts/Scenery.tsx';
import type { StageProps } from '../StageView.tsx';
import { Anchors } from './Anchors.tsx';
import { AnswerHint } from './AnswerHint.tsx';
import { anchorsOf } from './anchors.ts';
import { CardsLine } from './CardsLine.tsx';
import { MessageCard } from './MessageCard.tsx';
import { QuizOptions } from './QuizOptions.tsx';
import { StanceLine } from './Stance.tsx';
import { thanksOf } from './thanks.ts';
import './QuizStage.css';

type QuizOn = Extract<PartOn, { kind: 'quiz' }>;
export type QuizProps = StageProps & Pick<QuizOn, 'plan' | 'state'>;

/** A quiz with the class: what it is for, each question, its bars, and thanks. Nothing hints at an answer before the end. */
export function QuizStage(props: QuizProps) {
  const { content, seminar, plan, state } = props;
  const quiz = content.quizzes[plan.quiz];
  if (!quiz) return null;
  const item = itemsOfForm(quiz, state.form)[state.item];
  if (state.phase === 'intro') return <Intro {...props} />;
  if (state.phase === 'done' || !item) return <Done {...props} quiz={quiz} />;
  return (
    <>
      <Asked {...props} quiz={quiz} item={item} />
      <BottomLine
        adult={seminar.setup.trustedAdult}
        line={childLine(content.contacts)}
        pass={PASS[state.mode]}
      />
    </>
  );
}

const RULES = {
  hands: ['stage.quiz.rule.anonymous', 'stage.quiz.rule.noScore', 'stage.quiz.rule.pass'],
  cards: ['scan.rule.anonymous', 'scan.rule.noScore', 'scan.rule.pass'],
  stance: ['stance.rule.anonymous', 'stance.rule.noScore', 'stance.rule.pass'],
  station: ['station.stage.turns', 'station.stage.noScore', 'station.stage.pass'],
} as const;

const PASS = {
  hands: 'stage.foot.pass',
  cards: 'scan.foot.pass',
  stance: 'stance.foot.pass',
  station: 'station.stage.pass',
} as const;

function Intro({ plan, state, seminar }: QuizProps) {
  const { locale } = seminar.setup;
  return (
    <>
      <Fit className="stage-page">
        <Eyebrow id={plan.when === 'opening' ? 'stage.quiz.eyebrow.opening' : 'stage.quiz.eyebrow.closing'} />
        <h1 className="stage-heading">{inLocale(plan.title, locale)}</h1>
        <ul className="stage-quiz-rules">
          {RULES[state.mode].map((id) => (
            <li key={id}>
              <FormattedMessage id={id} />
            </li>
          ))}
        </ul>
      </Fit>
      <Scenery lit={plan.when === 'opening' ? 1 : 3} />
    </>
  );
}

function Asked(props: QuizProps & { quiz: Quiz; item: QuizItem }) {
  const { seminar, plan, state, quiz, item } = props;
  const { locale } = seminar.setup;
  const total = itemsOfForm(quiz, state.form).length;
  const explained = state.phase === 'reveal' && plan.when === 'closing';
  return (
    <div className="stage-quiz">
      <Progress at={state.item} total={total} />
      <Fit className="stage-quiz-left">
        <h1 className={`stage-quiz-question${item.message ? '' : ' stage-quiz-question-alone'}`}>
          {inLocale(item.question, locale)}
        </h1>
        {item.message ? <MessageCard message={item.message} locale={locale} /> : null}
        {explained ? (
          <div className="stage-quiz-explain">
            <Eyebrow id="stage.quiz.why" />
            <p className="stage-body">{inLocale(item.explain, locale)}</p>
          </div>
        ) : null}
      </Fit>
      <Fit className="stage-quiz-right">
        <AnswerHint type={item.type} />
        <QuizOptions {...props} />
        <p className="stage-quiz-hands">
          <AnswerLine {...props} />
        </p>
      </Fit>
    </div>
  );
}

/** Where answering stands, in the way that is on. */
function AnswerLine({ seminar, state, item }: QuizProps & { item: QuizItem }) {
  const { locale, groups } = seminar.setup;
  const revealed = state.phase === 'reveal';
  switch (state.mode) {
    case 'cards':
      return (
        <CardsLine
          seminar={seminar}
          seen={state.seen[item.id]?.length ?? 0}
          answered={revealed ? (state.shown[item.id]?.answered ?? 0) : null}
        />
      );
    case 'stance':
      return <StanceLine state={state} item={item} locale={locale} />;
    case 'station':
      return <FormattedMessage id="stance.station" />;
    case 'hands':
      return (
        <HandsLine
          hands={totalHands(state.tallies[item.id])}
          present={presentOf(groups)}
          revealed={revealed}
          several={item.type === 'several'}
        />
      );
  }
}

function Progress({ at, total }: { at: number; total: number }) {
  return (
    <div className="stage-progress">
      {Array.from({ length: total }, (_, step) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the dashes are their positions
          key={step}
          className={step === at ? 'stage-progress-now' : step < at ? 'stage-progress-past' : ''}
        />
      ))}
      <p>
        <FormattedMessage id="stage.quiz.item" values={{ item: at + 1, total }} />
      </p>
    </div>
  );
}

function Done(props: QuizProps & { quiz: Quiz }) {
  const { content, seminar, plan, state, quiz } = props;
  const anchors = plan.when === 'closing' ? anchorsOf(content, seminar, quiz, state) : [];
  if (anchors.length > 0)
    return <Anchors anchors={anchors} mode={state.mode} locale={seminar.setup.locale} />;
  return (
    <>
      <Fit className="stage-page">
        <h1 className="stage-heading">
          <FormattedMessage id="stage.quiz.thanks" />
        </h1>
        <p className="stage-body">
          <FormattedMessage id={`stage.quiz.thanks.${thanksOf(content.programme, plan)}`} />
        </p>
      </Fit>
      <Scenery lit={plan.when === 'opening' ? 1 : 4} />
    </>
  );
}
