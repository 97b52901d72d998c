import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { freezeSeminarContent } from '../core/content/freeze.ts';
import { loadContent } from '../core/content/load.ts';
import { packRoots } from '../core/content/packs.ts';
import { today } from '../core/day.ts';
import { htmlEdition } from '../core/edition/edition.ts';
import { writeFileAtomic } from '../core/files/atomic.ts';
import { onDisk } from '../core/files/errors.ts';
import { mediaReader } from '../core/print/read-media.ts';
import { onData } from './data-dir.ts';
import { localeOf } from './locale.ts';
import { textOf, wanted } from './options.ts';
import { UsageError, type Verb } from './verb.ts';
import { appVersion } from './version.ts';

const USAGE = `
  kit html [--programme thcs-45] [--language vi|en|uk] --out FILE.html|DIR [--data DIR]

  One HTML file for machines too old for the kit (Windows 7 or 8, an old Chrome or Firefox, a telephone): slides with notes,
  role-play, quizzes by hands, looking back, contacts. It records nothing and needs no network. Printed from the browser
  it is the paper edition: one slide with its notes a page, then the role-play with numbered scenes.

  --programme ID  a programme, as slides/programmes/ has it; thcs-45 where left out
  --language L    vi (the default), en or uk; what is not translated stays Vietnamese and says so
  --out PLACE     the file, or a folder for it. A file of the same name is replaced
  --data DIR      takes in the packs of that data folder; without it those of KIT_DATA, if any

  Prints the path of the file.`;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Writes a programme as one HTML file for machines too old for the kit. */
export const html: Verb = {
  usage: USAGE,
  options: {
    programme: { type: 'string' },
    language: { type: 'string' },
    out: { type: 'string' },
    data: { type: 'string' },
  },
  run: (values, args, output) =>
    onData(output, async () => {
      if (args.length > 0) throw new UsageError(`"${args[0]}" is one word too many`);
      const out = wanted(values, 'out', 'where to put the file');
      const locale = localeOf({ locale: values.language });
      const data = textOf(values, 'data') ?? process.env.KIT_DATA ?? '';
      const library = loadContent([ROOT, ...(data === '' ? [] : packRoots(join(resolve(data), 'packs')))]);
      const id = textOf(values, 'programme') ?? 'thcs-45';
      const ids = library.programmes.map((programme) => programme.id);
      if (!ids.includes(id))
        throw new UsageError(`there is no programme "${id}"; there are ${ids.join(', ')}`);
      const made = htmlEdition(freezeSeminarContent(library, id), {
        ...{ locale, media: mediaReader(library.media), version: appVersion(), day: today(new Date()) },
      });
      const path = /\.html?$/i.test(out) ? resolve(out) : join(resolve(out), made.fileName);
      onDisk(path, () => mkdirSync(dirname(path), { recursive: true }));
      writeFileAtomic(path, made.html);
      output.out(path);
      return 0;
    }),
};
