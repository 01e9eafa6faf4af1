import { randomUUID } from 'node:crypto';
import type { Tx } from '../../src/platform/web/index.ts';

/** Gives somebody work in the organisations where another works, or in this one: only a colleague can stand in. */
export async function worksAlongside(
  tx: Tx,
  standIn: string,
  person: string,
  otherwise: string,
): Promise<void> {
  const found = await tx
    .selectFrom('membership')
    .select('organisation_id')
    .distinct()
    .where('person_id', '=', person)
    .execute();
  const organisations = found.length > 0 ? found.map(({ organisation_id }) => organisation_id) : [otherwise];
  await tx
    .insertInto('membership')
    .values(
      organisations.map((organisation_id) => ({
        id: randomUUID(),
        person_id: standIn,
        organisation_id,
        setting_id: null,
        role: 'team-manager',
        from_day: '2020-01-01',
        until_day: null,
      })),
    )
    .execute();
}
