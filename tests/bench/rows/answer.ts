import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Stop } from '../../../build/tools/stop.ts';
import type { Action } from '../../../electron/contract/actions.ts';
import { Session } from '../../../electron/core/live/session.ts';
import { LiveStore } from '../../../electron/core/live/store.ts';
import { itemsOfForm } from '../../../slides/model/quiz.ts';
import { begin, content, partOf, START } from '../../unit/live/sample.ts';
import { type Row, ratioRow } from '../support/result.ts';

/** A plain table on the same disk, as safe as live.db: what one insert costs there and no less. */
const openPlain = (file: string) => {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE answers (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, answer TEXT NOT NULL) STRICT');
  const insert = db.prepare<[number, string]>('INSERT INTO answers (at, answer) VALUES (?, ?)');
  return { insert: (at: number, text: string) => insert.run(at, text), close: () => db.close() };
};

/** A running seminar on its first quiz question, kept in `file`. */
const openSession = (file: string) => {
  const store = new LiveStore(file);
  const state = begin();
  store.begin(state, content);
  const options = { content, state, sink: store, onChange: () => undefined, codeOf: String };
  const session = new Session(options);
  session.dispatch({ type: 'move/segment', segment: partOf('quiz') }, START);
  session.dispatch({ type: 'move/next' }, START);
  session.flush();
  const close = (): void => {
    session.end();
    store.close();
  };
  return { session, close };
};

/** The question that the class is asked now: its id and its options. */
const question = (session: Session): { item: string; options: string[] } => {
  const segment = session.state.segments[session.state.segment];
  const plan = content.programme.segments[session.state.segment];
  const quiz = plan?.kind === 'quiz' ? content.quizzes[plan.quiz] : undefined;
  if (segment?.kind !== 'quiz' || quiz === undefined) throw new Stop('bench-quiz', 'There is no quiz.');
  const item = itemsOfForm(quiz, segment.form)[segment.item];
  if (item === undefined) throw new Stop('bench-quiz', 'The quiz has no question.');
  return { item: item.id, options: item.options.map(({ id }) => id) };
};

const timed = (work: () => void): number => {
  const before = performance.now();
  work();
  return (performance.now() - before) * 1000;
};

/** One answer safely in live.db, against one insert at synchronous=FULL of as many bytes. In Node, without Electron. */
export const measureAnswer = (folder: string, times: number): Row => {
  mkdirSync(folder, { recursive: true });
  const plain = openPlain(join(folder, 'plain.db'));
  const { session, close } = openSession(join(folder, 'live.db'));
  const { item, options } = question(session);
  const kit: number[] = [];
  const bare: number[] = [];
  const warmUps = Math.ceil(times / 10);
  try {
    for (let turn = 0; turn < times + warmUps; turn += 1) {
      const option = options[turn % options.length] ?? '';
      const action: Action = { type: 'quiz/count', item, option, value: 1 + (turn % 40) };
      const text = JSON.stringify(action);
      const kitTime = timed(() => {
        if (!session.dispatch(action, START + turn) || session.saving.state !== 'saved')
          throw new Stop('bench-answer', 'The answer was not saved.');
      });
      const bareTime = timed(() => plain.insert(START + turn, text));
      if (turn < warmUps) continue;
      kit.push(kitTime);
      bare.push(bareTime);
    }
  } finally {
    close();
    plain.close();
  }
  return ratioRow('one answer safely in live.db', 'µs', kit, bare, 1.3);
};

/** A class of sixty, each with a card. */
const CLASS = 60;

/**
 * Sixty cards that come one right after the other, each safe before the next is taken, against as many plain inserts; in
 * ms for all sixty. Each turn is a new seminar, so that every card is a new one.
 */
export const measureBurst = (folder: string, times: number): Row => {
  const kit: number[] = [];
  const bare: number[] = [];
  for (let turn = -1; turn < times; turn += 1) {
    const here = join(folder, String(turn));
    mkdirSync(here, { recursive: true });
    const plain = openPlain(join(here, 'plain.db'));
    const { session, close } = openSession(join(here, 'live.db'));
    try {
      session.dispatch({ type: 'quiz/mode', mode: 'cards' }, START);
      session.dispatch({ type: 'cards/dealt', upTo: CLASS }, START);
      session.flush();
      const { item } = question(session);
      const actions = Array.from(
        { length: CLASS },
        (_, index): Action => ({
          type: 'cards/read',
          item,
          marks: [{ card: index + 1, side: index % 4 }],
          doubles: [],
          tokens: [randomUUID()],
        }),
      );
      const texts = actions.map((action) => JSON.stringify(action));
      const kitTime = timed(() => {
        for (const action of actions)
          if (!session.dispatch(action, START) || session.saving.state !== 'saved')
            throw new Stop('bench-burst', 'A card was not saved.');
      });
      const bareTime = timed(() => {
        for (const text of texts) plain.insert(START, text);
      });
      if (turn < 0) continue;
      kit.push(kitTime / 1000);
      bare.push(bareTime / 1000);
    } finally {
      close();
      plain.close();
    }
  }
  return ratioRow(`${CLASS} cards in a burst, each safe in live.db`, 'ms', kit, bare, 1.3);
};
