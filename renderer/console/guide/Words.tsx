import { FormattedMessage } from 'react-intl';
import { KeysOf } from './Caps.tsx';

/** Words that stand on the console's buttons and lines: the guide shows the very same ones. */
const LABELS = {
  start: 'setup.start',
  addDeck: 'import.add',
  author: 'author.link',
  notes: 'notes.open',
  check: 'ready.open',
  print: 'print.open',
  prep: 'print.what.prep',
  kit: 'print.what.kit',
  cards: 'print.what.cards',
  paper: 'setup.paper',
  more: 'setup.more',
  practice: 'setup.keeping.practice',
  alone: 'practice.start',
  unrecorded: 'setup.keeping.unrecorded',
  continue: 'setup.unfinished.continue',
  forward: 'console.forward',
  back: 'console.back',
  finish: 'console.finish',
  help: 'console.audience.help',
  lift: 'console.veil.lift',
  swap: 'displays.swap',
  identify: 'displays.identify',
  close: 'archive.closing.close',
  give: 'exchange.give.open',
  take: 'exchange.take.open',
  closed: 'setup.recent.all',
  correct: 'archive.correctThis',
  undo: 'console.count.undo',
  adapt: 'adapt.link.copy',
  saved: 'console.top.saving.saved',
  shorten: 'present.shorten.open',
  look: 'present.look.open',
  stance: 'scan.mode.stance',
  station: 'station.lend',
  stationClicker: 'station.open.clicker',
  teacher: 'station.teacher',
  hands: 'scan.mode.hands',
  box: 'box.console.open',
} as const;

const labels = Object.fromEntries(
  Object.entries(LABELS).map(([name, id]) => [
    name,
    <b key={name} className="guide-label">
      <FormattedMessage id={id} />
    </b>,
  ]),
);

const values = {
  ...labels,
  keyHelp: <KeysOf key="keyHelp" command="help" />,
  keyScan: <KeysOf key="keyScan" command="scan" />,
  keySwap: <KeysOf key="keySwap" command="swap" />,
  keyEscape: <KeysOf key="keyEscape" command="escape" />,
  keyNext: <KeysOf key="keyNext" command="next" always />,
  keyBack: <KeysOf key="keyBack" command="back" always />,
};

/** A sentence of the guide, with the labels of buttons and the keys that it names put in. */
export function Words({ id }: { id: string }) {
  return <FormattedMessage id={id} values={values} />;
}
