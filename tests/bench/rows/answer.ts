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
