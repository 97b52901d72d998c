import { z } from 'zod';
import { localTextSchema } from '../../slides/model/text.ts';

/** Texts that come with the program; the list of other people's parts only where a build has made it. */
export const ABOUT_TEXTS = ['notice', 'thirdParty', 'licence', 'contentLicence'] as const;
export const aboutTextSchema = z.enum(ABOUT_TEXTS);
export type AboutText = z.infer<typeof aboutTextSchema>;

const versionSchema = z.object({ name: z.string(), version: z.string() });

const aboutSchema = z.object({
  /** The kit first, then what it is made of. */
  versions: z.array(versionSchema).min(1),
  /** Each programme that can be used, with the beginning of the hash over all that it shows. */
  content: z.array(z.object({ title: localTextSchema, hash: z.string(), own: z.boolean() })),
  dataDir: z.string(),
  /** The data folder is beside the program. */
  stick: z.boolean(),
  texts: z.array(aboutTextSchema),
});
export type About = z.infer<typeof aboutSchema>;

/** Longest words of the trainer's own in a report of a fault. */
export const MAX_FAULT_WORDS = 2000;

/** The file of a report: the trainer's words, then each line that was not struck out (`struck`: places in `lines`). */
export function faultText(lines: readonly string[], struck: readonly number[], words: string): string {
  const kept = lines.filter((_, index) => !struck.includes(index));
  const own = words.trim();
  return `${['Khong Mot Minh', ...(own === '' ? [] : ['', own]), '', ...kept].join('\n')}\n`;
}

const console_ = ['console'] as const;

/** What this program is, and a report of what went wrong, which is seen before it is saved. */
export const aboutChannels = {
  'about.get': { input: z.undefined(), output: aboutSchema, windows: console_ },
  /** Puts versions and hashes on the clipboard: composed here, so that no page can put what it likes there. */
  'about.copy': { input: z.undefined(), output: z.void(), windows: console_ },
  'about.text': { input: z.strictObject({ which: aboutTextSchema }), output: z.string(), windows: console_ },
  /** The lines that a report would have now. They stay the same until they are asked for again. */
  'fault.draft': { input: z.undefined(), output: z.array(z.string()), windows: console_ },
  /** Asks where to, and saves `faultText` of the last draft; answers the file, null where the trainer cancelled. */
  'fault.save': {
    input: z.strictObject({
      struck: z.array(z.int().min(0)).max(500),
      words: z.string().max(MAX_FAULT_WORDS),
    }),
    output: z.object({ file: z.string() }).nullable(),
    windows: console_,
  },
} as const;
