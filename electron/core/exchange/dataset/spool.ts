import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onDisk } from '../../files/errors.ts';
import { syncDirectory } from '../../files/sync.ts';
import { beginParquet, type ParquetFile } from './parquet-file.ts';
import type { DataRow, DataTable } from './schema.ts';
import { DATA_TABLES, type TableName } from './tables.ts';

/** Rows that may wait for their group over all files; what a data set needs of memory, however many rows it has. */
const WAITING = 20_000;

type Waiting = { file: ParquetFile; rows: DataRow[] };

/** The files of a data set while they are written. */
export type Spool = {
  /** `partition`: where a row of a partitioned table belongs; not looked at for the others. */
  add: (table: TableName, partition: string, row: DataRow) => void;
  /** Ends and syncs every file and folder. Answers the files by their path in the data set, with `/`, sorted. */
  end: () => string[];
};

const TABLES = new Map<TableName, DataTable>(DATA_TABLES.map((table) => [table.name, table]));

/**
 * Begins a data set in the folder `dir`. `name` is what each file is called; `waiting` how many rows are held back, so
 * that groups are large. Throws StorageError about the file that could not be written.
 */
export function openSpool(dir: string, name: string, waiting = WAITING): Spool {
  const open = new Map<string, Waiting>();
  let held = 0;
  const fileOf = (table: TableName, partition: string): Waiting => {
    const about = TABLES.get(table) as DataTable;
    const path = [table, ...(about.partitioned ? [partition] : []), name].join('/');
    const known = open.get(path);
    if (known) return known;
    const full = join(dir, path);
    onDisk(full, () => mkdirSync(dirname(full), { recursive: true }));
    const made = { file: beginParquet(full, about), rows: [] };
    open.set(path, made);
    return made;
  };
  const write = (one: Waiting): void => {
    if (one.rows.length === 0) return;
    one.file.add(one.rows);
    held -= one.rows.length;
    one.rows = [];
  };
  const makeRoom = (): void => {
    for (const one of [...open.values()].sort((a, b) => b.rows.length - a.rows.length)) {
      if (held <= waiting / 2) return;
      write(one);
    }
  };
  return {
    add: (table, partition, row) => {
      fileOf(table, partition).rows.push(row);
      held += 1;
      if (held > waiting) makeRoom();
    },
    end: () => {
      const partition = firstPartition(open.keys());
      // A table without a row has a file all the same, else whoever opens it has to know that it may not be there.
      for (const { name: table } of DATA_TABLES)
        if (![...open.keys()].some((path) => path.startsWith(`${table}/`))) fileOf(table, partition);
      for (const one of open.values()) {
        write(one);
        one.file.end();
      }
      const files = [...open.keys()].sort();
      for (const folder of foldersOf(files)) onDisk(dir, () => syncDirectory(join(dir, folder)));
      return files;
    },
  };
}

/** `province=…/month=…` of the first file that has one. */
const firstPartition = (paths: Iterable<string>): string =>
  [...paths].map((path) => path.split('/').slice(1, -1).join('/')).find((one) => one !== '') ?? '';

/** Every folder that holds a file or a folder of the data set, the inner ones first. */
function foldersOf(files: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const file of files) for (let at = dirname(file); at !== '.'; at = dirname(at)) folders.add(at);
  return [...[...folders].sort((a, b) => b.length - a.length), '.'];
}
