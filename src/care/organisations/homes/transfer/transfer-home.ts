import '../../../tables.ts';
import '../../../../platform/sign-in/tables.ts';
import { sql } from 'kysely';
import { type ErrorCode, notFound, Refusal } from '../../../../platform/errors/index.ts';
import type { SignedInContext, Tx } from '../../../../platform/web/index.ts';
import { openHome } from '../keep-home.ts';
import type { Transfer, WorksThere } from './transfer-form.ts';

const refusals: Readonly<Record<string, readonly [ErrorCode, string, string?]>> = {
  gone: ['already-done', 'This home has closed, or another provider runs it already.'],
  'no-provider': ['not-allowed', 'Choose an open organisation that runs homes.', 'provider'],
  named: [
    'already-done',
    'The new provider has a home with this name. One of the two needs another name first.',
    'provider',
  ],
  'no-manager': [
    'not-allowed',
    'Children live there, or something is open there. At least one person who manages the home must go on. The new provider can change who manages it afterwards.',
    'goOn',
  ],
  'no-carer': ['not-allowed', 'Children live there. At least one of the foster carers must go on.', 'goOn'],
  'asked-before': ['already-done', 'This has been asked already, and waits for the new provider.'],
  'too-early': ['out-of-range', 'You can agree on the first day with the new provider, or after it.'],
};

function refuse(came: string | undefined, done: string): void {
  if (came === done) return;
  throw new Refusal(...(refusals[came ?? ''] ?? ['not-yours', 'Only its own administrator can do this.']));
}

/** The home in the address, who works there today, and who could run it. */
export async function openForTransfer(context: SignedInContext) {
  const here = await openHome(context);
  if (here.home.closed_on) throw notFound();
  const { rows: people } = await sql<WorksThere>`
    select m.id, p.name, m.role from membership m join person_account p on p.id = m.person_id
    where m.setting_id = ${here.home.id}::uuid and m.organisation_id = ${here.organisation.id}::uuid
      and m.from_day <= app.today() and (m.until_day is null or m.until_day > app.today())
    order by m.role desc, p.name limit 500`.execute(context.tx);
  const { rows: providers } = await sql<{ id: string; name: string }>`
    select id, name from organisation where kind in ('provider', 'local-authority', 'voluntary') and closed_on is null
      and id <> ${here.organisation.id}::uuid order by name limit 5000`.execute(context.tx);
  return { ...here, people, providers };
}

/**
 * Asks that a home goes to another provider; one of theirs must agree.
 * @throws Refusal naming the field, also where it would leave children without a manager
 */
export async function askTransfer(
  tx: Tx,
  id: string,
  of: { readonly settingId: string; readonly organisationId: string },
  { provider, onDay, words, goOn }: Transfer,
): Promise<void> {
  const { rows } = await sql<{ came: string }>`
    select app.ask_home_transfer(${id}::uuid, ${of.settingId}::uuid, ${of.organisationId}::uuid, ${provider}::uuid,
      ${onDay}::date, ${words}, ${[...goOn]}::uuid[]) as came`.execute(tx);
  refuse(rows[0]?.came, 'asked');
}

/** Agrees to a home for the provider it goes to, or does not; or takes one's own ask back. */
export async function answerTransfer(tx: Tx, id: string, agreed: boolean): Promise<void> {
  const { rows } = await sql<{ came: string }>`
    select app.answer_home_transfer(${id}::uuid, ${agreed}) as came`.execute(tx);
  const came = rows[0]?.came;
  if (came === 'refused') throw notFound();
  try {
    refuse(came, 'done');
  } catch (error) {
    // What cannot be any more is said of the whole: the form has nothing of it.
    throw error instanceof Refusal ? new Refusal(error.code, error.message) : error;
  }
}
