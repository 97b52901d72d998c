import type { Report } from '../../../contract/report.ts';
import type { Block } from '../block.ts';
import { generalOf, inSections } from '../blocks.ts';
import { comparisonBlocks, matchedBlocks, quizBlocks, rehearsalBlocks } from '../blocks-results.ts';
import { scenarioBlocks } from '../blocks-scenarios.ts';
import type { Printed } from '../printed.ts';
import { aboutEvent, documentWords } from './words.ts';

function partOf(report: Report, what: string, sections: readonly Block[][]): Printed {
  const nothing: Block[] = [
    { kind: 'heading', text: what },
    { kind: 'text', text: report.labels.none },
  ];
  const found = sections.some((section) => section.length > 0) ? sections : [nothing];
  return {
    ...report,
    title: documentWords(report.locale).report,
    subtitle: `${what}: ${aboutEvent(report.event.kindText, report.programme.title, report.locale)}`,
    blocks: inSections(report, [generalOf(report), ...found]),
  };
}

/** The quizzes alone, opening and closing, as the report prints them. */
export const resultsOf = (report: Report): Printed =>
  partOf(report, report.labels.quiz, [quizBlocks(report), comparisonBlocks(report), matchedBlocks(report)]);

/** What was chosen in the role-plays alone, as the report prints it. */
export const choicesOf = (report: Report): Printed =>
  partOf(report, report.labels.roleplay, [rehearsalBlocks(report), scenarioBlocks(report)]);
