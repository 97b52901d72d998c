import { Fragment } from 'react';
import { FormattedList, FormattedMessage } from 'react-intl';
import type { SeminarContent } from '../../../../electron/contract/content.ts';
import { canLeavePart, type LeftOut } from '../../../../electron/contract/left-out.ts';
import type { Seminar } from '../../../../electron/contract/seminar.ts';
import { inLocale, type Locale } from '../../../../slides/model/text.ts';
import { type Cut, cutsOf, isCut } from './propose.ts';

/** What can be left out, ticked where it would be, and in one line what always stays. */
export function CutList({
  content,
  seminar,
  locale,
  wanted,
  onTick,
}: {
  content: SeminarContent;
  seminar: Seminar;
  locale: Locale;
  wanted: LeftOut;
  onTick: (cut: Cut) => void;
}) {
  const cuts = cutsOf(content, seminar);
  const kept = content.programme.segments
    .filter((part, segment) => segment >= seminar.segment && !canLeavePart(content, part))
    .map(({ title }) => inLocale(title, locale));
  return (
    <div className="shorten-body">
      {cuts.length === 0 ? (
        <p>
          <FormattedMessage id="present.shorten.nothing" />
        </p>
      ) : (
        <fieldset className="shorten-cuts">
          <legend>
            <FormattedMessage id="present.shorten.out" />
          </legend>
          {cuts.map((cut, index) => (
            <Fragment key={`${cut.segment}-${cut.piece}`}>
              {cut.piece !== null && cuts[index - 1]?.segment !== cut.segment && (
                <p className="shorten-part">{titleOf(content, cut, locale)}</p>
              )}
              <Row content={content} locale={locale} cut={cut} wanted={wanted} onTick={onTick} />
            </Fragment>
          ))}
        </fieldset>
      )}
      <p className="shorten-kept">
        <FormattedMessage id="present.shorten.kept" values={{ parts: <FormattedList value={kept} /> }} />
      </p>
      <StoryHint content={content} seminar={seminar} />
    </div>
  );
}

function Row({
  content,
  locale,
  cut,
  wanted,
  onTick,
}: {
  content: SeminarContent;
  locale: Locale;
  cut: Cut;
  wanted: LeftOut;
  onTick: (cut: Cut) => void;
}) {
  const withPart = cut.piece !== null && isCut(wanted, { segment: cut.segment, piece: null });
  return (
    <label className={cut.piece === null ? 'shorten-cut' : 'shorten-cut is-piece'}>
      <input
        type="checkbox"
        checked={withPart || isCut(wanted, cut)}
        disabled={withPart}
        onChange={() => onTick(cut)}
      />
      <span>
        <CutName content={content} locale={locale} cut={cut} />
      </span>
      <small>
        <FormattedMessage
          id="present.shorten.saves"
          values={{ minutes: Math.max(0.5, Math.round(cut.savesMs / 30_000) / 2) }}
        />
      </small>
    </label>
  );
}

const titleOf = (content: SeminarContent, { segment }: Cut, locale: Locale): string => {
  const part = content.programme.segments[segment];
  return part ? inLocale(part.title, locale) : '';
};

function CutName({ content, locale, cut }: { content: SeminarContent; locale: Locale; cut: Cut }) {
  const part = content.programme.segments[cut.segment];
  if (!part) return null;
  if (cut.piece === null) return <strong>{inLocale(part.title, locale)}</strong>;
  if (part.kind === 'activity') {
    const round = part.rounds.findIndex(({ id }) => id === cut.piece);
    return (
      <FormattedMessage
        id="present.shorten.round"
        values={{
          round: round + 1,
          task: inLocale(part.rounds[round]?.task ?? part.title, locale),
        }}
      />
    );
  }
  const deck = part.kind === 'deck' ? content.decks[part.deck] : undefined;
  const slide = deck?.slides.find(({ id }) => id === cut.piece);
  return (
    <FormattedMessage
      id="present.shorten.slide"
      values={{ slide: inLocale(slide?.title ?? part.title, locale) }}
    />
  );
}

/** A role-play is never left out; it can be ended early, so that the class still looks back together. */
function StoryHint({ content, seminar }: { content: SeminarContent; seminar: Seminar }) {
  const ahead = content.programme.segments.some((part, index) => {
    const state = seminar.segments[index];
    const looksBack =
      state?.kind === 'roleplay' && (state.rehearsal.phase === 'debrief' || state.rehearsal.phase === 'done');
    return part.kind === 'roleplay' && index >= seminar.segment && !looksBack;
  });
  if (!ahead) return null;
  return (
    <p className="shorten-kept">
      <FormattedMessage id="present.shorten.story" />
    </p>
  );
}
