import type { May } from '../../platform/web/index.ts';

/** Whoever began the draft, for which the database shows it to nobody else; and of a draft that they signed, the record. */
export const mayWriteDraft: May = {
  words: 'the person who began the draft',
  check: async ({ tx, params, person }) => {
    const id = params.draftId ?? '';
    const draft = await tx.selectFrom('draft').select('id').where('id', '=', id).executeTakeFirst();
    if (draft) return true;
    const signed = tx
      .selectFrom('incident')
      .select('id')
      .where('submission_id', '=', id)
      .where('author_id', '=', person?.personId ?? null);
    return (await signed.executeTakeFirst()) !== undefined;
  },
};
