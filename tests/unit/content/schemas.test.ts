import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { QUIZ_WORDS } from '../../../electron/core/content/schema/quiz-words.ts';
import { scenarioSchemaFiles, schemaFiles } from '../../../electron/core/content/schema/schemas.ts';
import { SCENARIO_WORDS, TEXT_WORDS } from '../../../electron/core/content/schema/words.ts';
import { ANSWER_MODES, ITEM_TYPES, RUN_MODES } from '../../../slides/model/quiz.ts';
import { BUILT_IN } from './packs.ts';

const occurrences = (text: string, part: string): number => text.split(part).length - 1;

describe('the JSON Schemas', () => {
  it.each(Object.entries(scenarioSchemaFiles()))('%s beside the template is up to date', (name, text) => {
    // Where this fails: npm run kit -- schema --out scenarios/template/schema, and keep the two of a scenario.
    expect(readFileSync(join(BUILT_IN, 'scenarios/template/schema', name), 'utf8')).toBe(text);
  });

  it('explain every field for which there are words', () => {
    const files = schemaFiles();
    const described = (name: string): number => occurrences(files[name] ?? '', '"description"');
    expect(described('scenario.schema.json')).toBe(Object.keys(SCENARIO_WORDS).length);
    expect(described('scenario-text.schema.json')).toBe(Object.keys(TEXT_WORDS).length);
    expect(described('quiz.schema.json')).toBe(Object.keys(QUIZ_WORDS).length);
  });

  it('offer every type of item and every way to answer it', () => {
    const { properties } = JSON.parse(schemaFiles()['quiz.schema.json'] ?? '{}');
    expect(properties.mode.enum).toEqual(RUN_MODES);
    expect(properties.items.items.properties.type.enum).toEqual(ITEM_TYPES);
    expect(properties.items.items.properties.modes.items.enum).toEqual(ANSWER_MODES);
  });

  it('do not ask for what has a default', () => {
    const schema = JSON.parse(schemaFiles()['scenario.schema.json'] ?? '{}') as { required: string[] };
    expect(schema.required).toContain('scenes');
    expect(schema.required).not.toContain('flags');
  });

  it('refuse a key that nobody knows', () => {
    for (const text of Object.values(schemaFiles()))
      expect(JSON.parse(text)).toMatchObject({ additionalProperties: false });
  });
});
