import type { Locale } from '../../../slides/model/text.ts';
import { inLocale } from '../../../slides/model/text.ts';
import type { SeminarBody } from '../../contract/archive.ts';
import type { Organisation } from '../../contract/organisation.ts';
import { longDate } from './dates.ts';
import { EVENT_NAMES } from './names.ts';
import { NO_ORGANISATION } from './organisation.ts';

/** What of a seminar its documents' head is made of. */
type Issued = Pick<SeminarBody, 'school' | 'organisation' | 'date'>;

const UNIT = /^(xã|phường|đặc khu|thị trấn|tỉnh|thành phố|tp\.)\s+/iu;
const isUpperSecondary = (school: string): boolean => /\b(THPT|GDTX|GDNN)/iu.test(school);
const isHigherEducation = (school: string): boolean => /(đại học|cao đẳng|học viện)/iu.test(school);

/** "Xã Bảo Yên" -> "Bảo Yên": the bare name of a unit. A unit named by a number keeps its kind ("Phường 3"). */
export function bareUnitName(name: string): string {
  const bare = name.normalize('NFC').trim().replace(UNIT, '');
  return /^\d/.test(bare) ? name.trim() : bare;
}

const upper = (text: string): string => text.normalize('NFC').toLocaleUpperCase('vi');

/** What the trainer entered as organisation ("A / B" for two levels); nothing where that is the school itself. */
function ownLines({ school, organisation }: Pick<Issued, 'school' | 'organisation'>): string[] {
  const own = organisation
    .split(' / ')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return own.join() === school.name ? [] : own;
}

/** The logo that was set once, unless the seminar names another organisation than the one it belongs to. */
export function logoOf(
  body: Pick<Issued, 'school' | 'organisation'>,
  { lines, logo }: Organisation,
): string | null {
  const own = ownLines(body);
  const same = own.map(upper).join() === lines.map(upper).join();
  return own.length === 0 || same ? logo : null;
}

/**
 * Lines at the top left, upper level first, the issuer last: the organisation that the trainer entered, else the one that
 * was set once for this laptop, else the school under the level that manages it since July 2025 (THCS and below: the commune's
 * people's committee; THPT: the department of education of the province; universities: none).
 */
export function issuerLines(
  body: Pick<Issued, 'school' | 'organisation'>,
  locale: Locale,
  organisation: Organisation = NO_ORGANISATION,
): string[] {
  const { school } = body;
  const own = ownLines(body);
  const named = own.length > 0 ? own : organisation.lines;
  if (named.length > 0) return locale === 'vi' ? named.map(upper) : named;
  if (locale !== 'vi') return [school.name];
  const above = managedBy(school.name, school.communeName, school.provinceName);
  return above === '' ? [upper(school.name)] : [upper(above), upper(school.name)];
}

function managedBy(school: string, commune: string, province: string): string {
  if (isHigherEducation(school)) return '';
  if (isUpperSecondary(school))
    return province === '' ? '' : `Sở Giáo dục và Đào tạo ${bareProvince(province)}`;
  if (commune === '') return '';
  return UNIT.test(commune.normalize('NFC')) ? `UBND ${commune}` : `UBND xã ${commune}`;
}

const bareProvince = (province: string): string => bareUnitName(province);

/** The place of issue: the commune's bare name, for schools of the province the province's. */
export function placeOf(body: Pick<Issued, 'school'>): string {
  const { name, communeName, provinceName } = body.school;
  const provincial = isUpperSecondary(name) || isHigherEducation(name);
  const [first, second] = provincial ? [provinceName, communeName] : [communeName, provinceName];
  return bareUnitName(first === '' ? second : first);
}

/** "Bảo Yên, ngày 05 tháng 02 năm 2026"; only the date where no place is known. */
export function placeAndDate(body: Pick<Issued, 'school' | 'date'>, locale: Locale): string {
  const place = placeOf(body);
  const date = longDate(body.date, locale);
  return place === '' ? date : `${place}, ${date}`;
}

/** Kind of document and what it is about. */
export function titleOf(body: SeminarBody, locale: Locale): { title: string; subtitle: string } {
  const programme = inLocale(body.programme.title, locale);
  const event = EVENT_NAMES[locale][body.kind];
  if (locale === 'vi') return { title: 'BÁO CÁO', subtitle: `Kết quả buổi ${event} “${programme}”` };
  if (locale === 'uk') return { title: 'ЗВІТ', subtitle: `Результати: ${event} «${programme}»` };
  return { title: 'REPORT', subtitle: `Results of the ${event} “${programme}”` };
}
