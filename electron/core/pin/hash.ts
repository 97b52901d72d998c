import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/**
 * A PIN as it is kept: never itself, only what scrypt (RFC 7914) makes of it with a salt of its own. `N`, `r`, `p` as the
 * RFC names them; bytes in base64.
 */
export const hashedSchema = z.strictObject({
  N: z.literal(32768),
  r: z.literal(8),
  p: z.literal(1),
  salt: z.base64(),
  hash: z.base64(),
});
export type Hashed = z.infer<typeof hashedSchema>;

/** 32 MB and about 0.1 s for a try: nothing for a trainer, much for who tries them all. */
const COST = { N: 32768, r: 8, p: 1 } as const;
const MAX_MEMORY = 64 * 1024 * 1024;
const BYTES = 32;

const derive = (pin: string, salt: Uint8Array): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const done = (error: Error | null, key: Buffer): void => (error ? reject(error) : resolve(key));
    scrypt(pin, salt, BYTES, { ...COST, maxmem: MAX_MEMORY }, done);
  });

/** What is kept of `pin`. */
export async function hashPin(pin: string): Promise<Hashed> {
  const salt = randomBytes(16);
  const hash = await derive(pin, salt);
  return { ...COST, salt: salt.toString('base64'), hash: hash.toString('base64') };
}

/** Whether `pin` is the one that `hashed` was made of. Takes the same time however much of it is right. */
export async function isPin(pin: string, { salt, hash }: Hashed): Promise<boolean> {
  const wanted = Buffer.from(hash, 'base64');
  const given = await derive(pin, Buffer.from(salt, 'base64'));
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}
