import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PICTURE_LIMITS, readPicture } from '../../../../slides/model/adapt/picture.ts';
import { writeFileAtomic } from '../../files/atomic.ts';
import { onDisk } from '../../files/errors.ts';
import { AdaptError } from './error.ts';
import type { OwnPlaces } from './places.ts';

/** Names that the kit gives to pictures. */
export const PICTURE_NAME = /^anh-[0-9a-f]{16}\.(png|jpg)$/;

/**
 * Keeps a picture for an own programme; answers its name, which follows from its bytes. The window has decoded it, made
 * it smaller and encoded it anew; here only its head is read.
 *
 * @throws AdaptError `not-a-picture`, `picture-too-large`; StorageError
 */
export function keepPicture(places: OwnPlaces, programme: string, bytes: Uint8Array): string {
  const info = readPicture(bytes);
  if (info === null || info.kind === 'webp')
    throw new AdaptError('not-a-picture', 'This is no PNG or JPEG picture.');
  if (bytes.length > PICTURE_LIMITS.bytes || Math.max(info.width, info.height) > PICTURE_LIMITS.side)
    throw new AdaptError('picture-too-large', `The picture is too large (${info.width} x ${info.height}).`);
  const name = `anh-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.${info.kind}`;
  const file = join(places.pictures, programme, name);
  if (!existsSync(file)) writeFileAtomic(file, bytes);
  return name;
}

/** Absolute path of a picture of an own programme, null where there is none of this name. */
export function pictureFile(places: OwnPlaces, programme: string, name: string): string | null {
  // SECURITY: both come from an address; only names that the kit gives lead to a file.
  if (!PICTURE_NAME.test(name) || !/^[a-z0-9-]{1,64}$/.test(programme)) return null;
  const file = join(places.pictures, programme, name);
  return existsSync(file) ? file : null;
}

/** Takes the pictures of a programme along into a copy of it. */
export function copyPictures(places: OwnPlaces, from: string, to: string): void {
  const source = join(places.pictures, from);
  if (!existsSync(source)) return;
  const target = join(places.pictures, to);
  onDisk(target, () => {
    mkdirSync(target, { recursive: true });
    for (const name of readdirSync(source).filter((one) => PICTURE_NAME.test(one)))
      copyFileSync(join(source, name), join(target, name));
  });
}
