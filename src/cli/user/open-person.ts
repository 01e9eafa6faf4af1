import { type AuditVerb, recordAuditEvent } from '../../platform/audit/index.ts';
import { londonDate } from '../../platform/clock/index.ts';
import { openAccount } from '../../platform/sign-in/index.ts';
import type { Records } from '../../records.ts';
import { findPlace, type Place } from './find-place.ts';
import type { Wanted } from './wanted.ts';

/**
 * Opens the account, with the membership and whatever is made along with it: everything or nothing.
 * @throws Refusal for a password or address that is refused, CannotBeDone for a place that is not there
 */
export async function openPerson(
  records: Records,
  wanted: Wanted,
  password: { readonly text: string; readonly mustChange: boolean },
  now: Date,
  newId: () => string,
): Promise<{ readonly id: string; readonly place: Place }> {
  return records.asService(async (tx) => {
    const made = (action: AuditVerb, subjectKind: string, subjectId: string): Promise<void> =>
      recordAuditEvent(tx, { at: now, personId: null, action, subjectKind, subjectId });
    const place = await findPlace(tx, wanted, { now, newId, made });
    const id = newId();
    const places = [place.organisation.name, place.setting?.name ?? ''];
    const { name, email } = wanted;
    await openAccount(
      tx,
      { id, name, email, password: password.text, mustChange: password.mustChange, places },
      now,
    );
    await tx
      .insertInto('membership')
      .values({
        id: newId(),
        person_id: id,
        organisation_id: place.organisation.id,
        setting_id: place.setting?.id ?? null,
        role: wanted.role,
        from_day: londonDate(now),
        until_day: null,
      })
      .execute();
    await made('account-opened', 'person', id);
    return { id, place };
  });
}
