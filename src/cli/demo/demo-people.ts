import { roleInWords } from '../../care/index.ts';
import type { Records } from '../../main.ts';
import type { DemoPerson } from '../../platform/sign-in/sign-in-page.tsx';
import { demoBuilt } from './what-is-there.ts';

/** Whom the demo in this database lets you be, in the order in which it was built, with what they do and where. */
export async function demoPeopleOf(records: Records): Promise<DemoPerson[]> {
  const rows = await records.asOwner((tx) =>
    tx
      .selectFrom('audit_event')
      .innerJoin('person_account', 'person_account.id', 'audit_event.subject_id')
      .innerJoin('membership', 'membership.person_id', 'person_account.id')
      .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
      .leftJoin('setting', 'setting.id', 'membership.setting_id')
      .select(['person_account.id', 'person_account.name', 'membership.role'])
      .select(['organisation.name as organisation', 'setting.name as setting'])
      .where('audit_event.action', '=', demoBuilt)
      .where('person_account.closed_at', 'is', null)
      .orderBy('audit_event.id')
      .orderBy('membership.from_day')
      .execute(),
  );
  const people = new Map<string, DemoPerson>();
  for (const { id, name, role, organisation, setting } of rows) {
    if (!people.has(id))
      people.set(id, { id, name, does: `${roleInWords(role)}, ${setting ?? organisation}` });
  }
  return [...people.values()];
}
