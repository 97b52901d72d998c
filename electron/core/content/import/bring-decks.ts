import { join } from 'node:path';
import { loadContent } from '../load.ts';
import type { Found } from './find.ts';
import type { Brought, Making } from './making.ts';
import { MediaBox } from './media-box.ts';
import { ImportRefused } from './refusal.ts';
import { takeDeck } from './take-deck.ts';
import { type DeckToWrite, writePack } from './write-pack.ts';

/** Makes a pack of Markdown decks that were not written for the kit. Throws ImportRefused (`empty`). */
export function bringDecks(found: readonly Found[], making: Making): Brought {
  const decks: DeckToWrite[] = [];
  let [pictures, clips] = [0, 0];
  for (const { file, text } of found) {
    const id = found.length === 1 ? making.id : `${making.id.slice(0, 50)}-${decks.length + 1}`;
    const media = new MediaBox(making.root, join(making.folder, 'slides/decks', id, 'media'), making.notes);
    const deck = takeDeck(file, text, media, making.notes);
    if (deck === null) continue;
    decks.push({ id, ...deck });
    pictures += media.pictures;
    clips += media.clips;
  }
  const [first] = decks;
  if (first === undefined) throw new ImportRefused('empty', `${making.name} has no Markdown with slides.`);
  writePack(making.folder, making.id, first.title, decks);
  const { programmes, problems } = checkPack(making, decks);
  return {
    title: { vi: first.title },
    programme: making.id,
    slides: decks.reduce((sum, { slides }) => sum + slides.length, 0),
    pictures,
    clips,
    problems,
    refused: !programmes.includes(making.id),
  };
}

/** Reads the pack as the kit will. What a trainer should look at becomes a note; the rest only tells of a fault of the kit. */
function checkPack(making: Making, decks: readonly DeckToWrite[]) {
  const library = loadContent([making.builtIn, making.folder]);
  const own = library.problems.filter(({ pack }) => pack === making.folder);
  for (const { file, line, rule, message } of own) {
    if (rule !== 'phone' && rule !== 'term') continue;
    const markdown = decks.find(({ id }) => file.includes(`/${id}/`))?.markdown ?? '';
    const before = markdown.split('\n').slice(0, line).join('\n');
    const slide = (before.match(/^<!-- \.slide: id="trang-/gm) ?? []).length;
    const what = rule === 'phone' ? (/^\S[\d .+-]*/.exec(message)?.[0] ?? '') : 'tắt máy';
    making.notes.add(rule, what, { file: making.name, line: null, slide: slide === 0 ? null : slide });
  }
  return {
    programmes: library.origins
      .filter(({ kind, pack }) => kind === 'programme' && pack === making.folder)
      .map(({ id }) => id),
    problems: own
      .filter(({ severity, rule }) => severity === 'error' && rule !== 'phone' && rule !== 'term')
      .map(({ file, line, rule, message }) => ({ file, line, rule, message })),
  };
}
