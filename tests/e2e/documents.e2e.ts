import type { Page } from '@playwright/test';
import type { ChannelOutput } from '../../electron/contract/channels.ts';
import { simulateDirectory } from '../../electron/core/archive/simulate/run.ts';
import { loadContent } from '../../electron/core/content/load.ts';
import { violations } from './support/axe.ts';
import { docxRows, isTagged, pdfFonts, pdfPages } from './support/files.ts';
import { ask, setup, snapshot, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { sayWhere } from './support/trainer.ts';
import { words } from './support/words.ts';

type Written = NonNullable<ChannelOutput<'report.export'>>;

/** What stands alone at the top of each page of a PDF, where that is a number. */
const numbersOf = (file: string): (string | null)[] =>
  pdfPages(file).map((text) => /^\s*(\d+)\s*\n/.exec(text)?.[1] ?? null);

const preview = (page: Page) => page.frameLocator('.preview iframe');

test('every document is seen as it will be printed, and its pages are numbered from the second one on', async ({
  idleKit,
}) => {
  const library = loadContent([process.cwd()]);
  simulateDirectory(idleKit.data, { seminars: 3, seed: 'documents', library, appVersion: '0.0.0' });
  await idleKit.launch();
  const page = await idleKit.page('console');
  const [seminar] = (await ask(page, 'archive.list')) as ChannelOutput<'archive.list'>;
  await page.getByRole('button', { name: words('setup.recent.all') }).click();
  await page.locator('.archive-row').first().click();
  await expect(page.locator('article.report')).toBeVisible();

  const choice = page.getByLabel(words('archive.document'));
  for (const [kind, title] of [
    ['minutes', 'BIÊN BẢN'],
    ['signin', 'DANH SÁCH KÝ TÊN'],
    ['results', 'BÁO CÁO'],
    ['choices', 'BÁO CÁO'],
  ] as const) {
    await choice.selectOption({ label: words(`archive.document.${kind}`) });
    await expect(page.locator('article.report')).toHaveCount(0);
    await expect(preview(page).locator('h1')).toHaveText(title);
    await expect(preview(page).locator('.watermark')).toBeVisible();
  }
  expect(await violations(page)).toEqual([]);
  // The whole page is in sight of the sheet's own scroll bar, and set in the serif of documents.
  const frame = page.locator('.preview iframe');
  const inside = await frame.evaluate((element: HTMLIFrameElement) => {
    const document = element.contentDocument as Document;
    return {
      hidden: document.documentElement.scrollHeight - element.clientHeight,
      serif: [...document.fonts].some(({ family, status }) => family === 'Tinos' && status === 'loaded'),
    };
  });
  expect(inside).toEqual({ hidden: 0, serif: true });

  const { files } = (await ask(page, 'report.export', {
    id: seminar?.id,
    locale: 'vi',
    formats: ['pdf'],
  })) as Written;
  const [file = ''] = files;
  const numbers = numbersOf(file);
  expect(numbers.length).toBeGreaterThan(2);
  expect(numbers).toEqual(numbers.map((_, at) => (at === 0 ? null : String(at + 1))));
  expect(isTagged(file)).toBe(true);
  for (const { name, embedded } of pdfFonts(file))
    expect([name, embedded]).toEqual([expect.stringMatching(/Tinos/), true]);
});

test('a frame shows what is to be printed and nothing else, and no page of the kit can be framed', async ({
  consolePage: page,
}) => {
  const framed = await page.evaluate(async (address) => {
    const frame = document.createElement('iframe');
    const refused = new Promise((resolve) =>
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective), {
        once: true,
      }),
    );
    frame.src = address;
    document.body.append(frame);
    return refused;
  }, page.url());
  expect(framed).toBe('frame-src');
});

test('sheets to sign are made before a seminar and while it goes on, and too long a list is refused in words', async ({
  consolePage: page,
}) => {
  await sayWhere(page, { place: 'bao yen lao cai', school: 'Trường THCS Lê Quý Đôn' });
  const open = page.getByRole('button', { name: words('signin.open') });
  const dialog = page.getByRole('dialog', { name: words('signin.title') });
  await open.click();
  await expect(preview(page).locator('h1')).toHaveText('DANH SÁCH KÝ TÊN');
  await expect(preview(page).locator('.issuer')).toHaveText('TRƯỜNG THCS LÊ QUÝ ĐÔN');

  const lines = dialog.getByLabel(words('signin.lines.of').replace('{number}', '1'));
  const save = dialog.getByRole('button', { name: words('archive.export.run') });
  await lines.fill('601');
  await expect(dialog.getByText('từ 1 đến 600 dòng').first()).toBeVisible();
  await expect(save).toBeDisabled();
  await lines.fill('70');
  await dialog.getByLabel(words('signin.group.of').replace('{number}', '1')).fill('9B');
  await dialog.getByRole('button', { name: words('signin.add') }).click();
  await expect(preview(page).locator('tbody tr').filter({ hasText: '9B' })).toHaveCount(71);
  await expect(preview(page).locator('table.grid')).toHaveCount(2);
  expect(await violations(page)).toEqual([]);
  await save.click();
  await expect(dialog.getByRole('status').filter({ hasText: 'Đã ghi' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect((await snapshot(page)).seminar).toBeNull();

  await startSeminar(page);
  await open.click();
  await expect(preview(page).locator('.issuer')).toHaveText('ĐỘI TUYÊN TRUYỀN');
  await expect(preview(page).locator('tbody tr').filter({ hasText: '8A1' })).toHaveCount(44);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  const order = {
    school: setup.school,
    date: setup.date,
    kind: setup.kind,
    organisation: '',
    programme: null,
  };
  const sheets = [
    { name: '8A1', lines: 40 },
    { name: '', lines: 600 },
  ];
  const { files } = (await ask(page, 'signin.export', {
    ...order,
    sheets,
    locale: 'vi',
    formats: ['pdf', 'docx'],
  })) as Written;
  const [docx = '', pdf = ''] = files;
  const numbered = docxRows(docx).filter(([first]) => /^[\d.]+$/.test(first ?? ''));
  expect(numbered).toHaveLength(640);
  expect(
    pdfPages(pdf)
      .join('')
      .match(/DANH SÁCH KÝ TÊN/g),
  ).toHaveLength(2);
});
