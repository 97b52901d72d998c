import type { BrowserWindow } from 'electron';
import type { responseChannels } from '../contract/response.ts';
import type { ContentLibrary } from '../core/content/library.ts';
import { today } from '../core/day.ts';
import { printResponsePlan } from '../core/print/response-plan.ts';
import { keptPlan, RESPONSE_PLAN, readPlan } from '../core/response/plan.ts';
import type { Handlers } from './answering.ts';
import { folderFor } from './folders.ts';
import { fontCss, writePdf } from './print-out.ts';
import type { StoredSettings } from './stored.ts';

type Parts = {
  settings: () => Promise<Record<string, unknown>>;
  stored: StoredSettings;
  library: () => ContentLibrary;
  window: () => BrowserWindow | null;
  /** Files that the kit wrote in this run; the PDF joins them, so that it may be shown in the file manager. */
  written: Set<string>;
};

/** Functions for the channels of `contract/response.ts`: the plan is read from the settings, kept there, and printed. */
export const responseHandlers = ({
  settings,
  stored,
  library,
  window,
  written,
}: Parts): Pick<Handlers, keyof typeof responseChannels> => ({
  'response.get': async () => ({
    plan: readPlan(await settings()),
    cards: library().firstHour,
    contacts: library().contacts,
    today: today(new Date()),
  }),
  'response.save': async (filled) => {
    await settings();
    const plan = keptPlan(filled, today(new Date()));
    await stored.set(RESPONSE_PLAN, plan);
    return plan;
  },
  'response.print': async ({ locale, choose }) => {
    const plan = readPlan(await settings());
    const folder = await folderFor(choose, window());
    if (folder === null) return null;
    const page = printResponsePlan({
      plan,
      cards: library().firstHour,
      contacts: library().contacts,
      locale,
      day: today(new Date()),
      fontCss: fontCss(),
    });
    return writePdf(folder, page, written);
  },
});
