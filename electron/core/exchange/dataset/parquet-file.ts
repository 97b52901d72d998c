import { appendFileSync, closeSync, fsyncSync, openSync } from 'node:fs';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { onDisk } from '../../files/errors.ts';
import type { ColumnType, DataRow, DataTable } from './schema.ts';

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

const TYPES: Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  int: { type: 'INT32' },
  real: { type: 'DOUBLE' },
  flag: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
};

const schemaOf = ({ columns }: DataTable): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.map(({ name, type, empty }) => ({
    ...{ name, ...TYPES[type] },
    repetition_type: empty ? ('OPTIONAL' as const) : ('REQUIRED' as const),
  })),
];

/**
 * The bytes of one file, appended to it after each group of rows. No handle stays open between two groups: a data set of
 * many provinces and months has more files than a system lets one program hold open.
 */
function appender(path: string): ByteWriter {
  const bytes = new ByteWriter();
  const flush = (): void => {
    if (bytes.index === 0) return;
    onDisk(path, () => appendFileSync(path, bytes.getBytes()));
    bytes.index = 0;
    // A large group must not keep its memory for the rest of the work.
    bytes.buffer = new ArrayBuffer(1024);
    bytes.view = new DataView(bytes.buffer);
  };
  const finish = (): void => {
    flush();
    onDisk(path, () => {
      const handle = openSync(path, 'r+');
      try {
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
    });
  };
  return Object.assign(bytes, { flush, finish });
}

/** One Parquet file while it is written. */
export type ParquetFile = { add: (rows: readonly DataRow[]) => void; end: () => void };

/**
 * Begins the Parquet file `path`, whose folder is there. `add` writes a group of rows; `end` writes what belongs at the end
 * and syncs. Throws StorageError about `path`.
 */
export function beginParquet(path: string, table: DataTable): ParquetFile {
  const writer = new ParquetWriter({
    writer: appender(path),
    schema: schemaOf(table),
    createdBy: 'not-alone-kit',
  });
  return {
    add: (rows) => {
      const columnData = table.columns.map(({ name, empty }) => ({
        ...{ name, offsetIndex: false },
        data: rows.map((row) => {
          const value = row[name] ?? null;
          if (value === null && !empty) throw new TypeError(`${table.name}.${name} is empty`);
          return value;
        }),
      }));
      // Nothing to wait for: the file is appended to at once.
      void writer.write({ columnData, rowGroupSize: Math.max(1, rows.length) });
    },
    end: () => {
      void writer.finish();
    },
  };
}
