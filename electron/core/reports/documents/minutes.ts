import type { Report } from '../../../contract/report.ts';
import type { Block } from '../block.ts';
import { groupBlocks, inSections, paragraphs, programmeBlocks } from '../blocks.ts';
import { longDate } from '../dates.ts';
import type { Printed } from '../printed.ts';
import { endSentence, startTime } from './clock.ts';
import { aboutEvent, documentWords } from './words.ts';

/**
 * The biên bản of a closed seminar as a draft: time and place, who attended, chair and secretary, what was done,
 * conclusion, end; the secretary signs on the left, the chair on the right. What the kit does not know is left as a dotted
 * line: it never guesses a name or a time.
 */
export function minutesOf(report: Report): Printed {
  const words = documentWords(report.locale);
  const about = aboutEvent(report.event.kindText, report.programme.title, report.locale);
  return {
    ...report,
    labels: { ...report.labels, number: words.minutesNumber },
    title: words.minutes,
    subtitle: about.charAt(0).toLocaleUpperCase(report.locale) + about.slice(1),
    blocks: [
      ...inSections(report, [
        timeAndPlace(report),
        [{ kind: 'heading', text: words.attended }, ...groupBlocks(report)],
        chairAndSecretary(report),
        course(report),
        conclusion(report),
      ]),
      { kind: 'text', text: endSentence(report) },
    ],
    signers: [
      { who: words.signSecretary, hint: words.signHint },
      { who: words.signChair, hint: words.signHint },
    ],
  };
}

function timeAndPlace(report: Report): Block[] {
  const { event, locale } = report;
  const words = documentWords(locale);
  const place = [event.school, event.commune, event.province].filter((part) => part !== '').join(', ');
  return [
    { kind: 'heading', text: words.timeAndPlace },
    {
      kind: 'facts',
      rows: [
        [words.time, `${startTime(report)}, ${longDate(event.date, locale)}`],
        [words.place, place === '' ? words.blank : place],
      ],
    },
  ];
}

function chairAndSecretary({ event, labels, locale }: Report): Block[] {
  const words = documentWords(locale);
  const trainer = event.trainer === '' ? [] : [[labels.trainer, event.trainer] as const];
  return [
    { kind: 'heading', text: words.chairAndSecretary },
    { kind: 'facts', rows: [[words.chair, words.blank], [words.secretary, words.blank], ...trainer] },
  ];
}

function course(report: Report): Block[] {
  const [, ...parts] = programmeBlocks(report);
  return [{ kind: 'heading', text: documentWords(report.locale).course }, ...parts];
}

/** The trainer's words, as far as there are any; else lines to write on. */
function conclusion({ remarks, labels, locale }: Report): Block[] {
  const words = documentWords(locale);
  const parts = (['remarks', 'difficulties', 'proposals'] as const).filter(
    (part) => remarks[part].trim() !== '',
  );
  const lines = Array.from({ length: 3 }, (): Block => ({ kind: 'text', text: words.wholeLine }));
  return [
    { kind: 'heading', text: words.conclusion },
    ...(parts.length === 0
      ? lines
      : parts.flatMap((part): Block[] => [
          { kind: 'subheading', text: labels[part] },
          ...paragraphs(remarks[part]),
        ])),
  ];
}
