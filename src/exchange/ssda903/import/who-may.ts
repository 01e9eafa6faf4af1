import '../../tables.ts';
import { sql } from 'kysely';
import type { May } from '../../../platform/web/index.ts';
import { authoritiesOf } from './look/get-import.ts';

/** Whoever brings in returns at all. */
export const mayImport: May = {
  words: 'administrators of an authority',
  check: async ({ tx }) => (await authoritiesOf(tx)).length > 0,
};

/** Whoever brings in the returns of the authority whose import is in the address. */
export const mayDecideImport: May = {
  words: 'administrators of the authority whose return it is',
  check: async ({ tx, params }) => {
    const { rows } = await sql<{ may: boolean }>`
      select ${params.importId ?? null}::uuid in (select app.my_return_imports()) as may`.execute(tx);
    return rows[0]?.may ?? false;
  },
};
