import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { About, AboutText } from '../../../electron/contract/about.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { call } from '../../ui/kit.ts';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { Sheet } from './Sheet.tsx';

/** What this program is: versions, the content by its hashes, where the data is, licences. */
export function AboutDialog({ onClose }: { onClose(): void }) {
  const { formatMessage, locale } = useIntl();
  const [about, setAbout] = useState<About | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    call('about.get').then(setAbout, setError);
  }, []);
  const titleOf = (title: About['content'][number]['title']): string => inLocale(title, locale as Locale);
  const copy = (): void => {
    setCopied(false);
    call('about.copy').then(() => setCopied(true), setError);
  };
  return (
    <Sheet title={formatMessage({ id: 'about.title' })} onClose={onClose}>
      <ErrorNote error={error} />
      {about && (
        <>
          <section aria-labelledby="about-versions">
            <h3 id="about-versions">
              <FormattedMessage id="about.versions" />
            </h3>
            <dl className="about-pairs">
              {about.versions.map(({ name, version }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{version}</dd>
                </div>
              ))}
            </dl>
          </section>
          <section aria-labelledby="about-content">
            <h3 id="about-content">
              <FormattedMessage id="about.content" />
            </h3>
            <p className="about-lead">
              <FormattedMessage id="about.content.lead" />
            </p>
            <dl className="about-hashes">
              {about.content.map(({ title, hash, own }) => (
                <div key={`${hash} ${titleOf(title)}`}>
                  <dt>
                    {titleOf(title)}
                    {own && (
                      <em>
                        {' · '}
                        <FormattedMessage id="about.own" />
                      </em>
                    )}
                  </dt>
                  <dd>
                    <code>{hash}</code>
                  </dd>
                </div>
              ))}
            </dl>
            <p className="about-copy">
              <button type="button" className="form-button is-small" onClick={copy}>
                <FormattedMessage id="about.copyAll" />
              </button>
              <span role="status">{copied && <FormattedMessage id="about.copied" />}</span>
            </p>
          </section>
          <section aria-labelledby="about-data">
            <h3 id="about-data">
              <FormattedMessage id={about.stick ? 'about.data.stick' : 'about.data.laptop'} />
            </h3>
            <p className="about-file">{about.dataDir}</p>
          </section>
          <section aria-labelledby="about-texts">
            <h3 id="about-texts">
              <FormattedMessage id="about.texts" />
            </h3>
            {about.texts.map((which) => (
              <LongText key={which} which={which} />
            ))}
          </section>
        </>
      )}
    </Sheet>
  );
}

/** A text that comes with the program; read when it is opened. */
function LongText({ which }: { which: AboutText }) {
  const { formatMessage } = useIntl();
  const [text, setText] = useState<string | null>(null);
  const name = formatMessage({ id: `about.text.${which}` });
  const read = (): void => {
    if (text === null) call('about.text', { which }).then(setText, () => setText(''));
  };
  return (
    <details className="about-text" onToggle={read}>
      <summary>{name}</summary>
      {text !== null && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the text scrolls, so the keyboard must reach it
        <section tabIndex={0} aria-label={name} className="about-scroll">
          <pre lang="en">{text}</pre>
        </section>
      )}
    </details>
  );
}
