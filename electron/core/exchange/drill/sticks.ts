import { copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Fact } from '../../../contract/archive.ts';
import { onDisk } from '../../files/errors.ts';
import {
  BUNDLE_ENDING,
  BUNDLE_FORMAT,
  CONTENTS_PART,
  FACTS_PART,
  MANIFEST_PART,
  SIGNATURE_PART,
} from '../manifest.ts';
import { corrected, dayBefore, drillSeminar, recordedTwice, recordOf, type World } from './facts.ts';
import { stickFolder } from './folder.ts';
import { bundlesWith, laptopWith } from './laptop.ts';

/** How many sticks an organiser finds on the table. */
export const STICKS = 60;

/** What is wrong, or strange, about some of them; all others hold one bundle. */
const STORIES = {
  7: 'forgot',
  11: 'typed',
  14: 'cut',
  18: 'empty',
  23: 'forgot',
  27: 'double',
  29: 'flipped',
  33: 'version',
  34: 'version',
  38: 'forgot',
  40: 'twice',
  43: 'nothing',
  47: 'clock',
  50: 'newer',
  52: 'forgot',
} as const satisfies Record<number, string>;
type Story = (typeof STORIES)[keyof typeof STORIES];

const storyOf = (n: number): Story | null => (STORIES as Record<number, Story>)[n] ?? null;

/** Those whose trainer sends again when asked, and so has a second stick. */
const SENT_AGAIN: readonly Story[] = ['cut', 'flipped', 'nothing'];

/** The seminar that two laptops recorded, and the one that two laptops corrected, are those of these. */
const DOUBLE_OF = 26;
const VERSION_OF = 33;

/** Every third laptop held two seminars. */
const seminars = (world: World, n: number): Fact[] => [
  ...drillSeminar(world, n),
  ...(n % 3 === 0 ? drillSeminar(world, n, 2) : []),
];

/** The school as somebody in a hurry writes it. */
const typedShort = (facts: readonly Fact[]): Fact[] =>
  facts.map((fact) =>
    fact.kind === 'seminar'
      ? {
          ...fact,
          body: {
            ...fact.body,
            school: { ...fact.body.school, name: fact.body.school.name.replace('Trường ', '').toLowerCase() },
          },
        }
      : fact,
  );

/** What laptop `n` recorded. */
function factsOf(world: World, n: number): Fact[] {
  switch (storyOf(n)) {
    case 'typed':
      return typedShort(seminars(world, n));
    case 'double':
      return recordedTwice(drillSeminar(world, DOUBLE_OF), world.randomOf('double'));
    case 'version':
      return corrected(
        drillSeminar(world, VERSION_OF),
        n === VERSION_OF ? 'Lớp có thêm ba em đến muộn.' : 'Sửa lại: hai em về sớm.',
        world.randomOf(`version ${n}`),
      );
    default:
      return seminars(world, n);
  }
}

/** A name in the directory of a zip comes after this many bytes of its record. */
const DIRECTORY_RECORD = 46;

type Spoil = (file: string, folder: string) => void;

/** What befell a bundle after it was written. */
const SPOILED: Partial<Record<Story, Spoil>> = {
  cut: (file) => truncateSync(file, Math.floor(readFileSync(file).length * 0.6)),
  nothing: (file) => truncateSync(file, 0),
  flipped: (file) => {
    // In the directory at the end of the zip: inside a part the sentence would depend on which bit it is.
    const bytes = readFileSync(file);
    const at = bytes.lastIndexOf(FACTS_PART) - DIRECTORY_RECORD;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  },
  twice: (file, folder) => copyFileSync(file, join(folder, `ban-sao${BUNDLE_ENDING}`)),
  newer: (file) => {
    const manifest = strToU8(JSON.stringify({ format: BUNDLE_FORMAT + 1 }));
    const none = strToU8('');
    const parts = { [CONTENTS_PART]: none, [FACTS_PART]: none, [SIGNATURE_PART]: strToU8('-') };
    writeFileSync(file, zipSync({ ...parts, [MANIFEST_PART]: manifest }));
  },
};

/**
 * Makes practice stick `n` (from 1) among `sticks`, and the one that is sent again where there is one. Throws
 * StorageError.
 */
export async function makeStick(world: World, sticks: string, n: number): Promise<void> {
  const folder = join(sticks, stickFolder(n));
  const story = storyOf(n);
  onDisk(folder, () => mkdirSync(folder, { recursive: true }));
  if (story === 'empty') {
    onDisk(folder, () =>
      writeFileSync(join(folder, 'giao-an.txt'), 'Tập dượt: trên USB này không có gì của bộ công cụ.\n'),
    );
    return;
  }
  const facts = factsOf(world, n);
  if (story === 'forgot') {
    await laptopWith(join(folder, 'Khong Mot Minh', 'data'), facts);
    return;
  }
  const made = story === 'clock' ? '1970-01-01' : dayBefore(world.day, 1);
  const again = { folder: join(sticks, `${stickFolder(n)} gui lai`), made: world.day };
  const sendings = story !== null && SENT_AGAIN.includes(story) ? [again] : [];
  const [given] = await bundlesWith(folder, facts, world.appVersion, [{ folder, made }, ...sendings]);
  if (given !== undefined && story !== null) onDisk(given.file, () => SPOILED[story]?.(given.file, folder));
}

/** What the plan says about laptop `n`: its school as it is really called, its day and its trainer. */
export const plannedOf = (world: World, n: number) => recordOf(drillSeminar(world, n)).body;
