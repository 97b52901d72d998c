import { openForCards } from '../contract/cards.ts';
import type { WindowKind } from '../contract/channels.ts';
import type { Seminar } from '../contract/seminar.ts';

/**
 * SECURITY: a camera is for reading paper cards and for nothing else: only the console, only while a question is open that
 * cards answer.
 */
export const mayUseCamera = (window: WindowKind | null, seminar: Seminar | null): boolean =>
  window === 'console' && seminar !== null && openForCards(seminar) !== null;
