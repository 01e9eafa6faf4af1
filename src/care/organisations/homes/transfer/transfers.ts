import { sql } from 'kysely';
import { notFound } from '../../../../platform/errors/index.ts';
import type { SignedInContext, Tx } from '../../../../platform/web/index.ts';

/** A home that is to go to another provider, and waits for an answer. */
export interface HomeTransfer {
  readonly id: string;
  readonly setting_id: string;
  readonly setting_name: string;
  readonly from_name: string;
  readonly to_organisation_id: string;
  readonly to_name: string;
  readonly on_day: string;
  readonly words: string;
  readonly asked_by_name: string;
  readonly goes_on: readonly string[];
  readonly may_answer: boolean;
  readonly mine: boolean;
}

/** Those of one organisation, or of all that the visitor administers. */
export async function homeTransfers(tx: Tx, organisationId: string | null): Promise<HomeTransfer[]> {
  const { rows } = await sql<HomeTransfer>`
    select id, setting_id, setting_name, from_name, to_organisation_id, to_name, on_day::text as on_day, words, asked_by_name,
      goes_on, may_answer, mine from app.home_transfers(${organisationId}::uuid)`.execute(tx);
  return rows;
}

/** The one in the address. Throws `not-found` for any other. */
export async function oneTransfer({ tx, params }: SignedInContext): Promise<HomeTransfer> {
  const all = await homeTransfers(tx, params.organisationId ?? '');
  const one = all.find(({ id }) => id === params.transferId);
  if (!one) throw notFound();
  return one;
}

/** In my work: the homes that wait for the visitor's yes or no. */
export async function transfersInMyWork({ tx }: SignedInContext): Promise<{ href: string; text: string }[]> {
  return (await homeTransfers(tx, null))
    .filter(({ may_answer }) => may_answer)
    .map(({ id, to_organisation_id, setting_name, to_name }) => ({
      href: `/organisations/${to_organisation_id}/transfers/${id}`,
      text: `Another provider asks ${to_name} to take over ${setting_name}: agree or refuse`,
    }));
}

/** Who ran a home before, and until when. */
export async function ranBefore(tx: Tx, settingId: string): Promise<{ name: string; until: string }[]> {
  const { rows } = await sql<{ name: string; until: string }>`
    select o.name, greatest(t.on_day, (t.answered_at at time zone 'Europe/London')::date)::text as until
    from home_transfer t join organisation o on o.id = t.from_organisation_id
    where t.setting_id = ${settingId}::uuid and t.agreed order by t.answered_at desc limit 20`.execute(tx);
  return rows;
}
