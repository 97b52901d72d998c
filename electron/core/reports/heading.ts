import type { Locale } from '../../../slides/model/text.ts';
import { inLocale } from '../../../slides/model/text.ts';
import type { SeminarBody } from '../../contract/archive.ts';
import { longDate } from './dates.ts';
import { EVENT_NAMES } from './names.ts';

const UNIT = /^(xã|phường|đặc khu|thị trấn|tỉnh|thành phố|tp\.)\s+/iu;
const isUpperSecondary = (school: string): boolean => /\b(THPT|GDTX|GDNN)/iu.test(school);
const isHigherEducation = (school: string): boolean => /(đại học|cao đẳng|học viện)/iu.test(school);

/** "Xã Bảo Yên" -> "Bảo Yên": the bare name of a unit. A unit named by a number keeps its kind ("Phường 3"). */
export function bareUnitName(name: string): string {
  const bare = name.normalize('NFC').trim().replace(UNIT, '');
  return /^\d/.test(bare) ? name.trim() : bare;
}

const upper = (text: string): string => text.normalize('NFC').toLocaleUpperCase('vi');

/**
 * Lines at the top left, upper level first, the issuer last: the organisation that the trainer entered ("A / B" for
 * two levels), else the school under the level that manages it since July 2025 (THCS and below: the commune's
 * people's committee; THPT: the department of education of the province; universities: none).
 */
export function issuerLines(body: SeminarBody, locale: Locale): string[] {
  const { school, organisation } = body;
  const own = organisation
    .split(' / ')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (own.length > 0 && own.join() !== school.name) return locale === 'vi' ? own.map(upper) : own;
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
export function placeOf(body: SeminarBody): string {
  const { name, communeName, provinceName } = body.school;
  const provincial = isUpperSecondary(name) || isHigherEducation(name);
  const [first, second] = provincial ? [provinceName, communeName] : [communeName, provinceName];
  return bareUnitName(first === '' ? second : first);
}

/** "Bảo Yên, ngày 05 tháng 02 năm 2026"; only the date where no place is known. */
export function placeAndDate(body: SeminarBody, locale: Locale): string {
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
