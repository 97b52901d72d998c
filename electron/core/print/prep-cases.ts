import type { Source } from '../../../slides/model/source.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import type { SeminarContent } from '../../contract/content.ts';
import { slidesOf } from './slides.ts';

/** A province and where the programme tells what happened there: slides by their numbers on paper, role-plays by title. */
type CasesThere = { province: string; slides: number[]; parts: string[] };

/**
 * The cases of a programme by province, in the order in which they come up. On paper nobody knows yet where the seminar
 * will be, so whoever prepares it is told all of them.
 */
export function casesByProvince(content: SeminarContent, locale: Locale): CasesThere[] {
  const { programme, scenarios, sources } = content;
  const found = new Map<string, CasesThere>();
  const at = (province: string): CasesThere => {
    const there = found.get(province) ?? { province, slides: [], parts: [] };
    found.set(province, there);
    return there;
  };
  for (const [index, { cases }] of slidesOf(content).entries())
    for (const province of provincesOf(sources, cases)) at(province).slides.push(index + 1);
  for (const part of programme.segments)
    if (part.kind === 'roleplay')
      for (const province of provincesOf(sources, scenarios[part.scenario]?.graph.cases))
        at(province).parts.push(inLocale(part.title, locale));
  return [...found.values()];
}

const provincesOf = (sources: readonly Source[], cases: readonly string[] = []): string[] => [
  ...new Set(sources.flatMap(({ id, provinces = [] }) => (cases.includes(id) ? provinces : []))),
];
