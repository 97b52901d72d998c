import type { Action } from './actions.ts';
import type { Command, StoryCommand } from './keys.ts';
import type { Seminar } from './seminar.ts';

/** The action that a command means in the present state; null where it means none for the seminar itself. */
export function actionOf(command: Command, seminar: Seminar): Action | null {
  const { audience } = seminar;
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
    case 'talk':
    case 'flags':
    case 'skip':
    case 'countdown':
    case 'stop':
      return storyAction(command, seminar);
    case 'swap':
    case 'pointer':
    case 'zoom':
    case 'ink':
    case 'overview':
    case 'respond':
    case 'scan':
    case 'larger':
    case 'smaller':
      return null;
  }
}

/** A key of the role-play means something only while one is on, and nothing below a cover. */
function storyAction(
  command: StoryCommand,
  { audience, countdown, segment, segments }: Seminar,
): Action | null {
  const state = segments[segment];
  if (state?.kind !== 'roleplay' || audience.cover !== 'none') return null;
  switch (command) {
    case 'talk':
      return { type: 'rehearsal/talk', on: !state.talk };
    case 'flags':
      return { type: 'rehearsal/flags', on: !state.rehearsal.redFlags };
    case 'countdown':
      return { type: 'rehearsal/countdown', on: !countdown };
    case 'skip':
      return { type: 'rehearsal/skip' };
    case 'stop':
      return { type: 'rehearsal/stop' };
  }
}
