import { fileURLToPath } from 'node:url';
import { freezeSeminarContent } from '../../../electron/core/content/freeze.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import { viewFacts } from '../../../electron/core/content/view/facts.ts';
import type { PrintSetting } from '../../../electron/core/print/make.ts';
import { mediaReader } from '../../../electron/core/print/read-media.ts';

/** All that comes with the kit. */
export const library = loadContent([fileURLToPath(new URL('../../../', import.meta.url))]);

/** The programme that comes with the kit. */
export const content = freezeSeminarContent(library, 'thcs-45');

/** How a test prints where it does not say otherwise. */
export const setting: PrintSetting = {
  what: 'handout',
  perPage: 2,
  notes: false,
  locale: 'vi',
  day: '2026-11-23',
  media: mediaReader(library.media),
  facts: viewFacts(library, '2026-11-23'),
  fontCss: '',
};

/** The sheets of a printed page, as HTML. */
export const sheetsOf = (html: string): string[] => html.split('<section class="sheet').slice(1);
