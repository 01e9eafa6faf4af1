import '../../tables.ts';
import { closeWritten, settleSteps } from '../../../follow-up/index.ts';
import { Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import { counts } from '../../model.ts';
import type { WholeSeizure } from '../get-seizure.ts';
import type { Collection } from './collection-form.ts';
import { couldSign, holds, refuseAway } from './could-sign.ts';
import type { Destruction } from './destruction-form.ts';
import type { HandOver } from './hand-over-form.ts';

/** The first of two signatures: who gives, or who destroys; the second is asked of somebody who was there. */
export type TwoHanded =
  | ({ readonly kind: 'handed-over' } & HandOver)
  | ({ readonly kind: 'destroyed'; readonly keptWhere: null } & Destruction);

/** One name and another, however they are spaced and written. */
const sameName = (one: string, other: string): boolean => {
  const plain = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  return plain(one) === plain(other);
};

function refuseOutOfOrder(seizure: WholeSeizure, happenedAt: Date): void {
  const last = seizure.chain.filter(counts).at(-1)?.happened_at ?? seizure.found_at;
  if (happenedAt < seizure.found_at || happenedAt < last)
    throw new Refusal('not-allowed', 'This is earlier than the line above it in the log.', 'happenedAt');
}

/** What ends the item's time in the setting settles what was asked for. */
export async function settleItemSteps(
  tx: Tx,
  seizure: Pick<WholeSeizure, 'id' | 'child_id' | 'incident_id'>,
  words: string,
  { personId, now, newId }: By,
): Promise<void> {
  if (!seizure.child_id) return;
  const end = { state: 'done', words, personId } as const;
  await settleSteps(tx, { of: { aboutId: seizure.id }, among: ['substance-settled'] }, end, now, newId);
  if (!seizure.incident_id) return;
  const written = [{ says: 'item-settled', evidence: words }] as const;
  await closeWritten(tx, { incidentId: seizure.incident_id }, 'incident', written);
}

/** Whether the visitor may sign for the item now: they hold it, it is here, and no line waits. */
async function refuseNow(tx: Tx, seizure: WholeSeizure, { personId }: By): Promise<void> {
  if (!(await holds(tx, seizure.id)))
    throw new Refusal('not-yours', 'Only someone who works where it is kept can sign for it.');
  if (seizure.state === 'waiting')
    throw new Refusal(
      'already-done',
      'A line is still waiting for its second signature. You can add only one at a time.',
    );
  if (seizure.state !== 'kept') throw new Refusal('already-done', 'It has already left the setting.');
  await refuseAway(tx, personId);
}

async function refuseWhoSigns(tx: Tx, seizureId: string, askedId: string, by: By): Promise<void> {
  if (askedId === by.personId) throw new Refusal('not-allowed', 'Someone else must sign second.', 'askedId');
  const able = await couldSign(tx, seizureId);
  if (!able.some(({ person_id }) => person_id === askedId))
    throw new Refusal('not-allowed', 'Choose someone who was there and is not away.', 'askedId');
}

const rowOf = ({ happenedAt, words }: TwoHanded | Collection, seizureId: string, by: By) => ({
  id: by.newId(),
  seizure_id: seizureId,
  happened_at: happenedAt,
  words,
  signed_by: by.personId,
  signed_at: by.now,
});

/**
 * Signs a hand-over or a destruction (SUB-08, SUB-09): it waits for the second signature, which only the person named can
 * give, in their own sign-in; until then it has not happened. Returns the id of the line.
 * @throws Refusal `not-yours` for whoever does not hold the item; `already-done` when it has left or a line waits;
 * at the field otherwise
 */
export async function signFirst(tx: Tx, seizure: WholeSeizure, line: TwoHanded, by: By): Promise<string> {
  await refuseNow(tx, seizure, by);
  refuseOutOfOrder(seizure, line.happenedAt);
  await refuseWhoSigns(tx, seizure.id, line.askedId, by);
  const row = rowOf(line, seizure.id, by);
  const { kind, askedId, keptWhere } = line;
  await tx
    .insertInto('seizure_event')
    .values({ ...row, kind, asked_id: askedId, kept_where: keptWhere })
    .execute();
  return row.id;
}

/**
 * Signs together with the officer who collects the item (SUB-08).
 * @param by who signs, with their name: it is not the officer's
 * @throws Refusal as for the first of two signatures
 */
export async function signCollection(
  tx: Tx,
  seizure: WholeSeizure,
  line: Collection,
  by: By & { readonly name: string },
): Promise<void> {
  await refuseNow(tx, seizure, by);
  refuseOutOfOrder(seizure, line.happenedAt);
  if (sameName(line.officerName, by.name))
    throw new Refusal('not-allowed', 'You and the officer must both sign.', 'officerName');
  const officer = {
    officer_name: line.officerName,
    officer_number: line.officerNumber,
    officer_words: line.officerWords,
  };
  const said = { allegation: line.allegation, reference: line.reference || null };
  await tx
    .insertInto('seizure_event')
    .values({ ...rowOf(line, seizure.id, by), kind: 'collected', ...officer, ...said })
    .execute();
  await settleItemSteps(tx, seizure, 'Collected by the police: see the log.', by);
}
