import type { AuditVerb } from '../../platform/audit/index.ts';
import type { Records } from '../../records.ts';

/** What a database holds: nothing yet, Synthetic London, part of it, or something else, which is taken for real. */
export type WhatIsThere = 'nothing' | 'demo' | 'part of a demo' | 'records';

/** The audit event that ends the building of the demo. */
export const demoBuilt: AuditVerb = 'demo-built';

/** Looks what the database holds. */
export async function whatIsThere(records: Records): Promise<WhatIsThere> {
  const { demoPeople } = await import('../../../demo/index.ts');
  const someone = await records.asService(async (tx) => {
    const organisation = await tx.selectFrom('organisation').select('id').limit(1).executeTakeFirst();
    return organisation ?? tx.selectFrom('person_account').select('id').limit(1).executeTakeFirst();
  });
  if (!someone) return 'nothing';
  const built = await records.asService((tx) =>
    tx.selectFrom('audit_event').select('id').where('action', '=', demoBuilt).limit(1).executeTakeFirst(),
  );
  if (built) return 'demo';
  return (await demoPeople(records)).length > 0 ? 'part of a demo' : 'records';
}
