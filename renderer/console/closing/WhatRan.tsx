import { FormattedMessage, FormattedTime } from 'react-intl';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { placeText } from '../setup/suggest.ts';
import { summaryOf } from './summary.ts';

/** Where and when it was, and how long each part took beside what was planned. */
export function WhatRan({
  content,
  seminar,
  locale,
}: {
  content: SeminarContent;
  seminar: Seminar;
  locale: Locale;
}) {
  const { school } = seminar.setup;
  return (
    <>
      <div className="closing-where">
        <strong>{school.name}</strong>
        <span>{placeText(school)}</span>
        <span>
          <FormattedMessage
            id="archive.closing.since"
            values={{
              time: (
                <FormattedTime
                  key="t"
                  value={seminar.startedAt}
                  hour="2-digit"
                  minute="2-digit"
                  hour12={false}
                />
              ),
            }}
          />
        </span>
      </div>
      <table className="closing-parts">
        <thead>
          <tr>
            <th scope="col">
              <FormattedMessage id="archive.closing.part" />
            </th>
            <th scope="col">
              <FormattedMessage id="archive.closing.planned" />
            </th>
            <th scope="col">
              <FormattedMessage id="archive.closing.taken" />
            </th>
          </tr>
        </thead>
        <tbody>
          {summaryOf(content, seminar.spentMs).map(({ id, title, plannedMinutes, takenMinutes }) => (
            <tr key={id} className={takenMinutes === null ? 'is-skipped' : ''}>
              <th scope="row">{inLocale(title, locale)}</th>
              <td>
                <FormattedMessage id="setup.minutesShort" values={{ minutes: plannedMinutes }} />
              </td>
              <td>
                {takenMinutes === null ? (
                  <FormattedMessage id="archive.closing.notHeld" />
                ) : (
                  <FormattedMessage id="setup.minutesShort" values={{ minutes: takenMinutes }} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
