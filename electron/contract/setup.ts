import { z } from 'zod';
import { daySchema, idSchema, localeSchema } from '../../slides/model/text.ts';

/** Who took part; the organiser's reports count by these. */
export const ROLES = ['student', 'teacher', 'staff', 'parent', 'resident'] as const;
export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;

/** Age bands in years; the campaign's own span is 12-24. */
export const AGE_BANDS = ['under-12', '12-15', '16-18', '19-24', 'over-24'] as const;
export const ageBandSchema = z.enum(AGE_BANDS);
export type AgeBand = z.infer<typeof ageBandSchema>;

/** Kind of event: tuyên truyền, tập huấn, sinh hoạt chuyên đề. */
export const EVENT_KINDS = ['outreach', 'training', 'activity'] as const;

/**
 * What is kept of a seminar: `record` goes to the archive; `practice` ("buổi thử") can be continued after a crash but
 * nothing is kept at the end; `unrecorded` ("không ghi dữ liệu") never writes anything to the disk.
 */
export const KEEPING = ['record', 'practice', 'unrecorded'] as const;

/** People in a room, at most; larger numbers are a slip of the finger. */
const headcount = z.int().min(0).max(20_000).nullable();

/** A line of free text on forms and reports, its letters composed so that equal words are equal. Names of pupils have no field anywhere. */
const line = z.string().normalize('NFC').trim().max(160);

/** One class or group: how many belong to it (sĩ số) and how many came (có mặt); null where not counted yet. */
export const groupSchema = z.strictObject({
  id: idSchema,
  name: line,
  role: roleSchema,
  ageBand: ageBandSchema,
  enrolled: headcount,
  present: headcount,
});
export type Group = z.infer<typeof groupSchema>;

export const schoolSchema = z.strictObject({
  name: line.min(1),
  provinceCode: z.string().max(12),
  provinceName: line,
  communeCode: z.string().max(12),
  communeName: line,
});
export type School = z.infer<typeof schoolSchema>;

/** Everything the trainer says about a seminar before (and, where allowed, while) it runs. */
export const setupSchema = z.strictObject({
  programmeId: idSchema,
  /** Language that the class sees; the console may speak another. */
  locale: localeSchema,
  school: schoolSchema,
  date: daySchema,
  kind: z.enum(EVENT_KINDS),
  groups: z.array(groupSchema).max(60),
  /** The adult of this school whom pupils can see today; stays on the laptop. */
  trustedAdult: line,
  /** Telephone of the commune police, as entered by the trainer; stays on the laptop. */
  communePolice: line,
  organisation: line,
  trainer: line,
  keeping: z.enum(KEEPING),
});
export type Setup = z.infer<typeof setupSchema>;

/** Attendance added up: `absent` only over groups where both numbers are known. */
export type AttendanceTotal = { enrolled: number | null; present: number | null; absent: number | null };

/** Adds up groups. A number that no group has stays null, so that "not counted" never reads as zero. */
export function totalAttendance(groups: readonly Group[]): AttendanceTotal {
  const sum = (values: (number | null)[]): number | null => {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
  };
  return {
    enrolled: sum(groups.map((group) => group.enrolled)),
    present: sum(groups.map((group) => group.present)),
    absent: sum(
      groups.map((g) =>
        g.enrolled === null || g.present === null ? null : Math.max(0, g.enrolled - g.present),
      ),
    ),
  };
}
