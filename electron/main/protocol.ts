import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol } from 'electron';
import { contained, ORIGIN, SCHEME } from './address.ts';
import { fileReply, type Reply, reply } from './serve-file.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.json': 'application/json',
  '.webm': 'video/webm',
  '.mp4': 'video/mp4',
  '.ogg': 'audio/ogg',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.wav': 'audio/wav',
  '.mjs': 'text/javascript; charset=utf-8',
  // SECURITY: bytes for pdf.js; Chromium's own viewer must never take one up.
  '.pdf': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.bcmap': 'application/octet-stream',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
};

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true, stream: true },
    },
  ]);
}

/**
 * SECURITY: strict CSP; scripts and styles only from the kit's own files or with this answer's nonce. A page of the kit
 * may frame what is made to be printed, to show it before it is written; that page runs no script.
 */
const policy = (styles: string, printed: boolean): string =>
  [
    "default-src 'none'",
    printed ? "script-src 'none'" : "script-src 'self'",
    `style-src 'self' ${styles}`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "media-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    printed ? "frame-src 'none'" : `frame-src ${ORIGIN}/print/`,
    printed ? "frame-ancestors 'self'" : "frame-ancestors 'none'",
  ].join('; ');

const headers = (type: string, styles: string, printed = false): Record<string, string> => ({
  'content-type': type,
  'content-security-policy': policy(styles, printed),
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
});

const notFound = (): Reply => reply(404, { 'content-type': 'text/plain' }, 'not found');

/** A page handed over as text, to be printed or looked at; its `<style>` elements are allowed by their hash. */
function pageOf(html: string): Reply {
  const hashes = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
    ([, css = '']) => `'sha256-${createHash('sha256').update(css, 'utf8').digest('base64')}'`,
  );
  return reply(200, headers('text/html; charset=utf-8', hashes.join(' '), true), html);
}

/** Where the pages' files are, and what may be shown of the packs. */
export type Roots = {
  /** Folder of the built pages. */
  pages: string;
  /** Answers the file of a drawing or a document (`<deck>/<file>`), null where there is none. */
  media: (path: string) => string | null;
  /** Answers a page to print by its token, null where there is none. */
  print: (token: string) => string | null;
  /** The bytes of a file that is held in memory, null of any other. */
  held?: (file: string) => Uint8Array | null;
  /** Told of each address whose bytes have all been handed over. */
  onServed?: (path: string) => void;
};

async function answer(path: string, range: string | null, roots: Roots): Promise<Reply> {
  if (path.startsWith('/print/')) {
    const html = roots.print(path.slice('/print/'.length));
    return html === null ? notFound() : pageOf(html);
  }
  const isMedia = path.startsWith('/media/');
  const file = isMedia ? roots.media(path.slice('/media/'.length)) : contained(roots.pages, path);
  const type = file === null ? undefined : TYPES[extname(file)];
  if (file === null || type === undefined) return notFound();
  const held = roots.held?.(file) ?? null;
  if (isMedia) return (await fileReply(file, range, headers(type, ''), held)) ?? notFound();
  const body = held ?? (await readFile(file).catch(() => null));
  if (body === null) return notFound();
  if (!file.endsWith('.html')) return reply(200, headers(type, ''), body);
  const nonce = randomBytes(16).toString('base64');
  return reply(
    200,
    headers(type, `'nonce-${nonce}'`),
    Buffer.from(body).toString('utf8').replaceAll('%NONCE%', nonce),
  );
}

/**
 * Serves `app://kit/…`. Call once, when the app is ready.
 *
 * By `registerStreamProtocol`, not `protocol.handle`: that one makes a `Request`, `Headers` and `Response`, whose
 * library takes 35 ms to load in the main process, just while the first page is waited for.
 */
export function serve(roots: Roots): void {
  protocol.registerStreamProtocol(SCHEME, ({ url, method, headers: asked }, callback) => {
    const { host, pathname } = new URL(url);
    const range = Object.entries(asked).find(([name]) => name.toLowerCase() === 'range')?.[1] ?? null;
    const isOurs = host === 'kit' && method === 'GET';
    const found = isOurs ? answer(pathname, range, roots) : Promise.resolve(notFound());
    void found.catch(notFound).then((given) => {
      given.data.once('end', () => roots.onServed?.(pathname));
      callback(given);
    });
  });
}
