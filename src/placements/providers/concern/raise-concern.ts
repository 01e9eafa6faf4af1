import '../../tables.ts';
import { refuseNames } from '../../../care/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import type { Provider } from '../provider/get-provider.ts';
import { type NewConcern, sideOf } from './concern-form.ts';

/**
 * Raises a concern, or asks for something, with a day by which it is answered (CMS-04, CMS-05).
 * @throws Refusal naming the field
 */
export async function raiseConcern(
  tx: Tx,
  provider: Provider,
  { authorityId, kind, words, couldDo, answerDue }: NewConcern,
  by: By,
): Promise<void> {
  await refuseNames(tx, { words, couldDo });
  await tx
    .insertInto('provider_concern')
    .values({
      id: by.newId(),
      organisation_id: provider.id,
      authority_id: authorityId,
      kind,
      raised_side: sideOf(provider),
      words,
      could_do: couldDo,
      answer_due: answerDue,
      raised_by: by.personId,
      raised_at: by.now,
    })
    .execute();
}
