import { inRoot } from '../../../build/tools/paths.ts';

/** Where the bare app is built to, and where measurements keep their files: the checkout's own disk. */
export const benchFolder = inRoot('out', 'bench');
export const bareFolder = inRoot('out', 'bench', 'bare');
