import type { Page } from '@playwright/test';
import type { SeminarContent } from '../../electron/contract/content.ts';
import type { Segment } from '../../slides/model/programme.ts';
import type { Kit } from '../../tests/e2e/support/kit.ts';
import { ask, seminar } from '../../tests/e2e/support/seminar.ts';
import type { Stop } from './camera.ts';

/** What one part of the demo works with: the kit, its console, and the camera. */
export type Lesson = {
  kit: Kit;
  page: Page;
  /** Takes the pictures of this stop under a name. */
  shoot: (name: string, stop?: Stop) => Promise<void>;
};

/** The content of the running seminar, and the part of its programme that is on. */
export const planOf = async (page: Page): Promise<{ content: SeminarContent; plan: Segment }> => {
  const { contentHash, segment } = await seminar(page);
  const content = (await ask(page, 'content.get', { hash: contentHash })) as SeminarContent;
  const plan = content.programme.segments[segment];
  if (!plan) throw new Error(`The programme has no part ${segment}.`);
  return { content, plan };
};
