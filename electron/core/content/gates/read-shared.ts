import type { z } from 'zod';
import { requestsSchema } from '../../../../scenarios/model/schema.ts';
import { contactsSchema } from '../../../../slides/model/contacts.ts';
import { firstHourSchema } from '../../../../slides/model/first-hour.ts';
import { rulesSchema } from '../../../../slides/model/rules.ts';
import { isFile, type Pack, readText } from '../pack.ts';
import { wordsIn } from '../words.ts';
import { parseYaml } from '../yaml-file.ts';
import type { Gated, Part } from './passage.ts';

/** A file that all items share. `pupils`: they read it, or somebody says it to them. */
type Shared = { file: string; schema: z.ZodType; part: Part; pupils: boolean };

const SHARED: readonly Shared[] = [
  { file: 'slides/contacts.yaml', schema: contactsSchema, part: 'paper', pupils: true },
  { file: 'slides/first-hour.yaml', schema: firstHourSchema, part: 'paper', pupils: false },
  { file: 'scenarios/library/requests.yaml', schema: requestsSchema, part: 'paper', pupils: true },
  // Rules are quoted as their publishers word them: too hard for pupils they may be, false or mixed up they may not.
  { file: 'slides/rules.yaml', schema: rulesSchema, part: 'trainer', pupils: false },
];

/** The words of contacts, rules, checklists of the first hour and names of requests, as the gates look at them. */
export const readShared = (pack: Pack): Gated[] =>
  SHARED.filter(({ file }) => isFile(pack, file)).map(({ file, schema, part, pupils }) => {
    const { value, locate } = parseYaml(readText(pack, file) ?? '', schema);
    const passages = value === null ? [] : wordsIn(value, locate).map((words) => ({ ...words, file, part }));
    return { id: file, pupils, passages, pages: [], drawings: [] };
  });
