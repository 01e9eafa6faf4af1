import type { Transaction } from 'kysely';
import type {} from '../../care/index.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { CannotBeDone } from '../command.ts';

/** Finds a local authority by its DfE code, its GSS code or its name. */
export async function findAuthority(
  tx: Transaction<Tables>,
  wanted: string,
): Promise<{ id: string; name: string }> {
  const all = await tx
    .selectFrom('organisation')
    .select(['id', 'name', 'dfe_code', 'gss_code'])
    .where('kind', '=', 'local-authority')
    .orderBy('name')
    .execute();
  const asked = wanted.trim().toLowerCase();
  const found = all.filter(({ id, name, dfe_code, gss_code }) =>
    [id, name, dfe_code, gss_code].some((known) => known?.toLowerCase() === asked),
  );
  const [authority] = found;
  if (authority && found.length === 1) return authority;
  if (authority) throw new CannotBeDone(`${found.length} authorities are called "${wanted}". Give a code.`);
  const named = all.map(({ name, dfe_code }) => (dfe_code ? `${name} (${dfe_code})` : name)).join(', ');
  throw new CannotBeDone(
    `There is no authority "${wanted}". ${named ? `There is: ${named}.` : 'There is none yet: hearth user add can make one.'}`,
  );
}
