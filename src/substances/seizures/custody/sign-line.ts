import '../../tables.ts';
import { settleSteps } from '../../../follow-up/index.ts';
import { HearthError } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { isWritten } from '../../forms/entry.tsx';
import { counts } from '../../model.ts';
import { incidentSettles } from '../../steps-asked.ts';
import { getSeizure, type WholeSeizure } from '../get-seizure.ts';
import type { By } from '../new/record-seizure.ts';
import { couldSign, holds, refuseAway } from './could-sign.ts';

/** What every line of the chain says; `field` is where the form asks when it happened. */
interface Line {
  readonly id: string;
  readonly seizureId: string;
  readonly happenedAt: Date;
  readonly words: string;
}

/** The first of two signatures: who gives, or who destroys; the second is asked of somebody who was there. */
export interface TwoHanded extends Line {
  readonly kind: 'handed-over' | 'destroyed';
  /** Where it is kept now, where it was handed over. */
  readonly keptWhere: string | null;
  readonly askedId: string;
}

/** The police collect it: the officer signs on the spot with name, number and a statement of their own. */
export interface Collected extends Line {
  readonly kind: 'collected';
  readonly officerName: string;
  readonly officerNumber: string;
  readonly officerWords: string;
  /** Whether the police were told of an allegation against a child; from the edition of 2025 they collect without. */
  readonly allegation: boolean;
  readonly reference: string;
}

/** Which field of which form is at fault: each form has its own names. */
const fields = {
  'handed-over': { when: 'handedAt', who: 'receiver' },
  destroyed: { when: 'destroyedAt', who: 'witness' },
  collected: { when: 'collectedAt', who: 'officerName' },
} as const;

/** One name and another, however they are spaced and written. */
const sameName = (one: string, other: string): boolean => {
  const plain = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  return plain(one) === plain(other);
};

function refuseOutOfOrder(seizure: WholeSeizure, line: Line, field: string): void {
  const last = seizure.chain.filter(counts).at(-1)?.happened_at ?? seizure.found_at;
  if (line.happenedAt < seizure.found_at || line.happenedAt < last)
    throw new HearthError('not-allowed', 'This is before the line above it in the log.', field);
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
  const among = incidentSettles;
  await settleSteps(tx, { of: { incidentId: seizure.incident_id }, among }, end, now, newId);
}

/**
 * Signs a line of the chain (SUB-08, SUB-09). A hand-over and a destruction wait for the second signature, which only
 * the person named can give, in their own sign-in; until then they have not happened. The same id twice is one line.
 * @param person who signs, with their name
 * @throws HearthError `not-yours` for whoever does not hold the item; `already-done` when it has left or a line waits;
 * at the field otherwise
 */
export async function signLine(
  tx: Tx,
  line: TwoHanded | Collected,
  person: { readonly personId: string; readonly name: string },
  by: By,
): Promise<void> {
  if (await isWritten(tx, 'seizure_event', line.id)) return;
  const seizure = await getSeizure(tx, line.seizureId);
  const field = fields[line.kind];
  if (!(await holds(tx, seizure.id)))
    throw new HearthError('not-yours', 'Whoever works where it is kept signs for it.');
  if (seizure.state === 'waiting')
    throw new HearthError('already-done', 'A line waits for its second signature. There is one at a time.');
  if (seizure.state !== 'kept') throw new HearthError('already-done', 'It has left the setting already.');
  await refuseAway(tx, person.personId, field.who);
  refuseOutOfOrder(seizure, line, field.when);
  if (line.kind === 'collected' && sameName(line.officerName, person.name))
    throw new HearthError('not-allowed', 'The officer signs, and you: nobody signs twice.', field.who);
  if (line.kind !== 'collected') {
    if (line.askedId === person.personId)
      throw new HearthError('not-allowed', 'Somebody else signs second: nobody signs twice.', field.who);
    const able = await couldSign(tx, seizure.id);
    if (!able.some(({ person_id }) => person_id === line.askedId))
      throw new HearthError('not-allowed', 'Choose somebody who was there and is not away.', field.who);
  }
  const isCollected = line.kind === 'collected';
  await tx
    .insertInto('seizure_event')
    .values({
      id: line.id,
      seizure_id: seizure.id,
      kind: line.kind,
      happened_at: line.happenedAt,
      words: line.words,
      kept_where: isCollected ? null : line.keptWhere,
      asked_id: isCollected ? null : line.askedId,
      officer_name: isCollected ? line.officerName : null,
      officer_number: isCollected ? line.officerNumber : null,
      officer_words: isCollected ? line.officerWords : null,
      allegation: isCollected ? line.allegation : null,
      reference: isCollected ? line.reference || null : null,
      signed_by: person.personId,
      signed_at: by.now,
    })
    .execute();
  if (isCollected) await settleItemSteps(tx, seizure, 'Collected by the police: see the log.', by);
}
