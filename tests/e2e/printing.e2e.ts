import type { Page } from '@playwright/test';
import type { ChannelInput, ChannelOutput } from '../../electron/contract/channels.ts';
import type { SeminarContent } from '../../electron/contract/content.ts';
import { PER_PAGE } from '../../electron/contract/print.ts';
import { CARD_PAPERS, type CardPaper } from '../../electron/contract/print-cards.ts';
import { LOCALES, type Locale } from '../../slides/model/text.ts';
import { violations } from './support/axe.ts';
import { pdfFonts, pdfPageSizes, pdfPages } from './support/files.ts';
import { ask } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { atSetup } from './support/trainer.ts';
import { words } from './support/words.ts';

type Order = Omit<ChannelInput<'print.make'>, 'programmeId'>;
type Made = NonNullable<ChannelOutput<'print.make'>>;

const make = async (page: Page, order: Order): Promise<Made> =>
  (await ask(page, 'print.make', { programmeId: 'thcs-45', ...order })) as Made;

/** What every PDF must be: as many pages as counted, words on each of them, and Noto Sans inside. */
const expectWhole = ({ file, pages }: Made): string => {
  const texts = pdfPages(file);
  expect(texts, file).toHaveLength(pages);
  for (const text of texts) expect(text.trim().length, file).toBeGreaterThan(20);
  const fonts = pdfFonts(file);
  expect(fonts.length).toBeGreaterThan(0);
  for (const { name, embedded } of fonts) {
    expect(name, file).toMatch(/NotoSans/);
    expect(embedded, file).toBe(true);
  }
  return texts.join(' ').replace(/\s+/g, ' ');
};

const titles = ({ decks }: SeminarContent, locale: Locale): string[] =>
  Object.values(decks).flatMap(({ slides }) =>
    // A space that does not break a line is a space in what is read from the file.
    slides.map(({ title }) => (title[locale] ?? title.vi).replace(/\s+/g, ' ')),
  );

test('a programme is printed from its card, with nothing cut off and no empty page', async ({
  consolePage: page,
}) => {
  test.slow();
  await atSetup(page);
  await page.getByRole('button', { name: words('print.open'), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: words('print.title') });
  await dialog.getByText(words('print.what.kit'), { exact: true }).click();
  // The form behind the dialog starts a seminar on this.
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeVisible();
  await dialog.getByText(words('print.what.handout'), { exact: true }).click();
  await dialog.getByText(words('print.notes')).click();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: words('print.run') }).click();
  await expect(dialog.getByRole('status')).toContainText('tai-lieu-phat-2n_thcs-45');
  expect(await violations(page)).toEqual([]);

  await dialog.getByText(words('print.what.cards'), { exact: true }).click();
  await dialog.getByLabel(words('print.cards.to')).fill('61');
  await expect(dialog.getByRole('status').first()).toContainText('60');
  await expect(dialog.getByRole('button', { name: words('print.run') })).toBeDisabled();
  await dialog.getByLabel(words('print.cards.to')).fill('37');
  await expect(dialog.getByRole('status').first()).toContainText('21');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: words('print.run') }).click();
  await expect(dialog.getByRole('status').last()).toContainText('the-tra-loi-a5x2_1-37');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  const content = (await ask(page, 'content.preview', { programmeId: 'thcs-45' })) as SeminarContent;
  for (const locale of LOCALES) {
    for (const perPage of locale === 'vi' ? PER_PAGE : ([2] as const)) {
      const text = expectWhole(await make(page, { what: 'handout', perPage, notes: true, locale }));
      for (const title of titles(content, locale)) expect(text).toContain(title);
    }
    expectWhole(await make(page, { what: 'handout', perPage: 6, locale }));
    expectWhole(await make(page, { what: 'prep', locale }));
    expectWhole(await make(page, { what: 'kit', locale }));
  }
});

test('papers of the library are listed for the audience, and each makes one sheet for each of its pages', async ({
  consolePage: page,
}) => {
  test.slow();
  await atSetup(page);
  await page.getByRole('button', { name: words('print.open'), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: words('print.title') });
  const papers = (await ask(page, 'print.papers')) as ChannelOutput<'print.papers'>;
  const listed = papers.filter(({ audience }) => audience.some((one) => one === 'thcs' || one === 'trainer'));
  const rows = dialog.locator('.print-papers li');
  await expect(rows).toHaveCount(listed.length);
  // One sheet, two sides, in every language; more words would make a third.
  for (const locale of LOCALES) {
    const made = (await ask(page, 'print.quick', { locale })) as Made;
    expect(made.pages).toBe(2);
    expect(expectWhole(made)).toContain('111');
  }
  await rows.first().getByRole('button').first().click();
  await expect(rows.first().getByRole('status')).toContainText(`${listed[0]?.id}_vi.pdf`);
  expect(await violations(page)).toEqual([]);
  // A page with more words than fit would make a sheet more.
  for (const { id, languages } of papers)
    for (const locale of languages)
      expectWhole((await ask(page, 'print.paper', { handoutId: id, locale })) as Made);
  // What nobody translated is printed in Vietnamese.
  const untranslated = papers.find(({ languages }) => !languages.includes('en'));
  const fallen = (await ask(page, 'print.paper', { handoutId: untranslated?.id, locale: 'en' })) as Made;
  expect(expectWhole(fallen)).toMatch(/[ăđơư]/);
  // Folded, as many sides of A4 come out as were counted.
  const booklet = papers.find(({ kind }) => kind === 'booklet');
  const folded = (await ask(page, 'print.paper', {
    handoutId: booklet?.id,
    locale: 'vi',
    folded: true,
  })) as Made;
  expectWhole(folded);
  expect(pdfPageSizes(folded.file).every((size) => size === '842 x 595')).toBe(true);
});

test('answer cards are printed in their size, one marker a card, on every paper', async ({
  consolePage: page,
}) => {
  await atSetup(page);
  const sizes: Record<CardPaper, string> = { a4: '595 x 842', a5x2: '842 x 595', a5: '420 x 595' };
  for (const [index, paper] of CARD_PAPERS.entries()) {
    const locale = LOCALES[index] ?? 'vi';
    const made = (await ask(page, 'print.cards', { paper, from: 58, to: 60, locale, choose: false })) as Made;
    const texts = pdfPages(made.file);
    expect(texts).toHaveLength(made.pages);
    const cards = texts.slice(2).join(' ');
    for (const number of ['58', '59', '60']) expect(cards).toContain(number);
    expect(pdfPageSizes(made.file).at(-1)).toBe(sizes[paper]);
    for (const { name, embedded } of pdfFonts(made.file)) {
      expect(name).toMatch(/NotoSans/);
      expect(embedded).toBe(true);
    }
  }
});
