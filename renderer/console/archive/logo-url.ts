import { LOGO_BYTES, LOGO_SIDE } from '../../../electron/contract/organisation.ts';
import { shrinkPicture } from '../adapt/shrink.ts';

/**
 * A picture from outside as a logo: encoded anew, small, as a data URL.
 *
 * @throws KitError `not-a-picture`, `picture-too-large`
 */
export async function logoUrl(file: Blob): Promise<string> {
  const bytes = await shrinkPicture(file, { side: LOGO_SIDE, mostPng: LOGO_BYTES });
  const type = bytes[0] === 0x89 ? 'image/png' : 'image/jpeg';
  return `data:${type};base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}
