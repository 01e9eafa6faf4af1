import '../../tables.ts';
import { sql } from 'kysely';
import type { SettingKind } from '../../../care/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { getSetting, knowsHomes } from '../../setting/get-setting.ts';
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

const columns = sql`setting_id, organisation_id, organisation_name, organisation_kind, name, kind, urn, registration, host_name`;

/** The homes of one organisation, the worst first; none for whoever does not find homes. */
export async function homesOf(tx: Tx, organisationId: string): Promise<HomeKnown[]> {
  const { rows } = await sql<HomeKnown>`
    select ${columns} from app.homes_known(the_organisation => ${organisationId}::uuid)`.execute(tx);
  return rows.sort(worstFirst);
}

/** So many homes on one page. */
const ofPage = 50;

/** A page of the homes there are. */
export interface PageOfHomes {
  readonly homes: readonly HomeKnown[];
  /** The last home of this page, after which the next one begins; null on the last page. */
  readonly last: string | null;
}

/**
 * The homes there are, whoever buys from them (CMS-03), a page at a time by provider. The first page begins with those that
 * must not be used, or of which it is not known.
 * @param after the last home of the page before
 * @throws Refusal not-found for whoever does not find homes, and for a home that is none
 */
export async function homesKnown(
  tx: Tx,
  {
    named,
    after,
    most = ofPage,
  }: { readonly named: string; readonly after: string | null; readonly most?: number },
): Promise<PageOfHomes> {
  if (!(await knowsHomes(tx))) throw notFound();
  const page = (afterName: string) => sql<HomeKnown>`
    select ${columns} from app.homes_known(the_words => ${named}, after_name => ${afterName},
      after_setting => ${after}::uuid, most => ${most + 1})`;
  const inDoubt = sql<HomeKnown>`
    select ${columns} from app.homes_known(the_words => ${named}, only_in_doubt => true, most => ${most})`;
  const before = after ? await getSetting(tx, after) : null;
  const { rows } = await page(before?.organisation_name ?? '').execute(tx);
  const { rows: first } = before ? { rows: [] } : await inDoubt.execute(tx);
  const some = rows.slice(0, most);
  const homes = [...first, ...some.filter((home) => !first.some(isSame(home)))];
  return {
    homes: homes.sort(worstFirst),
    last: rows.length > most ? (some.at(-1)?.setting_id ?? null) : null,
  };
}

const isSame =
  (one: HomeKnown) =>
  (other: HomeKnown): boolean =>
    one.setting_id === other.setting_id;
