import { PICTURE_LIMITS, readPicture } from '../../../slides/model/adapt/picture.ts';
import { KitError } from '../../ui/kit.ts';

/** How well a photograph is kept, from 0 to 1. */
const QUALITY = 0.86;
/** A drawing or screenshot stays PNG up to this many bytes; beyond it is a photograph. */
const MOST_PNG_BYTES = 1_500_000;
/** What shows through where a picture is transparent: the paper of the slide. */
const PAPER = '#fdf8ef';

/** Size of a picture that fits into the longest side allowed, in whole pixels; never larger than it is. Pure. */
export function fittingSize(
  width: number,
  height: number,
  side: number = PICTURE_LIMITS.side,
): { width: number; height: number } {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * A picture from outside as the kit keeps it: at most `side` px on its longer side (1920), encoded anew, so that nothing that came
 * with it (place, camera, trailing bytes) is kept. It is decoded in this window, which is locked in, and only after its
 * head says that it is not too large.
 *
 * @throws KitError `not-a-picture`, `picture-too-large`
 */
export async function shrinkPicture(
  file: Blob,
  { side = PICTURE_LIMITS.side, mostPng = MOST_PNG_BYTES }: { side?: number; mostPng?: number } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > PICTURE_LIMITS.bytes) throw tooLarge();
  const info = readPicture(new Uint8Array(await file.arrayBuffer()));
  if (info === null) throw noPicture();
  if (info.width * info.height > PICTURE_LIMITS.pixels) throw tooLarge();
  const image = await createImageBitmap(file).catch(() => null);
  if (image === null) throw noPicture();
  try {
    const drawing = info.kind === 'jpg' ? null : await encode(image, 'image/png', side);
    const small = drawing !== null && drawing.size <= mostPng;
    return new Uint8Array(await (small ? drawing : await encode(image, 'image/jpeg', side)).arrayBuffer());
  } finally {
    image.close();
  }
}

function encode(image: ImageBitmap, type: 'image/png' | 'image/jpeg', side: number): Promise<Blob> {
  const { width, height } = fittingSize(image.width, image.height, side);
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (pen === null) throw noPicture();
  pen.imageSmoothingQuality = 'high';
  if (type === 'image/jpeg') {
    pen.fillStyle = PAPER;
    pen.fillRect(0, 0, width, height);
  }
  pen.drawImage(image, 0, 0, width, height);
  return canvas.convertToBlob({ type, quality: QUALITY });
}

const noPicture = (): KitError => new KitError('not-a-picture', 'This file is no PNG, JPEG or WebP picture.');
const tooLarge = (): KitError => new KitError('picture-too-large', 'The picture is too large.');
