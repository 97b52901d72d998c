import { type RememberedDisplays, rememberedDisplaysSchema } from '../../contract/displays.ts';

/** The trainer's last choice of displays as stored; null where there is none, or one that no longer fits. */
export const readRemembered = (stored: Record<string, unknown>): RememberedDisplays | null =>
  rememberedDisplaysSchema.safeParse(stored.displays).data ?? null;
