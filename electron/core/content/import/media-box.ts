import { copyFileSync, lstatSync, mkdirSync, readdirSync, realpathSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { inspectMedia, type MediaRefusal } from '../media/files.ts';
import { foldedName, free, slugOf } from './names.ts';
import type { NotePlace, Notes } from './notes.ts';

/** Most files of media that one deck may have. */
const MOST_FILES = 600;
/** Most bytes that all of them may have together. */
const MOST_BYTES = 1024 * 1024 * 1024;

/** Endings of what could be a picture or clip, for a refusal that names the right reason. */
const CLIP = /\.(?:webm|mp4|m4v|mov|ogg|ogv|oga|opus|mp3|m4a|aac|wav|avi|mkv|flac)$/i;

/**
 * Finds the files that a deck names below `root`, looks at them and copies them into the folder of its media under a name
 * that the kit serves. Nothing outside of `root` is read, whatever a deck calls it.
 */
export class MediaBox {
  readonly #root: string;
  readonly #target: string;
  readonly #notes: Notes;
  readonly #taken = new Map<string, string>();
  readonly #names = new Set<string>();
  readonly #listings = new Map<string, string[]>();
  #bytes = 0;
  pictures = 0;
  clips = 0;

  constructor(root: string, target: string, notes: Notes) {
    this.#root = realpathSync(root);
    this.#target = target;
    this.#notes = notes;
  }

  /** Name of the copy of what a deck in folder `from` (inside `root`, '' for itself) calls `source`; null where it is not shown. */
  take(source: string, from: string, place: NotePlace): string | null {
    const address = source.trim();
    if (/^data:/i.test(address)) return this.#refuse('data-image', address.slice(0, 40), place);
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return this.#refuse('remote', address, place);
    const wanted = plainPath(address);
    if (wanted === '') return null;
    const steps = stepsTo(from, wanted);
    if (steps === null) return this.#refuse('media-outside', address, place);
    const file = this.#find(steps) ?? (steps.length === 1 ? null : this.#find(plainSteps(wanted)));
    if (file === null) return this.#refuse('media-missing', address, place);
    return this.#taken.get(file) ?? this.#copy(file, place);
  }

  #refuse(
    code: 'data-image' | 'remote' | 'media-outside' | 'media-missing',
    what: string,
    place: NotePlace,
  ): null {
    this.#notes.add(code, what, place);
    return null;
  }

  /** Walks down one name after the other; letters and case may be written otherwise than on this disk. */
  #find(steps: readonly string[]): string | null {
    let path = this.#root;
    for (const [index, step] of steps.entries()) {
      const names = this.#namesIn(path);
      const name =
        names.find((one) => one === step) ?? names.find((one) => foldedName(one) === foldedName(step));
      if (name === undefined) return null;
      path = join(path, name);
      // SECURITY: links are not followed, neither to a folder nor to a file.
      const stat = lstatSync(path);
      if (index < steps.length - 1 ? !stat.isDirectory() : !stat.isFile()) return null;
    }
    return path.startsWith(this.#root + sep) ? path : null;
  }

  #namesIn(folder: string): string[] {
    const known = this.#listings.get(folder);
    if (known !== undefined) return known;
    const names = readdirSync(folder);
    this.#listings.set(folder, names);
    return names;
  }

  #copy(file: string, place: NotePlace): string | null {
    const { size } = lstatSync(file);
    const { file: kind, refusal } = inspectMedia(file, size);
    if (refusal !== null) {
      this.#notes.add(...noteOf(refusal, basename(file)), place);
      return null;
    }
    this.#bytes += size;
    if (this.#names.size >= MOST_FILES || this.#bytes > MOST_BYTES) {
      this.#notes.add('media-heavy', basename(file), place);
      return null;
    }
    const stem = basename(file).replace(/\.[^.]*$/, '');
    const name = `${free(slugOf(stem, 'tep'), (one) => this.#names.has(one))}`;
    this.#names.add(name);
    mkdirSync(this.#target, { recursive: true });
    copyFileSync(file, join(this.#target, `${name}.${kind.ending}`));
    if (kind.kind === 'clip') this.clips += 1;
    else this.pictures += 1;
    this.#taken.set(file, `${name}.${kind.ending}`);
    return `${name}.${kind.ending}`;
  }
}

function noteOf(
  refusal: MediaRefusal,
  name: string,
): Parameters<Notes['add']> extends [infer C, infer W, ...unknown[]] ? [C, W] : never {
  switch (refusal.why) {
    case 'unknown':
      return [CLIP.test(name) ? 'clip-unknown' : 'media-unknown', name];
    case 'active':
      return ['media-active', name];
    case 'heavy':
      return ['media-heavy', `${name}, ${refusal.megabytes} MB`];
    case 'pixels':
      return ['media-pixels', `${name}, ${refusal.megapixels} MP`];
  }
}

/** A relative address as a path: decoded, without what comes after `?` or `#`. */
function plainPath(address: string): string {
  const bare = address.replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(bare).replaceAll('\\', '/');
  } catch {
    return bare.replaceAll('\\', '/');
  }
}

const plainSteps = (path: string): string[] => path.split('/').filter((step) => !/^\.{0,2}$/.test(step));

/** Names from the root to what `path` means in folder `from`; null where it leads out. */
function stepsTo(from: string, path: string): string[] | null {
  if (path.includes('\0')) return null;
  // An address from the top ("/images/a.png") means the top of what was brought along.
  const steps = path.startsWith('/') ? [] : from.split('/').filter((step) => step !== '');
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..' && steps.pop() === undefined) return null;
    if (step !== '..') steps.push(step);
  }
  return steps;
}
