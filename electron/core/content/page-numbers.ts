import { LOCALES, type LocalText } from '../../../slides/model/text.ts';
import { doubtful, type Finding, wrong } from './problem.ts';
import type { Locate } from './yaml-file.ts';

/** A reference from one page of a paper to another, as in `{page:gio-dau}`. */
const REFERENCE = /\{page:([^{}\n]*)\}/gu;

/** A number of a page that somebody wrote by hand; "trang 111" is the page of a telephone number. */
const BY_HAND = /(?<![\p{L}\p{N}])(?:trang|page|pages|сторінк\p{L}*|стор\.)[\s*]+\d{1,2}(?!\d)/giu;

/**
 * The words of a paper with the numbers of its pages in place of `{page:id}`: where pages are added or move, no number
 * has to be looked for. Lines stay where they are. Pure.
 *
 * @param pages ids of the pages in their order; the first is page 1
 * @returns the text, and a finding for each page that is not there and each number that was written by hand
 */
export function withPageNumbers(
  pages: readonly string[],
  source: string,
): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  const lines = source.split('\n').map((row, index) => {
    const at = (column: number) => ({ line: index + 1, column: column + 1 });
    for (const { 0: said, index: column } of row.matchAll(BY_HAND))
      findings.push(
        doubtful(at(column), 'reference', `"${said}": write {page:id}, so that the number follows the page`),
      );
    return row.replace(REFERENCE, (whole: string, id: string, column: number) => {
      const number = pages.indexOf(id) + 1;
      if (number > 0) return String(number);
      const known = pages.join(', ');
      findings.push(
        wrong(at(column), 'reference', `"${whole}" names no page of this paper; its pages are ${known}`),
      );
      return whole;
    });
  });
  return { text: lines.join('\n'), findings };
}

/** How many pages a summary says that a paper has. */
const COUNT = /(?<![\p{L}\p{N}.,–-])(\d{1,2})(?: |-)(?:trang|pages?|сторін\p{L}*)/iu;

/** Summaries that say another number of pages than the paper has. */
export function checkPageCount(pages: number, summary: LocalText, locate: Locate): Finding[] {
  return LOCALES.flatMap((locale) => {
    const [said, count] = COUNT.exec(summary[locale] ?? '') ?? [];
    if (said === undefined || Number(count) === pages) return [];
    return [wrong(locate(['summary', locale]), 'reference', `"${said}": this paper has ${pages} pages`)];
  });
}
