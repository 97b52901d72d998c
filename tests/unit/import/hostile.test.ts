import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importReportSchema } from '../../../electron/contract/importing.ts';
import { bringIn } from '../../../electron/core/content/import/bring.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import { packRoots } from '../../../electron/core/content/packs.ts';
import { HOSTILE_PACKS } from '../../fixtures/hostile/packs.ts';
import { emptyFolder, GOOD_PACK } from '../content/packs.ts';

/** What must be in nothing that the kit shows, whoever wrote it. */
const LIVE = /<script|<iframe|<foreignObject|javascript:|onerror=|example\.invalid/i;

describe('a pack of somebody who means harm', () => {
  it.each(HOSTILE_PACKS)('with $what', async ({ make, refused, says }) => {
    const folder = emptyFolder();
    const [dataDir, desk] = [join(folder, 'data'), join(folder, 'desk')];
    for (const made of [dataDir, desk]) mkdirSync(made);
    const path = join(desk, 'goi.zip');
    writeFileSync(path, make(GOOD_PACK));

    const report = await bringIn({ path, dataDir, builtIn: join(folder, 'none') });
    expect(importReportSchema.safeParse(report).error).toBeUndefined();
    if (report.kind === 'office') throw new Error('no deck of an office program');
    if (refused !== null) expect(report).toMatchObject({ kind: 'refused', code: refused });
    const said = [
      ...report.notes.map(({ code, what }) => `${code} ${what}`),
      ...report.problems.map(({ rule, file, message }) => `${rule} ${file} ${message}`),
    ];
    for (const words of says) expect(said).toContainEqual(expect.stringMatching(words));

    // Nothing beside what was taken, and nothing of what was refused.
    expect(readdirSync(folder).sort()).toEqual(['data', 'desk']);
    expect(readdirSync(desk)).toEqual(['goi.zip']);
    const kept = readdirSync(dataDir, { recursive: true }).map(String);
    if (report.kind === 'refused') expect(kept.filter((name) => /\.(?:md|yaml|svg)$/.test(name))).toEqual([]);
    // What is shown of it does nothing, and no drawing that does is handed out.
    const library = loadContent(packRoots(join(dataDir, 'packs')));
    const shown = Object.values(library.decks).map(({ slides }) =>
      slides.map(({ html, notes }) => [html, notes]),
    );
    expect(JSON.stringify(shown).replaceAll(/&lt;.*?&gt;/g, '')).not.toMatch(LIVE);
    if (says.some(({ source }) => source === 'den\\.svg')) expect(Object.keys(library.media)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });
});
