import { z } from 'zod';
import { idSchema } from './text.ts';

/** Day of a page as far as it is known. */
export const pageDaySchema = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'a day is YYYY-MM-DD, YYYY-MM or YYYY');

export const sourceSchema = z
  .strictObject({
    id: idSchema,
    title: z.string().min(1),
    address: z.url(),
    /** Day of the page; left out where the page bears none. */
    date: pageDaySchema.optional(),
    /** When the page was read; instead of a day that it does not bear. */
    seen: pageDaySchema.optional(),
    /** Where the case happened that the page tells, by the names of July 2025; left out where it tells none. */
    provinces: z.array(z.string().min(1)).min(1).optional(),
    /** What the kit takes from it, in one or two sentences. */
    says: z.string().min(1),
  })
  .refine(({ date, seen }) => (date === undefined) !== (seen === undefined), {
    message: 'a source has either `date`, the day of its page, or `seen`, when a page without a day was read',
  });

/** `slides/sources.yaml`: where the facts in slides, notes, quizzes and scenarios come from. */
export const sourcesSchema = z.strictObject({ format: z.literal(1), sources: z.array(sourceSchema) });
export type Source = z.infer<typeof sourceSchema>;

/** A province as it is compared, however it is typed: "Tỉnh Lào Cai", "lao cai"; "TP.HCM" and "Sài Gòn" are one city. */
const bareProvince = (name: string): string => {
  const bare = name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^(tinh|thanh pho|tp) /, '');
  return bare === 'hcm' || bare === 'tphcm' || bare === 'sai gon' ? 'ho chi minh' : bare;
};

/** True where the case that `source` tells happened in this province; never for a province that nobody has named. */
export const happenedIn = ({ provinces = [] }: Pick<Source, 'provinces'>, province: string): boolean =>
  bareProvince(province) !== '' && provinces.some((one) => bareProvince(one) === bareProvince(province));

/** One page, however its address is written: without scheme, `www.`, marks for counting readers, the place in the page. */
export function pageOf(address: string): string {
  const { hostname, pathname, searchParams } = new URL(address);
  const kept = [...searchParams].filter(([name]) => !/^(utm_|fbclid|gclid)/.test(name));
  const query = kept
    .map((pair) => pair.join('='))
    .sort()
    .join('&');
  const host = hostname.replace(/^(www|m|amp)\./, '');
  return `${host}${decodeURI(pathname).replace(/\/+$/, '')}${query === '' ? '' : `?${query}`}`.toLowerCase();
}

/** Sources whose page an earlier one has already, with that one. */
export function samePages(sources: readonly Source[]): { source: Source; first: Source }[] {
  const seen = new Map<string, Source>();
  return sources.flatMap((source) => {
    const page = pageOf(source.address);
    const first = seen.get(page);
    if (first === undefined) seen.set(page, source);
    return first === undefined ? [] : [{ source, first }];
  });
}
