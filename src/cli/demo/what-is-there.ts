import type { Records } from '../../main.ts';

/** What a database holds: nothing yet, Synthetic London, or something else, which must be taken for real. */
export type WhatIsThere = 'nothing' | 'demo' | 'records';

/** The audit event that ends the building of the demo, one for each person whom it lets you be. */
export const demoBuilt = 'demo-built';

/** Looks what the database holds. A demo whose building was cut short counts as records. */
export async function whatIsThere(records: Records): Promise<WhatIsThere> {
  return records.asOwner(async (tx) => {
    const built = await tx
      .selectFrom('audit_event')
      .select('id')
      .where('action', '=', demoBuilt)
      .limit(1)
      .executeTakeFirst();
    if (built) return 'demo';
    const organisation = await tx.selectFrom('organisation').select('id').limit(1).executeTakeFirst();
    const account = await tx.selectFrom('person_account').select('id').limit(1).executeTakeFirst();
    return organisation || account ? 'records' : 'nothing';
  });
}
