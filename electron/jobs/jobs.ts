import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageEvent } from 'electron';
import { tinosFontCss } from '../core/fonts/font-css.ts';
import { serveJobs } from './serve.ts';
import { createJobs } from './table.ts';

/** The serif of printed reports, as installed beside the bundled code (out/main/jobs.cjs), two folders up. */
const FONTS = join(__dirname, '..', '..', 'node_modules', '@fontsource', 'tinos', 'files');
const fontCss = (): string => tinosFontCss((file) => readFileSync(join(FONTS, file)));

// The utility process that owns all writing to the archive and every long job: requests come from main only.
const port = process.parentPort;
const take = serveJobs(createJobs({ fontCss }), (answer) => port.postMessage(answer));
port.on('message', (event: MessageEvent) => take(event.data));
