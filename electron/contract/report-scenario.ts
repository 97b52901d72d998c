import { z } from 'zod';
import { idSchema } from '../../slides/model/text.ts';
import { countedSchema, markSchema } from './report-counted.ts';

const ENDINGS = ['safe', 'late', 'rescued'] as const;
const length = z.number();

/** The map of a scenario as scenarios/model/map.ts lays it out, each scene with its title. */
const mapSchema = z.strictObject({
  width: length,
  height: length,
  nodes: z.array(
    z.strictObject({
      scene: idSchema,
      title: z.string(),
      kind: z.enum(['talk', 'choice', 'ending']),
      ending: z.enum(ENDINGS).nullable(),
      layer: z.int().min(0),
      x: length,
      y: length,
      width: length,
      height: length,
    }),
  ),
  edges: z.array(
    z.strictObject({
      from: idSchema,
      to: idSchema,
      choice: idSchema.nullable(),
      option: z.int().min(0).nullable(),
      back: z.boolean(),
      points: z.array(z.strictObject({ x: length, y: length })),
    }),
  ),
});

/**
 * What was chosen in all plays of one scenario in one mode: whole atoms, summed. Where it is suppressed, everything but
 * the mode is empty and only the map is drawn.
 */
const playedSchema = z.strictObject({
  mode: z.enum(['class', 'group', 'single']),
  /** "cả lớp · học sinh, 12–15 tuổi", in the report's locale. */
  caption: z.string(),
  suppressed: z.boolean(),
  /** Plays of the class that are summed; null where suppressed, and for groups and single students. */
  plays: z.int().min(1).nullable(),
  /** Scenes that streams or the class came to; the others are drawn pale. */
  reached: z.array(idSchema),
  /** Ways with the share of those at the fork before who took them, whole per cent. */
  streams: z.array(
    z.strictObject({
      from: idSchema,
      choice: idSchema.nullable(),
      to: idSchema,
      percent: z.int().min(0).max(100),
    }),
  ),
  forks: z.array(
    z.strictObject({
      scene: idSchema,
      title: z.string(),
      question: z.string(),
      options: z.array(
        z.strictObject({
          /** Null: those who stopped here. */
          choice: idSchema.nullable(),
          mark: markSchema,
          text: z.string(),
          ...countedSchema.shape,
        }),
      ),
    }),
  ),
  /** How the plays ended: an ending of each kind, or stopped before one. */
  outcomes: z.array(
    z.strictObject({
      kind: z.enum([...ENDINGS, 'stopped']),
      text: z.string(),
      ...countedSchema.shape,
    }),
  ),
  /** Titles of the scenes at which a class stopped; empty for groups and single students. */
  stops: z.array(z.string()),
});
export type Played = z.infer<typeof playedSchema>;

/** Results of one scenario in one seminar: its map, and what was chosen on it, each mode by itself. */
export const scenarioResultSchema = z.strictObject({
  scenario: idSchema,
  title: z.string(),
  map: mapSchema,
  played: z.array(playedSchema).min(1),
});
export type ScenarioResult = z.infer<typeof scenarioResultSchema>;
