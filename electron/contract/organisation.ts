import { z } from 'zod';

/** Longest logo as it is kept, in bytes. */
export const LOGO_BYTES = 512 * 1024;
/** Longest side of a logo as it is kept, in pixels: enough for 16 mm on paper. */
export const LOGO_SIDE = 480;

/** Who issues the documents written on this laptop, set once. */
export const organisationSchema = z.strictObject({
  /** Upper level first; none: the school of each seminar. */
  lines: z.array(z.string().trim().min(1).max(160)).max(2),
  /** PNG or JPEG as a data URL. */
  logo: z
    .string()
    .max(Math.ceil(LOGO_BYTES / 3) * 4 + 40)
    .regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/)
    .nullable(),
});
export type Organisation = z.infer<typeof organisationSchema>;

const console_ = ['console'] as const;

export const organisationChannels = {
  'organisation.get': { input: z.undefined(), output: organisationSchema, windows: console_ },
  /** Refused with `not-a-picture` or `picture-too-large` where the logo is not what it says it is. */
  'organisation.set': { input: organisationSchema, output: organisationSchema, windows: console_ },
};
