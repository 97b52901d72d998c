import { saidBy } from '../../slides/model/checks.ts';
import type { Locale } from '../../slides/model/text.ts';
import type { ItemRef, libraryViewChannels, OpenItem } from '../contract/library-view.ts';
import { ownPlaces } from '../core/content/adapt/places.ts';
import { readOwnRules, writeCheck, writeOwnRules } from '../core/content/adapt/rules.ts';
import { viewFacts } from '../core/content/view/facts.ts';
import { listItems } from '../core/content/view/items.ts';
import { openItem } from '../core/content/view/open.ts';
import { today } from '../core/day.ts';
import { printFacts } from '../core/print/facts.ts';
import { printQuiz, printScenario } from '../core/print/items.ts';
import { type Printable, printDeck } from '../core/print/make.ts';
import { mediaReader } from '../core/print/read-media.ts';
import { Refused } from './admit.ts';
import type { Handlers } from './answering.ts';
import { changing } from './change.ts';
import { folderFor } from './folders.ts';
import type { Parts } from './handlers.ts';
import { fontCss, writePdf } from './print-out.ts';

type Needed = Pick<Parts, 'kit' | 'ready' | 'library' | 'reloadLibrary' | 'dataDir' | 'window'> & {
  /** Files that the kit wrote in this run. */
  written: Set<string>;
};

/** Functions for the channels of `contract/library-view.ts`: looking at content, and checking what can change. */
export function libraryViewHandlers({
  library,
  dataDir,
  window,
  written,
  ...parts
}: Needed): Pick<Handlers, keyof typeof libraryViewChannels> {
  const places = ownPlaces(dataDir);
  const change = changing(parts);
  const day = (): string => today(new Date());
  const facts = () => viewFacts(library(), day());
  const open = (ref: ItemRef): OpenItem => {
    const item = openItem(library(), ref);
    if (item === null) throw new Refused('no-such-item', `There is no ${ref.kind} "${ref.id}".`);
    return item;
  };
  const printable = (kind: 'deck' | 'scenario' | 'quiz', id: string, locale: Locale): Printable => {
    const setting = { locale, fontCss: fontCss() };
    const item = open({ kind, id });
    if (item.kind === 'scenario') return printScenario(item.scenario, item.requests, setting);
    if (item.kind === 'quiz') return printQuiz(item.quiz, setting);
    if (item.kind !== 'deck') throw new Refused('no-such-item', `A ${item.kind} is printed elsewhere.`);
    const media = mediaReader(library().media);
    const { sources } = library();
    const order = { what: 'handout', perPage: 4, notes: true } as const;
    return printDeck(item.deck, { ...setting, ...order, day: day(), media, sources });
  };
  return {
    'library.items': () => ({ items: listItems(library()), sources: library().sources }),
    'library.open': open,
    'library.print': async ({ kind, id, locale, choose }) => {
      const folder = await folderFor(choose, window());
      return folder === null ? null : writePdf(folder, printable(kind, id, locale), written);
    },
    'library.printFacts': async ({ locale, choose }) => {
      const folder = await folderFor(choose, window());
      if (folder === null) return null;
      return writePdf(folder, printFacts(facts(), { locale, fontCss: fontCss() }), written);
    },
    'library.facts': facts,
    'library.check': async ({ kind, id, by }) => {
      const { contacts, rules } = library();
      const fact = (kind === 'contact' ? contacts : rules).find((one) => one.id === id);
      if (fact === undefined) throw new Refused('no-such-item', `There is no ${kind} "${id}".`);
      await change(() => writeCheck(places, { kind, says: saidBy(fact), by, date: day() }));
      return facts();
    },
    'library.ownRules': () => readOwnRules(places),
    'library.setRules': async (rules) => {
      await change(() => writeOwnRules(places, rules));
      return facts();
    },
  };
}
