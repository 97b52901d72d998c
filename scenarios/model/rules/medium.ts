import { MEDIA, type ScenarioGraph, type Scene } from '../schema.ts';
import { inGraph, type Problem } from './problem.ts';

type Medium = (typeof MEDIA)[number];

/** Where the pretend phone is not on the screen. */
const AWAY: readonly Medium[] = ['paper', 'person', 'thought'];
const isOnPhone = (scene: Scene): boolean => !AWAY.includes(scene.medium);
const onPhone = MEDIA.filter((medium) => !AWAY.includes(medium)).join(', ');
/** Where a call goes on; one that only comes in has not lasted yet. */
const IN_CALL: readonly Medium[] = ['voice-call', 'video-call'];

/** What a scene shows fits the medium in which it happens, and who writes fits where the words appear. */
export const media = (graph: ScenarioGraph): Problem[] => [
  ...ages(graph),
  ...graph.scenes.flatMap((scene, s) => [
    ...callTimer(scene, s),
    ...phoneOnly(scene, s),
    ...countdown(scene, s),
    ...banners(scene, s, graph),
  ]),
];

function ages({ ages: { from, to } }: ScenarioGraph): Problem[] {
  if (from <= to) return [];
  return [inGraph('ages', ['ages'], `From ${from} to ${to} years: nobody is that old. Exchange the two.`)];
}

function callTimer({ id, medium, call_seconds }: Scene, s: number): Problem[] {
  if (call_seconds === undefined || IN_CALL.includes(medium)) return [];
  const message = `Scene "${id}" is no call, so it cannot have lasted. Take call_seconds out, or use ${IN_CALL.join(' or ')}.`;
  return [inGraph('call-timer', ['scenes', s, 'call_seconds'], message)];
}

function phoneOnly(scene: Scene, s: number): Problem[] {
  if (isOnPhone(scene)) return [];
  return (['battery', 'unread'] as const)
    .filter((key) => scene[key] !== undefined)
    .map((key) =>
      inGraph(
        'phone-only',
        ['scenes', s, key],
        `Scene "${scene.id}" shows no phone, so ${key} cannot be seen. Take it out, or use one of: ${onPhone}.`,
      ),
    );
}

function countdown({ id, countdown, choices }: Scene, s: number): Problem[] {
  if (countdown === undefined || choices) return [];
  const message = `Scene "${id}" asks nothing, so there is nothing to be hurried to. Take countdown out.`;
  return [inGraph('countdown', ['scenes', s, 'countdown'], message)];
}

/** A banner comes in from somebody who is not in the conversation that is on. */
function banners(scene: Scene, s: number, { characters }: ScenarioGraph): Problem[] {
  const self = characters.find(({ role }) => role === 'self')?.id;
  const inside = [self, scene.contact, 'narrator'];
  return scene.messages.flatMap(({ from, banner }, m) => {
    if (!banner) return [];
    const path = ['scenes', s, 'messages', m, 'banner'];
    if (!isOnPhone(scene)) {
      const message = `Scene "${scene.id}" shows no phone, so no banner can come in. Use one of: ${onPhone}.`;
      return [inGraph('banner', path, message)];
    }
    if (!inside.includes(from)) return [];
    const message =
      `"${from}" is in this conversation already or has no app. ` +
      'A banner comes from another character than the contact and the one whom the class plays.';
    return [inGraph('banner', path, message)];
  });
}
