import { Fragment } from 'react';
import type { RequestTexts } from '../../../scenarios/model/schema.ts';
import type { Locale } from '../../../slides/model/text.ts';
import type { Bubble } from './bubbles.ts';

/** The words of a bubble; with `flags` its red flags are underlined. */
export function Words({ bubble, flags }: { bubble: Bubble; flags: boolean }) {
  return bubble.parts.map(({ text, redFlag }, index) =>
    flags && redFlag !== null ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one message have no other name than their place
      <mark key={index} className="stage-flag">
        {text}
      </mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Fragment key={index}>{text}</Fragment>
    ),
  );
}

/** The names of the requests in a bubble as small tags. */
export function Tags({
  bubble,
  requests,
  locale,
}: {
  bubble: Bubble;
  requests: RequestTexts | null;
  locale: Locale;
}) {
  if (!requests || bubble.requests.length === 0) return null;
  return (
    <span className="stage-tags">
      {bubble.requests.map((request) => (
        <span key={request} className="stage-tag">
          {requests[request]?.[locale].name}
        </span>
      ))}
    </span>
  );
}
