import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Entry, open, type ZipFile } from 'yauzl';

const openZip = (file: string): Promise<ZipFile> =>
  new Promise((done, fail) => {
    open(file, { lazyEntries: true }, (error, zip) => (error ? fail(error) : done(zip)));
  });

const writeEntry = (zip: ZipFile, entry: Entry, target: string): Promise<void> =>
  new Promise((done, fail) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return fail(error);
      mkdirSync(dirname(target), { recursive: true });
      const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644;
      pipeline(stream, createWriteStream(target, { mode })).then(done, fail);
    });
  });

/**
 * Unpacks the files that `nameOf` gives a place, one after another.
 * @param nameOf maps a path in the zip to a path under `folder`, or undefined to leave the file out
 */
export const unzip = async (
  file: string,
  folder: string,
  nameOf: (path: string) => string | undefined,
): Promise<void> => {
  const zip = await openZip(file);
  const base = resolve(folder) + sep;
  await new Promise<void>((done, fail) => {
    zip.on('error', fail);
    zip.on('end', done);
    zip.on('entry', (entry: Entry) => {
      const name = entry.fileName.endsWith('/') ? undefined : nameOf(entry.fileName);
      if (name === undefined) return zip.readEntry();
      const target = resolve(folder, name);
      if (!target.startsWith(base)) return fail(new Error(`${entry.fileName} would leave ${folder}`));
      writeEntry(zip, entry, target).then(() => zip.readEntry(), fail);
    });
    zip.readEntry();
  });
};
