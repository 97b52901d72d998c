import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { channels } from '../../../../electron/contract/channels.ts';
import { AGE_BANDS, EVENT_KINDS, KEEPING, ROLES } from '../../../../electron/contract/setup.ts';
import archive from '../../../../renderer/i18n/vi/archive.json' with { type: 'json' };
import setup from '../../../../renderer/i18n/vi/setup.json' with { type: 'json' };

const root = join(import.meta.dirname, '../../../../renderer/console');
const sources = ['setup', 'closing', 'archive', 'forms'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8')),
);
const known: Record<string, string> = { ...setup, ...archive };

test('every text that these screens name is there', () => {
  const named = sources
    .flatMap((source) => [...source.matchAll(/'((?:setup|archive)(?:\.[\w-]+)+)'/g)].map(([, id = '']) => id))
    .filter((id) => !(id in channels));
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((id) => known[id] === undefined)).toEqual([]);
});

test('every role, age, kind of event and way of keeping has its word', () => {
  const wanted = [
    ...ROLES.map((role) => `setup.role.${role}`),
    ...AGE_BANDS.map((band) => `setup.age.${band}`),
    ...EVENT_KINDS.map((kind) => `setup.kind.${kind}`),
    ...KEEPING.flatMap((way) => [`setup.keeping.${way}`, `setup.keeping.${way}.what`]),
  ];
  expect(wanted.filter((id) => known[id] === undefined)).toEqual([]);
});

test('every error that the kit can answer with is said in words', () => {
  const codes =
    'disk-full read-only busy in-use damaged newer missing unreadable already-closed not-kept seminar-open no-seminar input unexpected outdated not-found impossible';
  expect(codes.split(' ').filter((code) => known[`setup.error.${code}`] === undefined)).toEqual([]);
});
