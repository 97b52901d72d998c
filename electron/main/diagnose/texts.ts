import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import { ABOUT_TEXTS, type AboutText } from '../../contract/about.ts';
import { contentRoot } from '../library.ts';

const FILES: Readonly<Record<AboutText, string>> = {
  notice: 'NOTICE',
  thirdParty: 'THIRD-PARTY.txt',
  licence: 'LICENSE',
  contentLicence: 'LICENSE-CONTENT',
};

/** Where they are: among the resources of a packaged app, beside the sources in development. */
const folder = (): string => (app.isPackaged ? dirname(contentRoot()) : contentRoot());

function read(which: AboutText): string | null {
  try {
    return readFileSync(join(folder(), FILES[which]), 'utf8');
  } catch {
    return null;
  }
}

/** A text that comes with the program; empty where it has none. */
export const readText = (which: AboutText): string => read(which) ?? '';

/** The texts that are there. */
export const textsHere = (): AboutText[] => ABOUT_TEXTS.filter((which) => read(which) !== null);
