import { FormattedMessage } from 'react-intl';
import { LANGUAGE_NAMES } from '../i18n/names.ts';
import { Fit } from '../stage/parts/Fit.tsx';
import { Lantern } from '../stage/parts/Lantern.tsx';
import { Scenery } from '../stage/parts/Scenery.tsx';
import { Picture } from '../ui/pictures/Picture.tsx';
import type { PageProps } from './Page.tsx';
import { act, type StationOn } from './useStation.ts';

/** Before anything: the language, what is kept and what is not, and that everybody may stop. */
export function Welcome({ on }: PageProps) {
  return (
    <>
      <Fit className="station-page">
        <Languages on={on} />
        <h1 className="stage-heading">
          <FormattedMessage id={`station.hello.${on.mode}`} />
        </h1>
        <ul className="station-promises">
          <Told
            id={on.recorded ? 'station.promise.record' : 'station.promise.nothing'}
            picture="write-down"
          />
          <Told id="station.promise.pass" picture="no" />
          <Told id="station.promise.help" picture="tell-adult" />
        </ul>
      </Fit>
      <Scenery lit={0}>
        <div className="station-lantern">
          <Lantern lit={0} size={380} />
          <p>
            <FormattedMessage id={`station.goal.${on.mode}`} />
          </p>
        </div>
      </Scenery>
    </>
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
