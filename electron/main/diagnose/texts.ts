import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import { ABOUT_TEXTS, type AboutText } from '../../contract/about.ts';
import { contentRoot } from '../library.ts';

/** Among the resources of a packaged app, beside the sources in development. */
const beside = (name: string): string => join(app.isPackaged ? dirname(contentRoot()) : contentRoot(), name);

const FILES: Readonly<Record<AboutText, () => string>> = {
  notice: () => beside('NOTICE'),
  // The build writes it among the pages, out of what it really took in.
  thirdParty: () => join(app.getAppPath(), 'out', 'renderer', 'third-party.txt'),
  licence: () => beside('LICENSE'),
  contentLicence: () => beside('LICENSE-CONTENT'),
};

function read(which: AboutText): string | null {
  try {
    return readFileSync(FILES[which](), 'utf8');
  } catch {
    return null;
  }
}

/** A text that comes with the program; empty where it has none. */
export const readText = (which: AboutText): string => read(which) ?? '';

/** The texts that are there. */
export const textsHere = (): AboutText[] => ABOUT_TEXTS.filter((which) => read(which) !== null);
