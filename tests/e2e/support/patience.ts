import { expect as base } from '@playwright/test';

/** Playwright's expectations with the time that a busy machine needs; also outside its own runner. */
export const expect = base.configure({ timeout: 20_000 });
