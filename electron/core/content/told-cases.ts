import { namesOf, plain } from '../../../scenarios/model/words.ts';
import type { Programme } from '../../../slides/model/programme.ts';
import type { LocalText } from '../../../slides/model/text.ts';
import type { ToldCase } from '../../contract/content.ts';
import { slidesOfPart } from '../print/slides.ts';
import { withoutHidden } from './hidden.ts';
import type { ContentLibrary } from './library.ts';

/**
 * Every place that tells a case, with the provinces where those happened: slides and role-plays of the programme, and
 * pages of papers for its audience.
 */
export function toldCases(library: ContentLibrary, written: Programme): ToldCase[] {
  const { programme, decks } = withoutHidden(written, library.decks);
  const within = programme.segments.flatMap((part): ToldCase[] => {
    if (part.kind === 'roleplay') {
      const scenario = library.scenarios[part.scenario];
      const told = provincesOf(library, scenario?.graph.cases);
      return scenario && told.length > 0
        ? [{ kind: 'roleplay', title: titleOf(scenario), provinces: told, passedOver: false }]
        : [];
    }
    return slidesOfPart({ decks }, part).flatMap((slide): ToldCase[] => {
      const told = provincesOf(library, slide.cases);
      const passedOver = slide.optional === true && slide.essential !== true;
      return told.length > 0 ? [{ kind: 'slide', title: slide.title, provinces: told, passedOver }] : [];
    });
  });
  const papers = Object.values(library.handouts)
    .filter(({ audience }) => audience.includes(programme.audience))
    .flatMap(({ title, pages }): ToldCase[] => {
      const told = provincesOf(
        library,
        pages.flatMap(({ cases = [] }) => cases),
      );
      return told.length > 0 ? [{ kind: 'paper', title, provinces: told, passedOver: false }] : [];
    });
  return [...within, ...papers];
}

const provincesOf = ({ sources }: ContentLibrary, cases: readonly string[] = []): string[] => [
  ...new Set(sources.flatMap(({ id, provinces = [] }) => (cases.includes(id) ? provinces : []))),
];

const titleOf = ({ text }: ContentLibrary['scenarios'][string]): LocalText => {
  const say = (words: typeof text.vi): string => plain(words.title, namesOf(words));
  return {
    vi: say(text.vi),
    ...(text.en ? { en: say(text.en) } : {}),
    ...(text.uk ? { uk: say(text.uk) } : {}),
  };
};
