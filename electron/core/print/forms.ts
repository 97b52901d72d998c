import type { Segment } from '../../../slides/model/programme.ts';
import type { FormName, Quiz } from '../../../slides/model/quiz.ts';
import type { SeminarContent } from '../../contract/content.ts';

type QuizPart = { part: Extract<Segment, { kind: 'quiz' }>; quiz: Quiz; form: FormName };

/** The quizzes of a programme with the form that is printed: A first, then B, as the screen for paper expects. */
export const quizPartsOf = ({ programme, quizzes }: SeminarContent): QuizPart[] =>
  programme.segments
    .flatMap((part) => (part.kind === 'quiz' ? [part] : []))
    .flatMap((part, index) => {
      const quiz = quizzes[part.quiz];
      return quiz ? [{ part, quiz, form: index === 0 ? ('A' as const) : ('B' as const) }] : [];
    });
