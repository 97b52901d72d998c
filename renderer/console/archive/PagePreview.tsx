import { useEffect, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import './preview.css';

type Props = {
  /** What is looked at, in words. */
  title: string;
  /** Another text where another page is wanted. */
  subject: string;
  /** Answers the address of the page. */
  load: () => Promise<string>;
  /** How long nothing is asked for after a change, ms: nobody wants a page for each letter that is typed. */
  wait?: number;
};

/** A document as it will be printed, before it is written: the same page, without script, as high as its words. */
export function PagePreview({ title, subject, load, wait = 0 }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [address, setAddress] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [height, setHeight] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `subject` says when another page is wanted
  useEffect(() => {
    let current = true;
    const ask = (): void => {
      setError(null);
      load().then(
        (found) => current && setAddress(found),
        (reason: unknown) => current && setError(reason),
      );
    };
    const timer = setTimeout(ask, wait);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [subject]);
  const measure = (): void => setHeight(frame.current?.contentDocument?.documentElement.scrollHeight ?? 0);
  return (
    <div className="preview">
      <p className="preview-what">
        <FormattedMessage id="archive.preview" />
      </p>
      <ErrorNote error={error} />
      {address !== null && error === null && (
        // SECURITY: the page can neither run a script nor leave its frame.
        <iframe
          ref={frame}
          title={title}
          src={address}
          sandbox="allow-same-origin"
          style={{ height }}
          onLoad={measure}
        />
      )}
    </div>
  );
}
