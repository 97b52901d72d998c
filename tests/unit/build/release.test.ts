import { readFileSync } from 'node:fs';
import { FuseV1Options } from '@electron/fuses';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builderArguments } from '../../../build/package.ts';
import { inRoot } from '../../../build/tools/paths.ts';

/** What a release must be; a fuse that is added to Electron's list fails to compile here until it is decided. */
const wanted: Record<keyof typeof FuseV1Options, boolean> = {
  RunAsNode: false,
  EnableCookieEncryption: false,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};

type Release = {
  electronFuses: Record<string, boolean>;
  asar: boolean;
  npmRebuild: boolean;
  extraResources: { to: string; filter: string[] }[];
};
const release = parse(readFileSync(inRoot('electron-builder.yml'), 'utf8')) as Release;

describe('a release', () => {
  it('states every fuse', () => {
    const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
    const expected = Object.fromEntries(Object.entries(wanted).map(([name, on]) => [lower(name), on]));
    expect(release.electronFuses).toEqual(expected);
    const known = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));
    expect(Object.keys(wanted).sort()).toEqual(known.sort());
  });

  it('packs the app, and the content without the code that understands it', () => {
    expect(release).toMatchObject({ asar: true, npmRebuild: false });
    expect(release.extraResources.map(({ to }) => to)).toEqual([
      ...['content/slides', 'content/scenarios'],
      ...['NOTICE', 'LICENSE', 'LICENSE-CONTENT'],
    ]);
    for (const { filter } of release.extraResources.slice(0, 2)) expect(filter).toContain('!model/**');
  });

  it('is made of the tested runtime, unless another system is asked for', () => {
    const here = builderArguments([], { version: '33.2.1' }, '/runtime');
    expect(here).toContain('-c.electronDist=/runtime');
    expect(here).toContain('-c.electronVersion=33.2.1');
    const windows = builderArguments(['--win', 'nsis'], { version: '33.2.1' }, '/runtime');
    expect(windows.join(' ')).not.toContain('electronDist');
  });
});
