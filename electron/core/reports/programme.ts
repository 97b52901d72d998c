import { inLocale, type Locale } from '../../../slides/model/text.ts';
import type { SeminarBody } from '../../contract/archive.ts';
import type { Report } from '../../contract/report.ts';
import { SEGMENT_NAMES } from './names.ts';

const toTenths = (ms: number): number => Math.round(ms / 6000);

/** The parts with planned and real minutes. Totals add up the rounded rows, so that the printed column adds up. */
export function programmeOf(body: SeminarBody, locale: Locale): Report['programme'] {
  const timed = body.segments.flatMap((part) => (part.takenMs === null ? [] : [toTenths(part.takenMs)]));
  const plannedTenths = body.segments.reduce((sum, part) => sum + Math.round(part.plannedMinutes * 10), 0);
  return {
    id: body.programme.id,
    title: inLocale(body.programme.title, locale),
    plannedMinutes: plannedTenths / 10,
    takenMinutes: timed.length === 0 ? null : timed.reduce((a, b) => a + b, 0) / 10,
    segments: body.segments.map((part) => ({
      id: part.id,
      kindText: SEGMENT_NAMES[locale][part.kind],
      title: inLocale(part.title, locale),
      plannedMinutes: part.plannedMinutes,
      takenMinutes: part.takenMs === null ? null : toTenths(part.takenMs) / 10,
    })),
  };
}
