import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SCREENS } from '../../../../renderer/console/guide/screens.ts';
import { TABS } from '../../../../renderer/console/guide/tabs.ts';
import { BEFORE_TOPICS, TOPICS, topicNamed } from '../../../../renderer/console/guide/topics.ts';
import { MORE, TEN } from '../../../../renderer/console/guide/troubles.ts';

const CONSOLE = fileURLToPath(new URL('../../../../renderer/console/', import.meta.url));

/** Opened from the guide itself, over it. */
const OVER_THE_GUIDE = ['AboutDialog'];
/** They say it through the button of their top bar. */
const BY_THEIR_BAR = ['SetupScreen', 'Running'];

const files = globSync('**/{*Screen,*Dialog,Running}.tsx', { cwd: CONSOLE });
const nameOf = (file: string): string => basename(file, '.tsx');
const sources = globSync('**/*.tsx', { cwd: CONSOLE }).map((file) => readFileSync(CONSOLE + file, 'utf8'));
const archive = readFileSync(`${CONSOLE}archive/ArchiveScreen.tsx`, 'utf8');

describe('every screen and dialog of the console', () => {
  it('is in the table of what the guide opens at', () => {
    expect(files.length).toBeGreaterThan(25);
    const known = [...Object.keys(SCREENS), ...OVER_THE_GUIDE];
    expect(files.map(nameOf).filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(Object.entries(SCREENS))('says so: %s', (name, place) => {
    if (BY_THEIR_BAR.includes(name)) {
      expect(sources.some((source) => source.includes(`<GuideButton screen="${name}"`))).toBe(true);
      return;
    }
    // A page of closed seminars goes by the name that it has there.
    const page = new RegExp(`^ {2}(\\w+): \\{\\s+group: [^}]*?page: [^<]*<${name} `, 'm').exec(archive)?.[1];
    const isSaid = sources.some((source) => new RegExp(`useGuideScreen\\([^)]*'${name}'`).test(source));
    if (isSaid || name === 'ArchiveScreen') return;
    expect(page, name).toBeDefined();
    expect({ tab: 'after', choice: topicNamed(page ?? '') }).toEqual(place);
  });

  it('leads to something that the guide has', () => {
    const choices: Record<string, readonly string[]> = {
      before: BEFORE_TOPICS,
      after: Object.values(TOPICS).flatMap(Object.keys),
      trouble: [...TEN, ...MORE],
    };
    for (const place of Object.values(SCREENS)) {
      expect(TABS).toContain(place.tab);
      if ('choice' in place) expect(choices[place.tab]).toContain(place.choice);
    }
  });
});
