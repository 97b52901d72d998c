import { powerMonitor } from 'electron';
import type { Kit } from './kit.ts';

/**
 * Sleep and waking: what waits is written before the laptop sleeps; afterwards the time asleep is taken off, and displays,
 * which many laptops forget meanwhile, are arranged again. Call once, when the app is ready.
 */
export function watchPower(kit: Kit): void {
  let since: number | null = null;
  powerMonitor.on('suspend', () => {
    since ??= Date.now();
    kit.live.session?.flush();
  });
  powerMonitor.on('resume', () => {
    if (since !== null) kit.dispatch({ type: 'seminar/slept', since });
    since = null;
    void kit.room.arrange();
  });
}
