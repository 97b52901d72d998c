import { z } from 'zod';
import { scenarioSchema, scenarioTextSchema } from '../../../../scenarios/model/schema.ts';
import { deckSchema } from '../../../../slides/model/deck.ts';
import { handoutSchema } from '../../../../slides/model/handout.ts';
import { programmeSchema } from '../../../../slides/model/programme.ts';
import { quizSchema } from '../../../../slides/model/quiz.ts';
import { HANDOUT_WORDS } from './handout-words.ts';
import { QUIZ_WORDS } from './quiz-words.ts';
import { SCENARIO_WORDS, TEXT_WORDS } from './words.ts';

type Node = { [key: string]: unknown };

/** Files of JSON Schema for the files of content: name -> text. An editor then completes and checks while one writes. */
export function schemaFiles(): Record<string, string> {
  return {
    ...scenarioSchemaFiles(),
    'deck.schema.json': fileOf(deckSchema, 'deck.yaml', {}),
    'handout.schema.json': fileOf(handoutSchema, 'handout.yaml', HANDOUT_WORDS),
    'programme.schema.json': fileOf(programmeSchema, 'slides/programmes/*.yaml', {}),
    'quiz.schema.json': fileOf(quizSchema, 'slides/quizzes/*.yaml', QUIZ_WORDS),
  };
}

/** As `schemaFiles`, only those of a scenario, which stand beside the template. */
export const scenarioSchemaFiles = (): Record<string, string> => ({
  'scenario.schema.json': fileOf(scenarioSchema, 'scenario.yaml', SCENARIO_WORDS),
  'scenario-text.schema.json': fileOf(scenarioTextSchema, 'vi.yaml, en.yaml, uk.yaml', TEXT_WORDS),
});

function fileOf(schema: z.ZodType, title: string, words: Readonly<Record<string, string>>): string {
  // `input`: what an author writes; what has a default may be left out. Draft 7 is what editors for YAML know best.
  const made = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' }) as Node;
  return `${JSON.stringify({ title, ...described(made, '', words) }, null, 2)}\n`;
}

/** The schema with the words of each path put in. */
function described(node: Node, path: string, words: Readonly<Record<string, string>>): Node {
  const said = words[path];
  const inside: Node = { ...node };
  if (isNode(node.properties)) {
    inside.properties = Object.fromEntries(
      Object.entries(node.properties).map(([name, one]) => [
        name,
        isNode(one) ? described(one, path === '' ? name : `${path}.${name}`, words) : one,
      ]),
    );
  }
  if (isNode(node.additionalProperties))
    inside.additionalProperties = described(node.additionalProperties, `${path}.*`, words);
  if (isNode(node.items)) inside.items = described(node.items, `${path}[]`, words);
  return said === undefined ? inside : { description: said, ...inside };
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
