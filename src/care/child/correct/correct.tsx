import '../../tables.ts';
import { sql } from 'kysely';
import { londonTime } from '../../../platform/clock/index.ts';
import { notFound, Refusal } from '../../../platform/errors/index.ts';
import { ActionForm, action } from '../../../platform/forms/index.ts';
import { Details } from '../../../platform/html/index.ts';
import type { SignedInContext } from '../../../platform/web/index.ts';
import { namesOf } from '../../begin-child/begin-child.ts';
import { mayAddTo } from '../../sharing/may.ts';
import { correctForm } from './correct-form.ts';
import { correctionsOf, earlierInWords } from './corrections-of.ts';

/** What stands in the register of the child in the address, and what stood there before. */
async function openCorrecting({ tx, params, auditSubject: about }: SignedInContext) {
  const childId = params.childId ?? '';
  const child = await tx
    .selectFrom('child')
    .select(['id', 'given_name', 'family_name', 'known_as', 'other_names', 'date_of_birth', 'birth_basis'])
    .where('id', '=', childId)
    .executeTakeFirst();
  if (!child) throw notFound();
  about({ kind: 'child', id: childId, childId });
  return { child, earlier: await correctionsOf(tx, childId) };
}

/** Correcting what a child is called, or when they were born. */
export const correctAction = action({
  path: '/children/:childId/correct',
  may: mayAddTo('identity'),
  audit: { show: 'opened-correction', send: 'corrected-child' },
  open: openCorrecting,
  form: correctForm,
  start: ({ child }) => ({
    given: child.given_name,
    family: child.family_name,
    known: child.known_as ?? '',
    others: child.other_names,
    birth: child.date_of_birth,
    basis: child.birth_basis,
  }),
  page: ({ opened: { child, earlier }, form }) => {
    const body = (
      <>
        <h1 class="govuk-heading-l">Correct the name or date of birth</h1>
        <p class="govuk-body">
          To be found by an earlier name, write it under “Other names”. A name that must not be used again,
          such as the name before an adoption, is found no more once you take it out.
        </p>
        <ActionForm of={form} button="Save" />
        {earlier.length > 0 ? (
          <Details summaryText="What was recorded before">
            <ul class="govuk-list govuk-list--bullet">
              {earlier.map((one) => (
                <li>
                  {earlierInWords(one.was)}, until {londonTime(one.corrected_at)}. {one.by_name}: {one.reason}
                </li>
              ))}
            </ul>
          </Details>
        ) : null}
      </>
    );
    return { title: 'Correct the name', body, back: `/children/${child.id}` };
  },
  act: async (tx, { child }, { birth, basis, reason, ...names }, by) => {
    const said = { ...namesOf(names), birth, basis, reason };
    const { rows } = await sql<{ done: boolean }>`
      select app.correct_child(${by.entry}::uuid, ${child.id}::uuid, ${JSON.stringify(said)}::jsonb) as done`.execute(
      tx,
    );
    if (!rows[0]?.done) throw new Refusal('not-yours', 'You cannot correct this.');
    return { to: `/children/${child.id}`, made: {} };
  },
  example: {
    given: 'Robin',
    family: 'Sampleton',
    birth: '2011-05-06',
    basis: 'known',
    reason: 'It was spelled wrongly.',
  },
});
