import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEY_FILE } from '../archive/installation.ts';
import { writeFileAtomic } from '../files/atomic.ts';
import { onDisk } from '../files/errors.ts';

/** What signs bundles: `key` is the public half, SPKI DER in base64. */
export type Signer = { key: string; sign: (bytes: Uint8Array) => string };

function signerOf(privateKey: KeyObject): Signer {
  const key = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64');
  return { key, sign: (bytes) => sign(null, bytes, privateKey).toString('base64') };
}

/**
 * The signer of data directory `dir`; its Ed25519 key is made when it is first asked for, and whoever has the directory can
 * sign as this installation. Only the one who holds the directory's lease may call it. Throws StorageError.
 */
export function signerIn(dir: string): Signer {
  const path = join(dir, KEY_FILE);
  if (existsSync(path)) return signerOf(createPrivateKey(onDisk(path, () => readFileSync(path, 'utf8'))));
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileAtomic(path, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  return signerOf(privateKey);
}

/**
 * True where `signature` (base64) is that of `bytes` by `key`. It shows that a bundle is as its maker left it, not who
 * the maker is.
 */
export function isSigned(bytes: Uint8Array, signature: string, key: string): boolean {
  try {
    const publicKey = createPublicKey({ key: Buffer.from(key, 'base64'), type: 'spki', format: 'der' });
    if (publicKey.asymmetricKeyType !== 'ed25519') return false;
    return verify(null, bytes, publicKey, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}
