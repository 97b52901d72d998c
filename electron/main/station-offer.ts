import { LOCALES } from '../../slides/model/text.ts';
import type { ChannelOutput } from '../contract/channels.ts';
import type { ContentLibrary } from '../core/content/library.ts';
import { audienceOf } from '../core/live/audience.ts';
import type { Session } from '../core/live/session.ts';
import { quizAt } from '../core/live/station-quiz.ts';

type Offer = ChannelOutput<'station.offer'>;
type Running = Pick<Session, 'content' | 'state'>;

/** What a turn at the station can be made of in this seminar, and who is here as far as the set-up says so. */
export function stationOffer(session: Running, library: Pick<ContentLibrary, 'scenarios'>): Offer {
  const { role, ageBand } = audienceOf(session.state.setup.groups);
  return {
    opening: quizFor(session, 'opening'),
    closing: quizFor(session, 'closing'),
    scenarios: playable(session.content.scenarios, library.scenarios),
    role: role === 'mixed' ? null : role,
    ageBand: ageBand === 'mixed' ? null : ageBand,
  };
}

/** The first quiz of the programme at that time that has something to ask at the station. */
function quizFor({ content, state }: Running, when: 'opening' | 'closing'): Offer['opening'] {
  for (const part of content.programme.segments) {
    if (part.kind !== 'quiz' || part.when !== when) continue;
    const [single, group] = (['single', 'group'] as const).map(
      (mode) => quizAt(content, state, part.id, mode)?.items.length ?? 0,
    );
    if (single && group) return { id: part.id, title: part.title, items: { single, group } };
  }
  return null;
}

/** Every scenario that can be played; those of the programme first. */
function playable(own: ContentLibrary['scenarios'], all: ContentLibrary['scenarios']): Offer['scenarios'] {
  return Object.entries({ ...own, ...all, ...own }).map(([id, { text }]) => ({
    id,
    title: {
      vi: text.vi.title,
      ...(text.en ? { en: text.en.title } : {}),
      ...(text.uk ? { uk: text.uk.title } : {}),
    },
    locales: LOCALES.filter((locale) => text[locale] !== undefined),
    own: own[id] !== undefined,
  }));
}
