import '../../tables.ts';
import { sql } from 'kysely';
import type { SettingKind } from '../../../care/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { knowsHomes } from '../../setting/get-setting.ts';
import { type Registration, type RegistrationStatus, registrationStatus } from '../../words/registration.tsx';

/** A home as whoever finds homes knows it. No child, and no foster family, is named. */
export interface HomeKnown {
  readonly setting_id: string;
  readonly organisation_id: string;
  readonly organisation_name: string;
  readonly organisation_kind: string;
  readonly name: string | null;
  readonly kind: SettingKind;
  readonly urn: string | null;
  readonly registration: Registration;
  readonly host_name: string | null;
}

const order: readonly RegistrationStatus[] = ['stands-out', 'find-out', 'in-order'];

/** Unregistered homes first, then those of which it is not known, then by provider and name (PLC-01, CMS-03). */
function worstFirst(a: HomeKnown, b: HomeKnown): number {
  const place = ({ kind, registration }: HomeKnown) => order.indexOf(registrationStatus(kind, registration));
  return (
    place(a) - place(b) ||
    a.organisation_name.localeCompare(b.organisation_name) ||
    (a.name ?? '').localeCompare(b.name ?? '')
  );
}

/**
 * Every home there is, whoever buys from it (CMS-03), the worst first.
 * @throws Refusal not-found for whoever does not find homes
 */
export async function homesKnown(tx: Tx): Promise<HomeKnown[]> {
  if (!(await knowsHomes(tx))) throw notFound();
  const { rows } = await sql<HomeKnown>`
    select setting_id, organisation_id, organisation_name, organisation_kind, name, kind, urn, registration, host_name
    from app.homes_known()`.execute(tx);
  return rows.sort(worstFirst);
}
