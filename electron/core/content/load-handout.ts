import { handoutSchema } from '../../../slides/model/handout.ts';
import { LOCALES } from '../../../slides/model/text.ts';
import { compileHandout } from './handout.ts';
import type { PackItem } from './items.ts';
import { MEDIA_ADDRESS } from './library.ts';
import { mediaOf, wordFilesOf } from './load-deck.ts';
import {
  addOrigin,
  checkCases,
  checkId,
  checkSources,
  checkWords,
  isUsable,
  type Loading,
  readYaml,
} from './load-file.ts';
import { report } from './pack.ts';
import { wrong } from './problem.ts';
import { checkTranslations, wordsIn } from './words.ts';

/**
 * Notes the pictures of a printed paper that may be served, under the name of its folder. All papers are gone through
 * before the first is read, so that one may show a picture of another.
 */
export function notePictures(loading: Loading, item: PackItem): void {
  const { decks, handouts, media } = loading.library;
  // A deck or paper of that name was there before; this one is refused when it is read.
  if (Object.hasOwn(decks, item.id) || Object.hasOwn(handouts, item.id)) return;
  for (const [name, real] of mediaOf(loading, item)) media[`${item.id}/${name}`] = real;
}

/** Reads the folder of a printed paper into the library. */
export function loadHandout(loading: Loading, item: PackItem): void {
  const { pack, library } = loading;
  const main = `${item.path}/handout.yaml`;
  const file = readYaml(pack, main, handoutSchema);
  if (file === null) return;
  report(pack, main, file.findings);
  const { value: handout, locate } = file;
  if (handout === null) return;
  const result = compileHandout(handout, locate, wordFilesOf(pack, item), (name) => {
    const whole = name.includes('/') ? name : `${item.id}/${name}`;
    return Object.hasOwn(library.media, whole) ? `${MEDIA_ADDRESS}${whole}` : null;
  });
  for (const locale of LOCALES)
    report(pack, `${item.path}/${locale}.md`, [
      ...(result.inLanguage[locale] ?? []),
      ...checkWords(result.words[locale] ?? [], loading),
    ]);
  const { title, summary } = handout;
  const findings = [
    ...checkId(item, handout.id, locate, loading),
    // Pictures are served by the name of the folder they belong to.
    ...(Object.hasOwn(library.decks, handout.id)
      ? [wrong(locate(['id']), 'duplicate-id', `there is a deck "${handout.id}"; choose another id`)]
      : []),
    ...checkTranslations({ title, summary }, handout.languages, locate),
    ...checkWords(wordsIn({ title, summary }, locate), loading),
    ...result.findings,
    ...handout.pages.flatMap((page, index) => [
      ...checkSources(page.sources, ['pages', index, 'sources'], locate, loading),
      ...checkCases(page, ['pages', index], locate, loading),
    ]),
  ];
  if (!isUsable(loading, main, findings) || result.handout === null) return;
  library.handouts[handout.id] = result.handout;
  addOrigin(loading, 'handout', item);
}
