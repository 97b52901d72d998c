import type { ClipState } from '../../../electron/contract/seminar.ts';

/**
 * Brings the videos and sounds within `deck` in line with what the trainer asked for: the clip of the slide with id `slide`
 * plays or stands still, every other one stands still. `ran` is the run that was played last; answers the run now.
 */
export function playClips(
  deck: Element,
  slide: string,
  clip: ClipState | null,
  ran: number | null,
): number | null {
  let now: number | null = null;
  for (const section of deck.querySelectorAll<HTMLElement>('section[data-slide]')) {
    for (const [index, media] of section.querySelectorAll<HTMLMediaElement>('[data-clip]').entries()) {
      const wanted = section.dataset.slide === slide && clip?.index === index;
      if (!wanted || !clip.on) media.pause();
      if (!wanted) continue;
      if (clip.run !== ran) media.currentTime = 0;
      now = clip.run;
      // A file that cannot be played shows no picture; the seminar goes on.
      if (clip.on) media.play().catch(() => undefined);
    }
  }
  return now;
}
