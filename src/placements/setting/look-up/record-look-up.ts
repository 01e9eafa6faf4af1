import '../../tables.ts';
import { sql } from 'kysely';
import { Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import type { LookedUp } from './look-up-form.ts';

function refuse({ found, urn, words }: LookedUp): void {
  if (found === 'registered' && !urn) {
    throw new Refusal('missing', 'Give its Ofsted number.', 'urn');
  }
  if (found === 'not-needed' && !words) {
    throw new Refusal('reason-needed', 'Say why it does not need to register.', 'words');
  }
}

/**
 * Records what was found in Ofsted's register: from now on this is how the home stands (PLC-01), and who places
 * children there has a step where it is not registered. Earlier look-ups stay.
 * @throws Refusal naming the field
 */
export async function recordLookUp(tx: Tx, settingId: string, looked: LookedUp, by: By): Promise<void> {
  refuse(looked);
  const { found, urn, lookedUpOn, words } = looked;
  await tx
    .insertInto('setting_check')
    .values({
      id: by.newId(),
      setting_id: settingId,
      registration: found,
      urn: found === 'registered' ? urn : null,
      looked_up_on: lookedUpOn,
      words,
      checked_by: by.personId,
      checked_at: by.now,
    })
    .execute();
  await sql`select app.steps_after_look_up(${settingId}::uuid)`.execute(tx);
}
