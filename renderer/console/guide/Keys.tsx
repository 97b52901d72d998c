import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Command } from '../../../electron/contract/keys.ts';
import { Caps, KeysOf } from './Caps.tsx';
import { COUNTING } from './counting.ts';

const COMMANDS = [
  'next',
  'back',
  'help',
  'respond',
  'black',
  'hold',
  'show',
  'swap',
  'overview',
  'scan',
  'larger',
  'smaller',
  'pointer',
  'zoom',
  'ink',
  'escape',
] as const satisfies readonly Command[];

const STORY = ['talk', 'flags', 'skip', 'countdown', 'stop'] as const satisfies readonly Command[];

/** What each key does while presenting and while hands are counted. */
export function Keys() {
  return (
    <>
      <p className="guide-legend">
        <FormattedMessage id="guide.keys.legend" />
      </p>
      <div className="guide-tables">
        <KeyTable title="guide.keys.present">
          {COMMANDS.map((command) => (
            <tr key={command}>
              <td>
                <KeysOf command={command} />
              </td>
              <td>
                <FormattedMessage id={`guide.key.${command}`} />
              </td>
            </tr>
          ))}
        </KeyTable>
        <KeyTable title="story.keys">
          {STORY.map((command) => (
            <tr key={command}>
              <td>
                <KeysOf command={command} />
              </td>
              <td>
                <FormattedMessage id={`story.key.${command}`} />
              </td>
            </tr>
          ))}
        </KeyTable>
        <KeyTable title="guide.keys.count">
          {COUNTING.map(({ id, caps }) => (
            <tr key={id}>
              <td>
                <Caps caps={caps.map(({ cap }) => ({ cap, always: false }))} />
              </td>
              <td>
                <FormattedMessage id={`guide.count.${id}`} />
              </td>
            </tr>
          ))}
        </KeyTable>
      </div>
    </>
  );
}

function KeyTable({
  title,
  children,
}: {
  title: 'guide.keys.present' | 'guide.keys.count' | 'story.keys';
  children: ReactNode;
}) {
  return (
    <table className="guide-table">
      <caption>
        <FormattedMessage id={title} />
      </caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">
            <FormattedMessage id="guide.keys.key" />
          </th>
          <th scope="col">
            <FormattedMessage id="guide.keys.does" />
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
