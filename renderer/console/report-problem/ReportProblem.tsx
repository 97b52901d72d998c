import { useEffect, useId, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { faultText, MAX_FAULT_WORDS } from '../../../electron/contract/about.ts';
import { call } from '../../ui/kit.ts';
import { Sheet } from '../about/Sheet.tsx';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { useWork } from '../forms/useWork.ts';

/** A report of a fault: each line can be struck out, words can be added, and what is saved stands there before it is. */
export function ReportProblem({ onClose }: { onClose(): void }) {
  const { formatMessage } = useIntl();
  const [lines, setLines] = useState<readonly string[]>([]);
  const [struck, setStruck] = useState<readonly number[]>([]);
  const [words, setWords] = useState('');
  const [file, setFile] = useState<string | null>(null);
  const { busy, error, setError, run } = useWork();
  const id = useId();
  useEffect(() => {
    call('fault.draft').then((draft) => setLines(draft), setError);
  }, [setError]);
  const strike = (index: number): void => {
    setFile(null);
    setStruck(struck.includes(index) ? struck.filter((one) => one !== index) : [...struck, index]);
  };
  const save = (): Promise<void> =>
    run(async () => {
      const saved = await call('fault.save', { struck: [...struck], words });
      setFile(saved?.file ?? null);
    });
  return (
    <Sheet title={formatMessage({ id: 'about.report.title' })} onClose={onClose}>
      <p className="about-lead">
        <FormattedMessage id="about.report.lead" />
      </p>
      <label className="form-label" htmlFor={`${id}-words`}>
        <FormattedMessage id="about.report.words" />
      </label>
      <p className="about-lead" id={`${id}-hint`}>
        <FormattedMessage id="about.report.hint" />
      </p>
      <textarea
        id={`${id}-words`}
        aria-describedby={`${id}-hint`}
        className="about-words"
        rows={3}
        maxLength={MAX_FAULT_WORDS}
        value={words}
        onChange={(event) => {
          setFile(null);
          setWords(event.target.value);
        }}
      />
      <div className="about-halves">
        <fieldset>
          <legend className="form-label">
            <FormattedMessage id="about.report.lines" />
          </legend>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the list scrolls, so the keyboard must reach it */}
          <ul tabIndex={0} aria-label={formatMessage({ id: 'about.report.lines' })}>
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one draft never change
              <li key={index}>
                <label>
                  <input type="checkbox" checked={!struck.includes(index)} onChange={() => strike(index)} />
                  <span lang="en">{line}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        <div>
          <h3 id={`${id}-file`} className="form-label">
            <FormattedMessage id="about.report.file" />
          </h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the text scrolls, so the keyboard must reach it */}
          <section tabIndex={0} aria-labelledby={`${id}-file`} className="about-scroll">
            <pre>{faultText(lines, struck, words)}</pre>
          </section>
        </div>
      </div>
      <ErrorNote error={error} />
      <div className="about-actions">
        <button
          type="button"
          className="form-button is-main"
          disabled={busy || lines.length === 0}
          onClick={() => void save()}
        >
          <FormattedMessage id="about.report.save" />
        </button>
        <div role="status">
          {file !== null && (
            <p className="about-file">{formatMessage({ id: 'about.report.saved' }, { file })}</p>
          )}
        </div>
        {file !== null && (
          <button
            type="button"
            className="form-button is-small"
            onClick={() => void call('report.reveal', { file }).catch(setError)}
          >
            <FormattedMessage id="print.reveal" />
          </button>
        )}
      </div>
    </Sheet>
  );
}
