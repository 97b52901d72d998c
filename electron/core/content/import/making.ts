import type { LocalText } from '../../../../slides/model/text.ts';
import type { ImportAdded } from '../../../contract/importing.ts';
import type { Notes } from './notes.ts';

/** A pack being made in a folder of its own: under which name, from what, and what there is to say. */
export type Making = {
  folder: string;
  id: string;
  /** Folder from which is read; nothing outside of it is. */
  root: string;
  name: string;
  builtIn: string;
  packs: string;
  notes: Notes;
};

/** What was made in the folder of the pack; `refused`: nothing in it can be used. */
export type Brought = {
  title: LocalText;
  programme: string | null;
  slides: number;
  pictures: number;
  clips: number;
  problems: ImportAdded['problems'];
  refused: boolean;
};
