import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { isSigned } from './keys.ts';
import {
  BUNDLE_FORMAT,
  type BundlePart,
  CONTENTS_PART,
  FACTS_PART,
  MANIFEST_PART,
  type Manifest,
  manifestSchema,
  SIGNATURE_PART,
} from './manifest.ts';
import { SourceRefused } from './refusal.ts';

/** More than any manifest or signature needs: a manifest of 10,000 versions of content has half of it. */
const SMALL = 1024 * 1024;
/** Longest line, in characters: frozen content of a whole programme is far below. */
const LONGEST_LINE = 32 * 1024 * 1024;

/** A bundle that was opened: its manifest is signed and believed, its parts are checked while they are read. */
export type Bundle = {
  path: string;
  manifest: Manifest;
  /** SHA-256 of the manifest, which names the hash of every part: two bundles that share it hold the same facts. */
  fingerprint: string;
  /** The lines of one part, some at a time. Throws SourceRefused `damaged`, `bomb` or `gone`. */
  lines(name: BundlePart['name']): AsyncGenerator<string[]>;
  /** Reads every part to its end and compares it with the manifest. Throws as `lines`. */
  verify(): Promise<void>;
  close(): void;
};

const PARTS = [CONTENTS_PART, FACTS_PART, MANIFEST_PART, SIGNATURE_PART];

/**
 * A system error behind a stream that broke off: the stick was pulled out, or the file cannot be read. Node's own errors
 * (ERR_…) and those of zlib (Z_…) speak of what is in the file.
 */
const isGone = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && /^(UNKNOWN|E(?!RR_)[A-Z0-9]+)$/.test(String(cause.code));

const gone = (path: string, cause: unknown): SourceRefused =>
  new SourceRefused(
    'gone',
    `${path}: cannot be read. Plug the stick in again, or copy the file anew.`,
    cause,
  );

const damaged = (path: string, what: string, cause?: unknown): SourceRefused =>
  new SourceRefused('damaged', `${path}: ${what}. Ask for this bundle again.`, cause);

const foreign = (path: string, cause?: unknown): SourceRefused =>
  new SourceRefused(
    'foreign',
    `${path}: is no bundle of the kit. Choose a file that the kit made (.kmm).`,
    cause,
  );

/** How a file of this kit begins: a zip whose first part is the frozen content. */
const BEGINNING = new RegExp(`^PK\\x03\\x04.{26}${CONTENTS_PART}`, 's');

/** What begins as a bundle and is none was cut off or changed on its way; anything else never was one. */
function unlikeBundle(path: string, cause: unknown): SourceRefused {
  if (isGone(cause)) return gone(path, cause);
  const start = Buffer.alloc(64);
  try {
    const handle = openSync(path, 'r');
    try {
      readSync(handle, start);
    } finally {
      closeSync(handle);
    }
  } catch (unread) {
    return gone(path, unread);
  }
  if (!BEGINNING.test(start.toString('latin1'))) return foreign(path, cause);
  return damaged(path, 'was cut off or changed on its way', cause);
}

async function openZip(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false, validateEntrySizes: true });
  } catch (cause) {
    throw unlikeBundle(path, cause);
  }
}

/** The four parts by name. Throws SourceRefused `foreign` for anything else. */
function entriesOf(zip: ZipFile, path: string): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    zip.on('error', (cause) => reject(unlikeBundle(path, cause)));
    zip.on('end', () => (entries.size === PARTS.length ? resolve(entries) : reject(foreign(path))));
    zip.on('entry', (entry: Entry) => {
      if (!PARTS.includes(entry.fileName) || entries.has(entry.fileName)) return reject(foreign(path));
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

/** Bytes that are unpacked at once: small pieces wait more often than they work. */
const PIECE = 128 * 1024;
const STORED = 0;
const DEFLATED = 8;

/** The unpacked bytes of a part. Their number is not checked here: a part is compared with the manifest as it is read. */
async function unpacked(zip: ZipFile, entry: Entry, path: string): Promise<Readable> {
  const { compressionMethod } = entry;
  if (entry.isEncrypted() || (compressionMethod !== STORED && compressionMethod !== DEFLATED))
    throw foreign(path);
  if (compressionMethod === STORED) return zip.openReadStreamPromise(entry);
  const packed = await zip.openReadStreamPromise(entry, { decompress: false });
  const inflate = createInflateRaw({ chunkSize: PIECE });
  packed.on('error', (cause: Error) => inflate.destroy(cause));
  return packed.pipe(inflate);
}

async function* chunksOf(zip: ZipFile, entry: Entry, path: string): AsyncGenerator<Buffer> {
  try {
    const stream = await unpacked(zip, entry, path);
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (cause) {
    if (cause instanceof SourceRefused) throw cause;
    throw isGone(cause) ? gone(path, cause) : damaged(path, `the part ${entry.fileName} is damaged`, cause);
  }
}

async function small(zip: ZipFile, entry: Entry, path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunksOf(zip, entry, path)) {
    size += chunk.length;
    if (size > SMALL) throw foreign(path);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The manifest, checked. Throws SourceRefused `newer`, `foreign`, `signature`. */
function readManifest(bytes: Buffer, signature: string, path: string): Manifest {
  let raw: unknown;
  try {
    raw = JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw foreign(path, cause);
  }
  if (typeof raw === 'object' && raw !== null && 'format' in raw && Number(raw.format) > BUNDLE_FORMAT)
    throw new SourceRefused('newer', `${path}: made by a newer kit. Install the newer kit to take it in.`);
  const parsed = manifestSchema.safeParse(raw);
  if (!parsed.success) throw foreign(path, parsed.error);
  if (!isSigned(bytes, signature, parsed.data.key))
    throw new SourceRefused(
      'signature',
      `${path}: was changed after it was made. Ask for this bundle again, straight from the laptop that made it.`,
    );
  return parsed.data;
}

const NEWLINE = 10;

const tooMuch = (part: BundlePart, path: string): SourceRefused =>
  new SourceRefused('bomb', `${path}: the part ${part.name} unpacks to more than it says.`);

/** The kit's own lines pack ten- to thirtyfold; repeated letters a thousandfold. */
const MOST_PACKED = 200;
/** What a part may unpack to in any case, in bytes. */
const HARMLESS = 8 * 1024 * 1024;

/**
 * SECURITY: whoever makes a bundle signs it, so a manifest may truthfully announce what would fill the disk. Throws
 * SourceRefused `bomb` before any of it is unpacked.
 */
function refuseBomb(part: BundlePart, { compressedSize }: Entry, path: string): void {
  if (part.bytes > HARMLESS && part.bytes > compressedSize * MOST_PACKED)
    throw new SourceRefused('bomb', `${path}: the part ${part.name} unpacks to far more than any bundle.`);
}

const unlike = (part: BundlePart, path: string): SourceRefused =>
  damaged(path, `the part ${part.name} is not what the manifest says`);

/** Reads one part to its end and compares it with the manifest, without looking at its lines. */
async function verifyPart(chunks: AsyncGenerator<Buffer>, part: BundlePart, path: string): Promise<void> {
  const hash = createHash('sha256');
  let [bytes, last] = [0, NEWLINE];
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > part.bytes) throw tooMuch(part, path);
    hash.update(chunk);
    last = chunk.at(-1) ?? last;
  }
  if (bytes !== part.bytes || last !== NEWLINE || hash.digest('hex') !== part.sha256)
    throw unlike(part, path);
}

/** The lines of one part, checked against what the manifest says of it. */
async function* linesOf(
  chunks: AsyncGenerator<Buffer>,
  part: BundlePart,
  path: string,
): AsyncGenerator<string[]> {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [bytes, lines, rest] = [0, 0, ''];
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > part.bytes) throw tooMuch(part, path);
    hash.update(chunk);
    // Only what is new is searched: a line of megabytes would be copied with every piece.
    const whole = decode(decoder, chunk, part, path).split('\n');
    whole[0] = rest + (whole[0] ?? '');
    rest = whole.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw damaged(path, `the part ${part.name} has a line without an end`);
    lines += whole.length;
    if (whole.length > 0) yield whole;
  }
  if (rest !== '' || bytes !== part.bytes || lines !== part.lines || hash.digest('hex') !== part.sha256)
    throw unlike(part, path);
}

function decode(decoder: TextDecoder, chunk: Buffer, part: BundlePart, path: string): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch (cause) {
    throw damaged(path, `the part ${part.name} is not text`, cause);
  }
}

/**
 * Opens the bundle `path` and checks its manifest. Throws SourceRefused (`foreign`, `newer`, `signature`, `damaged`,
 * `gone`). Nothing is unpacked to a disk, so no name in the zip can lead anywhere.
 */
export async function openBundle(path: string): Promise<Bundle> {
  const zip = await openZip(path);
  try {
    const entries = await entriesOf(zip, path);
    const entry = (name: string): Entry => {
      const found = entries.get(name);
      if (found === undefined) throw foreign(path);
      return found;
    };
    const bytes = await small(zip, entry(MANIFEST_PART), path);
    const signature = (await small(zip, entry(SIGNATURE_PART), path)).toString('ascii');
    const manifest = readManifest(bytes, signature, path);
    for (const part of manifest.parts) refuseBomb(part, entry(part.name), path);
    const lines = (name: BundlePart['name']): AsyncGenerator<string[]> => {
      const part = manifest.parts.find((one) => one.name === name);
      if (part === undefined) throw foreign(path);
      return linesOf(chunksOf(zip, entry(name), path), part, path);
    };
    const verify = async (): Promise<void> => {
      for (const part of manifest.parts) await verifyPart(chunksOf(zip, entry(part.name), path), part, path);
    };
    const fingerprint = createHash('sha256').update(bytes).digest('hex');
    return { path, manifest, fingerprint, lines, verify, close: () => zip.close() };
  } catch (cause) {
    zip.close();
    throw cause;
  }
}
