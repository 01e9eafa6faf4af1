import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { textOf, top } from '../docs/repository.ts';
import type { Column } from './catalogue.ts';
import { tablesOfRooms } from './tables-of-rooms.ts';
import { typeOfColumn } from './type-of-column.ts';

/** Where the types of a room's tables stand. */
export const typesFileOf = (room: string): string => `${room}/tables.generated.ts`;

/** The columns whose type a room says itself, in the interface `Columns` of its tables.ts. */
function ownColumns(room: string): readonly string[] {
  const file = `${room}/tables.ts`;
  if (!existsSync(join(top, file))) return [];
  const [, body = ''] = /^export interface Columns \{\n(.*?)^\}/ms.exec(textOf(file)) ?? [];
  return [...body.matchAll(/^ {2}'(\w+\.\w+)':/gm)].map(([, name = '']) => name);
}

/** Every table has one room, and every room only tables that there are. */
export function refuseStrays(columns: readonly Column[]): void {
  const there = [...new Set(columns.map(({ table }) => table))].sort();
  const typed = Object.values(tablesOfRooms).flat().sort();
  const faults = [
    ...there.filter((name) => !typed.includes(name)).map((name) => `the table ${name} has no room`),
    ...typed.filter((name, at) => typed[at - 1] === name).map((name) => `the table ${name} has two rooms`),
    ...typed.filter((name) => !there.includes(name)).map((name) => `there is no table ${name}`),
  ];
  if (faults.length > 0) throw new Error(`scripts/types/tables-of-rooms.ts: ${faults.join('; ')}.`);
}

/** The file with the types of a room's tables. */
export function tablesFile(room: string, columns: readonly Column[]): string {
  const own = ownColumns(room);
  const known = columns.map(({ table, name }) => `${table}.${name}`);
  const lost = own.filter((name) => !known.includes(name));
  if (lost.length > 0) throw new Error(`${room}/tables.ts types ${lost.join(', ')}, which there is not.`);
  const tables = (tablesOfRooms[room] ?? []).map((table) => {
    const mine = columns.filter((column) => column.table === table);
    const lines = mine.map(
      (column) => `      ${column.name}: ${typeOfColumn(column, own.includes(`${table}.${column.name}`))};`,
    );
    return [`    /** ${mine[0]?.about} */`, `    ${table}: {`, ...lines, '    };'].join('\n');
  });
  const body = tables.join('\n');
  const used = ['ColumnType', 'Generated', 'GeneratedAlways'].filter((name) => body.includes(`${name}<`));
  const to = posix.relative(room, 'src/platform/database/tables.ts');
  return [
    '// Written by `npm run types` from the migrations: do not edit it. What the database does not know is in tables.ts.',
    ...(used.length > 0 ? [`import type { ${used.join(', ')} } from 'kysely';`] : ['export {};']),
    ...(own.length > 0 ? ["import type { Columns } from './tables.ts';"] : []),
    '',
    `declare module '${to.startsWith('.') ? to : `./${to}`}' {`,
    '  interface Tables {',
    body,
    '  }',
    '}',
    '',
  ].join('\n');
}
