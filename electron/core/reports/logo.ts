import { readPicture } from '../../../slides/model/adapt/picture.ts';
import { LOGO_BYTES, LOGO_SIDE } from '../../contract/organisation.ts';

/** A logo as the writers need it; sizes in pixels. */
export type Logo = { kind: 'png' | 'jpg'; bytes: Uint8Array; width: number; height: number };

/** Why a picture is no logo: it is none, or too large. */
export type LogoFault = 'not-a-picture' | 'picture-too-large';

/**
 * What a data URL holds, by its own first bytes and not by its name; why not, where it is no PNG or JPEG of at most 512 KiB
 * and 480 pixels.
 */
export function readLogo(url: string): Logo | LogoFault {
  const bytes = new Uint8Array(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
  const info = readPicture(bytes);
  if (info === null || info.kind === 'webp') return 'not-a-picture';
  const { kind, width, height } = info;
  if (bytes.length > LOGO_BYTES || Math.max(width, height) > LOGO_SIDE) return 'picture-too-large';
  return { kind, bytes, width, height };
}

/** The logo of a document, null where there is none that can be drawn. */
export function drawnLogo(url: string | null | undefined): Logo | null {
  const logo = url ? readLogo(url) : null;
  return typeof logo === 'string' ? null : logo;
}
