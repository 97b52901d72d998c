import type { Report } from '../../contract/report.ts';
import { AGE_NAMES, MODE_NAMES, ROLE_NAMES } from './names.ts';
import { type Cell, columns, counted, type ReportTable } from './table-cells.ts';
import { measuresTable } from './table-measures.ts';
import { scenarioTable } from './table-scenarios.ts';

/** All flat tables of the report. Their numbers are the model's own, unformatted. */
export const tablesOf = (report: Report): ReportTable[] => [
  seminarTable(report),
  programmeTable(report),
  attendanceTable(report),
  quizTable(report),
  roleplayTable(report),
  scenarioTable(report),
  measuresTable(report),
  remarksTable(report),
];

function seminarTable({ event, flags, labels, seminar, programme }: Report): ReportTable {
  const yes = (flag: boolean): string => (flag ? labels.yes : labels.no);
  return {
    key: 'seminar',
    title: labels.general,
    columns: columns({ field: [labels.field, 28], value: [labels.value, 60] }),
    rows: [
      [labels.seminar, seminar],
      [labels.eventKind, event.kindText],
      [labels.programme, programme.title],
      [labels.school, event.school],
      [labels.commune, event.commune],
      [labels.province, event.province],
      [labels.date, event.date],
      [labels.start, event.startedAt],
      [labels.organisation, event.organisation],
      [labels.trainer, event.trainer],
      [labels.draft, yes(flags.draft)],
      [labels.simulated, yes(flags.simulated)],
      ...(flags.revision > 1 ? [[labels.notes, labels.corrected]] : []),
      ...(flags.paper ? [[labels.notes, labels.paper]] : []),
      ...(flags.conflict ? [[labels.notes, labels.conflict]] : []),
      ...(flags.double ? [[labels.notes, labels.double]] : []),
    ],
  };
}

function programmeTable({ programme, labels }: Report): ReportTable {
  return {
    key: 'programme',
    title: labels.programme,
    columns: columns({
      part: [labels.part, 44],
      kind: [labels.partKind, 20],
      planned: [labels.planned, 16],
      taken: [labels.taken, 16],
    }),
    rows: [
      ...programme.segments.map((part) => [
        part.title,
        part.kindText,
        part.plannedMinutes,
        part.takenMinutes,
      ]),
      [labels.total, null, programme.plannedMinutes, programme.takenMinutes],
    ],
  };
}

function attendanceTable({ attendance, labels }: Report): ReportTable {
  return {
    key: 'attendance',
    title: labels.attendance,
    columns: columns({
      group: [labels.group, 24],
      role: [labels.role, 18],
      age: [labels.age, 18],
      enrolled: [labels.enrolled, 12],
      present: [labels.present, 12],
      absent: [labels.absent, 12],
    }),
    rows: [
      ...attendance.groups.map((g) => [g.name, g.roleText, g.ageText, g.enrolled, g.present, g.absent]),
      ...attendance.byRole.map((r) => [labels.total, r.roleText, null, r.enrolled, r.present, r.absent]),
      [
        labels.total,
        null,
        null,
        attendance.total.enrolled,
        attendance.total.present,
        attendance.total.absent,
      ],
    ],
  };
}

function quizTable({ quizzes, labels, locale }: Report): ReportTable {
  return {
    key: 'quiz',
    title: labels.quiz,
    columns: columns({
      when: [labels.when, 14],
      form: [labels.form, 8],
      mode: [labels.mode, 20],
      role: [labels.role, 18],
      age: [labels.age, 18],
      respondents: [labels.respondents, 12],
      item: [labels.item, 18],
      anchor: [labels.anchor, 16],
      question: [labels.question, 60],
      option: [labels.option, 48],
      count: [labels.count, 12],
      percent: [`${labels.share} (%)`, 12],
      note: [labels.notes, 40],
      low: [`${labels.from} (%)`, 10],
      high: [`${labels.to} (%)`, 10],
      words: [labels.meaning, 70],
    }),
    rows: quizzes.flatMap((result): Cell[][] => {
      const first = [
        labels[result.when],
        result.form,
        MODE_NAMES[locale][result.mode],
        ROLE_NAMES[locale][result.role],
        AGE_NAMES[locale][result.ageBand],
        result.respondents,
      ];
      if (result.suppressed)
        return [[...first, null, null, null, null, null, null, labels.suppressed, null, null, null]];
      return result.items.flatMap((item) =>
        item.options.map((option, at) => [
          ...first,
          item.item,
          item.anchor ? labels.yes : labels.no,
          item.question,
          option.text,
          ...counted(option),
          option.interval?.low ?? null,
          option.interval?.high ?? null,
          at === 0 ? item.sentences.join(' ') || null : null,
        ]),
      );
    }),
  };
}

function roleplayTable({ rehearsals, labels }: Report): ReportTable {
  return {
    key: 'roleplay',
    title: labels.roleplay,
    columns: columns({
      title: [labels.roleplay, 36],
      mode: [labels.mode, 16],
      fork: [labels.fork, 8],
      scene: [labels.question, 60],
      option: [labels.option, 48],
      happened: [labels.happened, 14],
      decidedBy: [labels.decidedBy, 18],
      count: [labels.count, 12],
      percent: [`${labels.share} (%)`, 12],
      note: [labels.notes, 40],
    }),
    rows: rehearsals.flatMap((play): Cell[][] => {
      const first = [play.title, play.modeText];
      const line = (words: string): Cell[] => [...first, null, words, null, null, null, null, null, null];
      return [
        ...(play.suppressed ? [[...line('').slice(0, -1), labels.suppressed]] : []),
        ...play.forks.flatMap((fork, index) =>
          fork.options.map((option) => [
            ...first,
            index + 1,
            [fork.title, fork.question].filter((words) => words !== '').join('. '),
            option.text,
            option.chosen ? labels.yes : labels.no,
            fork.byText,
            ...counted(option),
          ]),
        ),
        ...(play.ending === null ? [] : [line(`${labels.ending}: ${play.ending.title}`)]),
        ...(play.stopped ? [line(labels.stopped)] : []),
      ];
    }),
  };
}

function remarksTable({ remarks, labels }: Report): ReportTable {
  return {
    key: 'remarks',
    title: labels.remarksSection,
    columns: columns({ field: [labels.field, 24], value: [labels.value, 90] }),
    rows: [
      [labels.remarks, remarks.remarks],
      [labels.difficulties, remarks.difficulties],
      [labels.proposals, remarks.proposals],
    ],
  };
}
