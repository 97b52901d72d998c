import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAt } from '../../../../electron/core/content/own/look.ts';
import { type Settling, settle, UNSEEN } from '../../../../electron/core/content/own/settle.ts';
import { edit, emptyFolder } from '../packs.ts';
import { copyOfTemplate } from './folders.ts';

describe('looking at a folder', () => {
  it('sees the same as long as nothing is saved', () => {
    const folder = copyOfTemplate();
    expect(lookAt(folder)).toBe(lookAt(folder));
  });

  it('sees a file that was written, added, removed, or put in place of another', () => {
    const folder = copyOfTemplate();
    const seen = [lookAt(folder)];
    edit(folder, 'vi.yaml', 'Tối thứ Sáu', 'Tối thứ Bảy');
    seen.push(lookAt(folder));
    writeFileSync(join(folder, 'en.yaml'), 'title: a');
    seen.push(lookAt(folder));
    rmSync(join(folder, 'en.yaml'));
    seen.push(lookAt(folder));
    writeFileSync(join(folder, '.vi.yaml.swp'), 'title: b');
    renameSync(join(folder, '.vi.yaml.swp'), join(folder, 'vi.yaml'));
    seen.push(lookAt(folder));
    expect(new Set(seen).size).toBe(4);
    expect(seen[3]).toBe(seen[1]);
  });

  it('passes over hidden files, and says null of a folder that is not there', () => {
    const folder = copyOfTemplate();
    const before = lookAt(folder);
    writeFileSync(join(folder, '.vi.yaml.swp'), 'x');
    expect(lookAt(folder)).toBe(before);
    expect(lookAt(join(emptyFolder(), 'gone'))).toBeNull();
  });
});

/** What is checked when these are seen one after the other. */
function checks(seen: readonly (string | null)[]): (string | null)[] {
  let settling: Settling = UNSEEN;
  return seen.flatMap((one) => {
    const { next, check } = settle(settling, one);
    settling = next;
    return check ? [one] : [];
  });
}

describe('settling', () => {
  it('checks at first, and then what was seen twice in a row', () => {
    expect(checks(['a', 'a', 'b', 'c', 'c', 'c', 'd'])).toEqual(['a', 'c']);
  });

  it('notices that the folder went, and that it came back', () => {
    expect(checks(['a', null, null, 'a', 'a'])).toEqual(['a', null, 'a']);
  });

  it('never checks the same twice in a row, and always what came to rest last', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', null), { minLength: 1 }), (seen) => {
        const last = seen.at(-1) ?? null;
        const done = checks([...seen, last]);
        expect(done.at(-1)).toBe(last);
        expect(done.every((one, at) => at === 0 || one !== done[at - 1])).toBe(true);
      }),
    );
  });
});

describe('a folder that is moved away and back', () => {
  it('is seen as it was', () => {
    const folder = copyOfTemplate();
    const before = lookAt(folder);
    const away = join(dirname(folder), 'away');
    renameSync(folder, away);
    expect(lookAt(folder)).toBeNull();
    mkdirSync(folder);
    expect(lookAt(folder)).toBe('');
    rmSync(folder, { recursive: true });
    cpSync(away, folder, { recursive: true });
    expect(lookAt(folder)?.split('\n')).toHaveLength(before?.split('\n').length ?? 0);
  });
});
