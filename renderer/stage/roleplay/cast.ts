import type { SegmentStateOf } from '../../../electron/contract/seminar.ts';
import type { Scenario, ScenarioText, Scene } from '../../../scenarios/model/schema.ts';
import { type Names, namesOf } from '../../../scenarios/model/words.ts';
import type { Locale } from '../../../slides/model/text.ts';

/** The words of a scenario for one class: its language, and the names that the trainer has swapped in. */
export type Cast = { text: ScenarioText; names: Names; self: string };

/** The cast in `locale` (Vietnamese where that is not translated); `self` is the character whom the class plays. */
export function castOf(
  { graph, text }: Scenario,
  { names }: Pick<SegmentStateOf<'roleplay'>, 'names'>,
  locale: Locale,
): Cast {
  const words = text[locale] ?? text.vi;
  const self = graph.characters.find(({ role }) => role === 'self')?.id ?? '';
  return { text: words, names: namesOf(words, names), self };
}

/** Name of a character as the class sees it; empty for the narrator and for nobody. */
export const nameOf = (cast: Cast, character: string | undefined): string =>
  character === undefined || character === 'narrator' ? '' : (cast.names[character] ?? '');

/**
 * Whose name stands at the top: the contact, else the first who speaks and is not the class's own character, else that one.
 */
export function headOf(cast: Cast, scene: Scene): { name: string; line: string | null } {
  const others = scene.messages.map(({ from }) => from).filter((id) => id !== 'narrator' && id !== cast.self);
  const id = scene.medium === 'thought' ? cast.self : (scene.contact ?? others[0] ?? cast.self);
  return { name: nameOf(cast, id), line: cast.text.characters[id]?.line ?? null };
}
