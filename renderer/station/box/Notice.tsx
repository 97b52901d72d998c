import { FormattedMessage } from 'react-intl';
import { childLine } from '../../stage/help/whom.ts';
import { Fit } from '../../stage/parts/Fit.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import type { StationOn } from '../useStation.ts';

/** What a pupil must know before the first letter: what others see, when it is read, and that it is no call for help. */
export function Notice({
  on,
  onWrite,
  onClose,
}: {
  on: StationOn;
  onWrite: () => void;
  onClose: () => void;
}) {
  const adult = on.trustedAdult === '' ? 'none' : on.trustedAdult;
  const values = { adult, line: childLine(on.contacts) ?? '111' };
  return (
    <>
      <Fit className="station-box-page">
        <h1 className="stage-heading">
          <FormattedMessage id="box.title" />
        </h1>
        <ul className="station-promises">
          <li>
            <Sign name="no" />
            <p>
              <FormattedMessage id="box.notice.name" />
            </p>
          </li>
          <li>
            <Sign name="write-down" />
            <p>
              <FormattedMessage id="box.notice.read" />
            </p>
          </li>
          <li>
            <Sign name="tell-adult" />
            <p>
              <FormattedMessage id="box.notice.help" values={values} />
            </p>
          </li>
        </ul>
      </Fit>
      <footer className="station-box-buttons">
        <button type="button" className="station-quiet" onClick={onClose}>
          <FormattedMessage id="box.back" />
        </button>
        {/* biome-ignore lint/a11y/noAutofocus: whoever came by keyboard goes on by keyboard */}
        <button type="button" className="station-next" autoFocus onClick={onWrite}>
          <FormattedMessage id="box.write" />
        </button>
      </footer>
    </>
  );
}

function Sign({ name }: { name: string }) {
  return (
    <span>
      <Picture name={name} size={88} />
    </span>
  );
}
