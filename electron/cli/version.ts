import { readFileSync } from 'node:fs';

/** Version of this kit, from its package.json. */
export const appVersion = (): string =>
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
