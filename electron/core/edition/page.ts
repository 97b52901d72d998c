import { createHash } from 'node:crypto';
import type { Locale } from '../../../slides/model/text.ts';
import { KEYS_SCRIPT } from './script-keys.ts';
import { REHEARSE_SCRIPT } from './script-rehearse.ts';
import { SHOW_SCRIPT } from './script-show.ts';
import { SCREEN_STYLE } from './style.ts';
import { PLAY_STYLE } from './style-play.ts';
import { PAPER_STYLE } from './style-print.ts';

const STYLE = `${SCREEN_STYLE}${PLAY_STYLE}${PAPER_STYLE}`;
const SCRIPT = `(function () {\n'use strict';${REHEARSE_SCRIPT}${SHOW_SCRIPT}${KEYS_SCRIPT}})();`;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * SECURITY: the file may load nothing and run nothing but its own style and script, known by their hashes; pictures are inside
 * it. So it asks no network for anything, whatever its content says.
 */
const POLICY = [
  "default-src 'none'",
  'img-src data:',
  `style-src ${hashOf(STYLE)}`,
  `script-src ${hashOf(SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The whole file. `title` is escaped; `html` is the body. */
export const page = (title: string, html: string, locale: Locale): string =>
  `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
${html}
<script>${SCRIPT}</script>
</body>
</html>
`;
