import { describe, expect, it } from 'vitest';
import { EMPTY_PLAN, type ResponsePlan } from '../../../electron/contract/response.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import { type PlanToPrint, printResponsePlan } from '../../../electron/core/print/response-plan.ts';
import { LOCALES } from '../../../slides/model/text.ts';
import { BUILT_IN } from '../content/packs.ts';

const { firstHour: cards, contacts } = loadContent([BUILT_IN]);
const PLAN: ResponsePlan = {
  ...EMPTY_PLAN,
  school: 'THCS <Hoa Ban>',
  people: [{ name: 'Cô Mai', role: 'Phó hiệu trưởng', phone: '0900 000 001' }],
  police: { name: 'Công an xã Mường Kim', phone: '0900 000 003' },
  stays: 'Cô Mai,\nở phòng y tế.',
  savedOn: '2026-09-07',
};
const printed = (more: Partial<PlanToPrint> = {}): string =>
  printResponsePlan({ plan: PLAN, cards, contacts, locale: 'vi', day: '2026-11-27', fontCss: '', ...more })
    .html;
const bodyOf = (html: string): string => html.slice(html.indexOf('<body>'));

describe('the printed response plan', () => {
  it('has the people, the police and the lines of the contacts, and when it was looked through', () => {
    const html = bodyOf(printed());
    expect(html).toContain('THCS &lt;Hoa Ban&gt;');
    expect(html).toContain('Xem lại ngày 07/09/2026');
    for (const number of ['0900 000 001', '0900 000 003', ...contacts.map((one) => one.number)])
      expect(html).toContain(`<td class="response-phone">${number}</td>`);
    expect(html).toContain('<p>Cô Mai,</p><p>ở phòng y tế.</p>');
    expect(html).not.toContain('Đã quá một năm học');
  });

  it('is set smaller where much was written, so that it stays on one sheet', () => {
    expect(printed()).not.toContain('is-long"');
    expect(
      printed({
        plan: { ...PLAN, parents: 'a'.repeat(400), kept: 'b'.repeat(400), written: 'c'.repeat(400) },
      }),
    ).toContain('<div class="response is-long">');
  });

  it('says where it is older than a school year', () => {
    expect(printed({ day: '2027-08-01' })).toContain('Đã quá một năm học');
  });

  it('leaves duties in law to a person: an empty slot, then words that nobody checked, then who checked them', () => {
    expect(printed()).toContain('Cần người có trách nhiệm điền và kiểm tra.');
    const duties = { text: 'Theo văn bản của trường.', checkedBy: '', checkedOn: null };
    expect(printed({ plan: { ...PLAN, duties } })).toContain('Chưa ai kiểm tra');
    const checked = { ...duties, checkedBy: 'Thầy Sơn', checkedOn: '2026-09-01' };
    const html = printed({ plan: { ...PLAN, duties: checked } });
    expect(html).toContain('Người kiểm tra: Thầy Sơn, ngày 01/09/2026');
    expect(html).not.toContain('Cần người có trách nhiệm');
  });

  it('without a plan has lines to write on, and the five checklists with boxes behind it in every language', () => {
    for (const locale of LOCALES) {
      const made = printResponsePlan({ plan: null, cards, contacts, locale, day: '2026-11-27', fontCss: '' });
      expect(made.pages).toBe(3);
      expect(made.fileName).toMatch(/^[a-z-]+_2026-11-27\.pdf$/);
      const html = bodyOf(made.html);
      expect(html.match(/<td class="response-phone"><\/td>/g)).toHaveLength(5);
      expect(html.match(/class="badge"/g) ?? []).toHaveLength(
        cards.filter(({ title }) => title[locale] === undefined).length,
      );
      expect(html.match(/class="tick"/g)).toHaveLength(cards.flatMap(({ steps }) => steps).length);
    }
  });
});
