import { FormattedMessage } from 'react-intl';
import { LANGUAGE_NAMES } from '../i18n/names.ts';
import { Fit } from '../stage/parts/Fit.tsx';
import { Lantern } from '../stage/parts/Lantern.tsx';
import { Scenery } from '../stage/parts/Scenery.tsx';
import { Picture } from '../ui/pictures/Picture.tsx';
import { act, type StationOn } from './useStation.ts';

/** Before anything: the language, what is kept and what is not, and that everybody may stop. */
export function Welcome({ on }: { on: StationOn }) {
  const asks = on.parts.some((part) => part !== 'play');
  return (
    <>
      <Fit className="station-page">
        <Languages on={on} />
        {on.cleared ? (
          <p className="station-cleared" role="status">
            <FormattedMessage id="station.cleared" />
          </p>
        ) : null}
        <h1 className="stage-heading">
          <FormattedMessage id={`station.hello.${on.mode}`} />
        </h1>
        {on.parts.length > 1 ? <Parts parts={on.parts} /> : null}
        <ul className="station-promises">
          <Told id={promiseOf(on)} picture="write-down" />
          {asks ? <Told id="station.promise.quiz" picture="ask" /> : null}
          <Told id="station.promise.pass" picture="no" />
          <Told id="station.promise.help" picture="tell-adult" />
        </ul>
      </Fit>
      <Scenery lit={0}>
        <div className="station-lantern">
          <Lantern lit={0} size={380} />
          <p>
            <FormattedMessage
              id={on.parts.includes('play') ? `station.goal.${on.mode}` : `station.goal.quiz.${on.mode}`}
            />
          </p>
        </div>
      </Scenery>
    </>
  );
}

/** What is kept of this turn, in the words of who sits here: sent answers, and the choices of a play as they happen. */
const promiseOf = ({ recorded, parts, mode }: StationOn): string => {
  if (!recorded) return 'station.promise.nothing';
  if (!parts.includes('play')) return `station.promise.sent.${mode}`;
  return parts.length > 1 ? `station.promise.both.${mode}` : 'station.promise.record';
};

/** What this turn is made of, in order. */
function Parts({ parts }: Pick<StationOn, 'parts'>) {
  return (
    <ol className="station-parts">
      {parts.map((part) => (
        <li key={part}>
          <FormattedMessage id={`station.turn.${part}`} />
        </li>
      ))}
    </ol>
  );
}

function Told({ id, picture }: { id: string; picture: string }) {
  return (
    <li>
      <span>
        <Picture name={picture} size={88} />
      </span>
      <p>
        <FormattedMessage id={id} />
      </p>
    </li>
  );
}

function Languages({ on }: { on: StationOn }) {
  if (on.locales.length < 2) return null;
  return (
    <div className="station-languages">
      {on.locales.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-pressed={locale === on.locale}
          onClick={() => act({ type: 'locale', locale })}
        >
          {LANGUAGE_NAMES[locale]}
        </button>
      ))}
    </div>
  );
}
