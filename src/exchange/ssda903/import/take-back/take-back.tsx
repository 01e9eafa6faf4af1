import '../../../tables.ts';
import { sql } from 'kysely';
import { Refusal } from '../../../../platform/errors/index.ts';
import { ActionForm, action, form } from '../../../../platform/forms/index.ts';
import { InsetText } from '../../../../platform/html/index.ts';
import type { Tx } from '../../../../platform/web/index.ts';
import { openImport } from '../open-import.ts';
import { importTitle } from '../pages/in-words.ts';
import { mayDecideImport } from '../who-may.ts';

/** Something that somebody did with a child of the return since it went in. */
interface WorkedOn {
  readonly number: string;
  readonly what: string;
}

async function workedOn(tx: Tx, importId: string): Promise<WorkedOn[]> {
  const { rows } = await sql<WorkedOn>`
    select number, what from app.worked_on_since(${importId}::uuid) order by number, what`.execute(tx);
  return rows;
}

/** Takes a return back. @throws Refusal saying why it cannot be */
async function takeBack(tx: Tx, importId: string): Promise<void> {
  const { rows } = await sql<{ came: string }>`select app.undo_return(${importId}::uuid) as came`.execute(tx);
  const came = rows[0]?.came;
  if (came === 'undone') return;
  throw came === 'worked-on'
    ? new Refusal('conflict', 'Somebody has worked on it since. It can no longer be taken back.')
    : new Refusal(
        'not-allowed',
        'Only the latest return that is in the register can be taken back, and only while no other is going in.',
      );
}

function WhatHinders({ found }: { found: readonly WorkedOn[] }) {
  return (
    <>
      <InsetText text="Somebody has worked on it since, so it can no longer be taken back. Correct the children one by one." />
      <ul class="govuk-list govuk-list--bullet">
        {found.map(({ number, what }) => (
          <li>
            Child {number}: {what}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A return is taken out of the register again, whole, until somebody has worked on it. */
export const takeBackAction = action({
  path: '/imports/:importId/take-back',
  may: mayDecideImport,
  audit: { show: 'asked-to-take-back-import', send: 'took-back-import' },
  open: async (context) => {
    const shown = await openImport(context);
    return { shown, found: await workedOn(context.tx, shown.id) };
  },
  form: form({}),
  page: ({ opened: { shown, found }, form }) => {
    const counts = shown.counts ?? {};
    const body = (
      <>
        <h1 class="govuk-heading-l">Take this return back?</h1>
        <p class="govuk-body">{importTitle(shown)}</p>
        {found.length > 0 ? (
          <WhatHinders found={found} />
        ) : (
          <>
            <p class="govuk-body">
              {counts.childrenAdded ?? 0} children and {counts.episodesAdded ?? 0} episodes that came with it
              are removed, and what it changed is put back as it was. You cannot undo this, but you can import
              the return again.
            </p>
            <ActionForm of={form} button="Take the return back" classes="govuk-button--warning" />
          </>
        )}
      </>
    );
    return { title: 'Take a return back', body, back: `/imports/${shown.id}` };
  },
  act: async (tx, { shown }) => {
    await takeBack(tx, shown.id);
    return { to: `/imports/${shown.id}`, made: {} };
  },
  example: {},
});
