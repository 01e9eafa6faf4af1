import '../../tables.ts';
import { HearthError } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { isCalendarDate } from '../../../protocol/index.ts';
import type { NamedOrganisation } from '../provider/get-provider.ts';

/** What a commissioner records: from, until, and where in the contract it stands. */
export interface NewPledge {
  readonly id: string;
  readonly organisationId: string;
  readonly authorityId: string;
  readonly from: string;
  /** Empty: it has no end. */
  readonly until: string;
  readonly standsAt: string;
}

function refuse(pledge: NewPledge, mine: readonly NamedOrganisation[]): void {
  if (!mine.some(({ id }) => id === pledge.authorityId)) {
    throw new HearthError('not-yours', 'Only a commissioner of the authority records its contracts.');
  }
  if (!isCalendarDate(pledge.from)) {
    throw new HearthError('not-a-date', 'Give the day from which it holds.', 'pledgeFrom');
  }
  if (pledge.until && !isCalendarDate(pledge.until)) {
    throw new HearthError('not-a-date', 'Give the last day, or leave it empty.', 'pledgeUntil');
  }
  if (pledge.until && pledge.until < pledge.from) {
    throw new HearthError('not-allowed', 'The last day lies before the first.', 'pledgeUntil');
  }
  if (!pledge.standsAt.trim()) {
    throw new HearthError('missing', 'Say where it stands: the contract, and the clause.', 'standsAt');
  }
  if (pledge.standsAt.length > 500) {
    throw new HearthError('out-of-range', 'Write at most 500 characters.', 'standsAt');
  }
}

/**
 * Records, or renews, that the contract holds a provider to the Protocol (OOA-02, COM-PRV-01). Earlier ones stay.
 * @throws HearthError naming the field, or `not-yours`
 */
export async function recordPledge(
  tx: Tx,
  pledge: NewPledge,
  mine: readonly NamedOrganisation[],
  by: { readonly personId: string; readonly now: Date },
): Promise<void> {
  refuse(pledge, mine);
  await tx
    .insertInto('provider_pledge')
    .values({
      id: pledge.id,
      organisation_id: pledge.organisationId,
      authority_id: pledge.authorityId,
      from_day: pledge.from,
      until_day: pledge.until || null,
      stands_at: pledge.standsAt.trim(),
      recorded_by: by.personId,
      recorded_at: by.now,
    })
    .onConflict((clash) => clash.column('id').doNothing())
    .execute();
}
