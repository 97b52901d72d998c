import type { Action } from './actions.ts';
import type { Command } from './keys.ts';
import type { Seminar } from './seminar.ts';

/** The action that a command means in the present state; null where it means none for the seminar itself. */
export function actionOf(command: Command, { audience }: Seminar): Action | null {
  switch (command) {
    case 'next':
      return { type: 'move/next' };
    case 'back':
      return { type: 'move/back' };
    case 'black':
    case 'help':
      return { type: 'audience/cover', cover: audience.cover === command ? 'none' : command };
    case 'hold':
      return { type: 'audience/hold', on: audience.held === null };
    case 'show':
    case 'escape':
      if (audience.cover !== 'none') return { type: 'audience/cover', cover: 'none' };
      return audience.held ? { type: 'audience/hold', on: false } : null;
    case 'swap':
    case 'pointer':
    case 'zoom':
    case 'ink':
    case 'overview':
    case 'larger':
    case 'smaller':
      return null;
  }
}
