import '../tables.ts';
import { addAccount } from '../../incidents/index.ts';
import type { Acting, Tx } from '../../platform/web/index.ts';
import { raiseChallenge } from '../challenges/raise-challenge.ts';
import type { SaidTogether } from './together-form.ts';

/** Who writes it down; a challenge is found again by the id of the showing of the form. */
type Writer = Pick<Acting, 'personId' | 'now' | 'newId'> & { readonly entry?: string };

/** That id, or another where something bears it already: what is typed differently is another thing. */
async function idOfChallenge(tx: Tx, { entry, newId }: Writer): Promise<string> {
  if (!entry) return newId();
  const taken = await tx.selectFrom('challenge').select('id').where('id', '=', entry).executeTakeFirst();
  return taken ? newId() : entry;
}

/**
 * Writes down what a young person says, the two of them together: marked as said by the child, and by whom it was
 * written down. From then on nobody changes it. About a record it stands on the record too; a challenge gets its owner
 * and its clock as one from the young person's own page does.
 */
export async function writeDownTogether(
  tx: Tx,
  childId: string,
  said: Omit<SaidTogether, 'readBack'>,
  by: Writer,
): Promise<void> {
  const { incidentId, words } = said;
  if (said.kind === 'challenge') {
    const id = await idOfChallenge(tx, by);
    const challenge = { id, childId, incidentId, whatIsWrong: words, whatIWant: said.want, together: true };
    await raiseChallenge(tx, challenge, by);
    return;
  }
  await tx
    .insertInto('spoken_word')
    .values({
      id: by.newId(),
      child_id: childId,
      incident_id: incidentId,
      words,
      read_back: true,
      written_by: by.personId,
      said_at: by.now,
    })
    .execute();
  if (incidentId) await addAccount(tx, incidentId, words, by);
}
