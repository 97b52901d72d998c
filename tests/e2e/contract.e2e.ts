import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeminarRecord } from '../../electron/contract/archive.ts';
import { type ChannelName, type ChannelOutput, channels } from '../../electron/contract/channels.ts';
import type { ImportReport } from '../../electron/contract/importing.ts';
import type { SchoolsState } from '../../electron/contract/plan.ts';
import { EMPTY_PLAN } from '../../electron/contract/response.ts';
import { smallPng } from '../unit/adapt/small-png.ts';
import { ask, seminar, setup, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';

/** Asks a channel and holds the answer to the channel's own schema. */
const answered = async (
  page: Parameters<typeof ask>[0],
  name: ChannelName,
  input?: unknown,
): Promise<unknown> => {
  const value = await ask(page, name, input);
  const parsed = channels[name].output.safeParse(value);
  expect(parsed.error, name).toBeUndefined();
  return value;
};

test('every channel of the contract is served and answers by its schema', async ({ kit, consolePage }) => {
  const asked = new Set<ChannelName>();
  const call = (name: ChannelName, input?: unknown): Promise<unknown> => {
    asked.add(name);
    return answered(consolePage, name, input);
  };

  await call('snapshot.get');
  await call('app.info');
  await call('app.today');
  await call('about.get');
  await call('about.copy');
  await call('about.text', { which: 'notice' });
  await call('fault.draft');
  await kit.tell(({ dialog }) => {
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' });
  });
  expect(await call('fault.save', { struck: [0], words: '' })).toBeNull();
  asked.add('stick.rest').add('stick.end');
  await expect(ask(consolePage, 'stick.rest')).rejects.toThrow('no-stick');
  await expect(ask(consolePage, 'stick.end', { again: false })).rejects.toThrow('no-stick');
  await call('settings.get');
  await call('settings.set', { notesSize: 20 });
  await call('library.get');
  await call('places.search', { query: 'bao yen', limit: 5 });
  await call('setup.recent');
  await call('content.preview', { programmeId: 'thcs-45' });

  const { items } = (await call('library.items')) as ChannelOutput<'library.items'>;
  for (const { kind, id } of items) await call('library.open', { kind, id });
  await call('library.print', { kind: 'quiz', id: 'thcs-tay', locale: 'uk' });
  await call('library.printFacts', { locale: 'en' });
  await call('library.facts');
  await call('library.check', { kind: 'rule', id: 'bo-cong-an', by: 'Cô Hà' });
  await call('library.setRules', []);
  await call('library.ownRules');

  const { programmeId } = (await call('adapt.copy', { programmeId: 'thcs-45' })) as { programmeId: string };
  const { draft } = (await call('adapt.open', { programmeId })) as ChannelOutput<'adapt.open'>;
  await call('adapt.save', draft);
  const { own } = (await call('adapt.contacts')) as ChannelOutput<'adapt.contacts'>;
  await call('adapt.setContacts', own);
  asked.add('adapt.picture');
  const picture = await consolePage.evaluate(
    ([id, bytes]) => window.kit.call('adapt.picture', { programmeId: id, bytes: new Uint8Array(bytes) }),
    [programmeId, [...smallPng()]] as const,
  );
  expect(picture).toMatchObject({ ok: true, value: { picture: expect.stringMatching(/\.png$/) } });
  const notes = (await call('notes.open', { programmeId })) as ChannelOutput<'notes.open'>;
  const [part] = notes.parts;
  const target = { deck: part?.deck, slide: part?.slides[0]?.slide.id, locale: 'vi' };
  await call('notes.save', { ...target, text: 'Chào các em.' });
  await call('notes.done');
  await call('response.save', { ...EMPTY_PLAN, school: 'THCS Hoa Ban' });
  await call('response.get');
  await call('response.print', { locale: 'vi' });
  await call('adapt.remove', { programmeId });
  const [removed] = (await call('adapt.removed')) as ChannelOutput<'adapt.removed'>;
  await call('adapt.restore', { folder: removed?.folder });

  await call('seminar.start', setup);
  await call('content.get', { hash: (await seminar(consolePage)).contentHash });
  await call('seminar.dispatch', { type: 'move/next' });
  await call('room.set', { veiled: true });
  await call('cards.read', { item: 'noi-voi-ai', marks: [], doubles: [] });
  await call('box.type', { text: 'Vì sao kẻ xấu biết tên em?' });
  await call('station.offer');
  const opening = {
    ...{ opening: 'trac-nghiem-dau', scenario: 'cuoc-goi-la', closing: null },
    ...{ mode: 'single', trial: false, role: null, ageBand: null, clicker: false },
  };
  await call('lock.set', { pin: '2580', old: null });
  await call('lock.get');
  await call('lock.seen');
  await call('station.open', opening);
  await call('station.close');
  await call('station.open', opening);
  const station = await kit.page('station');
  asked.add('station.get').add('station.do').add('lock.wait').add('lock.leave');
  await answered(station, 'station.get');
  await answered(station, 'station.do', { type: 'next' });
  asked.add('box.send');
  await answered(station, 'box.send', { text: 'Em hỏi ai được ạ?' });
  await answered(station, 'lock.wait');
  // Its window goes with it, and maybe before the answer has come.
  const left = station.waitForEvent('close');
  await ask(station, 'lock.leave', { pin: '2580' }).catch(() => undefined);
  await left;
  const question = (await seminar(consolePage)).box.find(({ read }) => !read);
  await call('seminar.dispatch', { type: 'box/open', id: question?.id });
  await call('displays.extend');
  await call('ready.get');
  await call('ready.tick', { tick: 'cards', on: true });
  const id = await call('seminar.close');

  await startSeminar(consolePage);
  await expect
    .poll(
      async () => ((await ask(consolePage, 'snapshot.get')) as { saving: { state: string } }).saving.state,
    )
    .toBe('saved');
  await kit.relaunch();
  const page = await kit.page('console');
  asked.add('seminar.continue');
  await answered(page, 'seminar.continue');
  asked.add('box.look');
  await expect(ask(page, 'box.look')).rejects.toThrow('no-seminar');
  await ask(page, 'seminar.close');

  const later = (name: ChannelName, input?: unknown): Promise<unknown> => {
    asked.add(name);
    return answered(page, name, input);
  };
  const deck = join(kit.data, 'bai.md');
  writeFileSync(deck, '# Một\n\n---\n\n# Hai\n');
  const report = (await later('import.take', { path: deck })) as ImportReport;
  expect(report).toMatchObject({ kind: 'added', slides: 2 });
  await kit.tell(({ dialog }) => {
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] });
  });
  expect(await later('import.choose', { what: 'file' })).toBeNull();
  expect(await later('import.list')).toEqual([report]);
  await later('import.remove', { pack: 'bai' });
  expect(await later('import.list')).toEqual([]);

  expect(await later('author.open')).toBeNull();
  expect(await later('author.choose')).toBeNull();
  expect(await later('author.template')).toBeNull();
  expect(await later('author.look', { since: 0 })).toBeNull();
  asked.add('author.take');
  await expect(ask(page, 'author.take')).rejects.toThrow('not-a-scenario');

  expect(await later('exchange.state')).toEqual({ all: 2, unsent: 2 });
  expect(await later('exchange.give', { what: 'new' })).toBeNull();
  expect(await later('exchange.take', { from: 'folder' })).toBeNull();
  expect(await later('exchange.progress')).toBeNull();
  await later('exchange.cancel');
  expect(await later('exchange.imports')).toMatchObject({ imports: [], totals: { seminars: 2 } });
  expect(await later('exchange.session')).toMatchObject({ sticks: 0, taken: [] });
  await later('exchange.session.end');
  await later('exchange.settle', { id: '0a1b0000-0000-4000-8000-000000000001', settled: false });
  // The seminars that were closed before the restart are backed up by now, or will be.
  asked.add('backup.days');
  await expect.poll(() => answered(page, 'backup.days')).toHaveLength(1);
  expect(await later('backup.write')).toBeNull();
  expect(await later('backup.restore', { daily: null })).toBeNull();

  expect(await later('decisions.list', { locale: 'vi' })).toMatchObject({ conflicts: [], made: [] });
  expect(await later('decisions.count')).toEqual(expect.any(Number));
  const [one, other] = (await later('archive.list')) as { id: string }[];
  const pair = { about: 'different', counted: one?.id, aside: other?.id };
  const decided = await later('decisions.make', { locale: 'en', decision: pair });
  const { made } = decided as ChannelOutput<'decisions.make'>;
  await later('decisions.undo', { locale: 'uk', id: made[0]?.id });
  expect(await later('decisions.instead', id)).toBeNull();
  expect(await later('plan.state')).toBeNull();
  expect(await later('plan.choose')).toBeNull();
  asked.add('plan.confirm');
  await expect(ask(page, 'plan.confirm')).rejects.toThrow('input');
  expect(await later('plan.export', { locale: 'vi' })).toBeNull();
  expect(await later('schools.state')).toMatchObject({ aliases: [], apart: 0 });
  const named = (name: string) => ({ ...setup.school, name });
  await later('schools.apart', { a: named('A'), b: named('B') });
  await later('schools.askAgain');
  await later('schools.join', { from: named('A'), to: named('B') });
  const { aliases } = (await later('schools.state')) as SchoolsState;
  await later('schools.undo', { id: aliases[0]?.id });
  expect(await later('schools.state')).toMatchObject({ aliases: [], apart: 0 });
  await later('purge.state');
  await later('purge.keep', { months: 24 });
  const choice = { by: 'before', day: '2001-01-01' };
  await later('purge.preview', choice);
  expect(await later('purge.progress')).toBeNull();
  asked.add('purge.run');
  const purging = { choice, seminars: 7, reason: '', locale: 'vi' };
  await expect(ask(page, 'purge.run', purging)).rejects.toThrow('outdated');

  await later('archive.list');
  const record = (await later('archive.read', id)) as SeminarRecord;
  const body = { kind: 'seminar', body: { ...record.seminar, trainer: 'Tổ tuyên truyền' } };
  await later('archive.correct', { id, parent: record.head, body });
  const remarks = { remarks: '', difficulties: '', proposals: '' };
  await later('archive.paper', { setup, startedAt: '08:00', remarks, tallies: [] });
  await later('organisation.set', { lines: ['Đoàn xã Bảo Yên'], logo: null });
  await later('organisation.get');
  await later('report.get', { id, locale: 'uk' });
  const filters = { from: null, to: null, province: null, commune: null, school: null };
  const rollup = { filters: { ...filters, programme: null, audience: null }, by: ['week'], locale: 'vi' };
  expect(await later('rollup.build', rollup)).toMatchObject({ seminars: { count: 3 }, unsettled: 0 });
  expect(await later('rollup.export', { ...rollup, formats: ['csv'] })).toMatchObject({
    files: expect.arrayContaining([expect.stringContaining('tong-hop')]),
  });
  expect(await later('rollup.dataset', { filters: rollup.filters, locale: 'vi' })).toMatchObject({
    file: expect.stringContaining('SCHEMA.md'),
  });
  await later('print.make', { programmeId: 'thcs-45', what: 'prep', locale: 'en' });
  await later('print.html', { programmeId: 'thcs-45', locale: 'vi' });
  await later('print.cards', { paper: 'a5', from: 1, to: 1, locale: 'uk' });
  await later('print.quick', { locale: 'vi' });
  await later('print.papers');
  await later('print.paper', { handoutId: 'the-quy-tac', locale: 'uk' });
  const { files } = (await later('report.export', { id, locale: 'en', formats: ['csv'] })) as {
    files: string[];
  };
  await later('report.reveal', { file: files[0] });
  expect(await later('document.preview', { id, locale: 'uk', document: 'minutes' })).toMatch(/^app:/);
  const sheets = { ...{ school: setup.school, date: '2026-12-02', kind: setup.kind, organisation: '' } };
  const signIn = { ...sheets, programme: null, sheets: [{ name: '9A', lines: 40 }], locale: 'en' };
  expect(await later('signin.preview', signIn)).toMatch(/^app:/);
  await later('signin.export', { ...signIn, formats: ['docx'] });

  const making = later('drill.make');
  await later('drill.progress');
  await later('drill.cancel');
  expect(await making).toMatchObject({ on: false, folder: null });
  expect(await later('drill.enter')).toMatchObject({ on: true });
  const practised = (await later('archive.list')) as { simulated: boolean }[];
  expect(practised.filter(({ simulated }) => !simulated)).toEqual([]);
  await later('drill.leave');
  expect(await later('drill.state')).toMatchObject({ on: false });
  await later('drill.reveal');

  expect([...asked].sort()).toEqual(Object.keys(channels).sort());
});

test('content that a seminar shows cannot be changed while it is open', async ({ consolePage }) => {
  const copy = (): Promise<unknown> => ask(consolePage, 'adapt.copy', { programmeId: 'thcs-45' });
  await startSeminar(consolePage);
  await expect(copy()).rejects.toThrow('seminar-open');
  await ask(consolePage, 'seminar.close');
  await copy();
});

test('a window cannot have any file shown that the kit did not write', async ({ consolePage }) => {
  await expect(ask(consolePage, 'report.reveal', { file: '/etc/passwd' })).rejects.toThrow('input');
});
