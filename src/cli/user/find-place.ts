import type { Transaction } from 'kysely';
import type {} from '../../care/index.ts';
import type { AuditVerb } from '../../platform/audit/index.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { CannotBeDone } from '../command.ts';
import type { Wanted } from './wanted.ts';

type Tx = Transaction<Tables>;

/** The organisation, and the setting in it if there is one, that somebody works in. */
export interface Place {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly setting: { readonly id: string; readonly name: string } | null;
}

interface Making {
  readonly now: Date;
  readonly newId: () => string;
  /** Leaves the trace of what was made. */
  readonly made: (action: AuditVerb, kind: string, id: string) => Promise<void>;
}

/** The only one that was found; otherwise says which there are to choose from. */
function theOne<Found extends { id: string; name: string }>(
  what: string,
  wanted: string,
  found: readonly Found[],
  all: readonly Found[],
): Found {
  const [one] = found;
  if (one && found.length === 1) return one;
  if (one) {
    const ids = found.map(({ id }) => id).join(', ');
    throw new CannotBeDone(`${found.length} ${what}s are called "${wanted}". Give the id of one: ${ids}.`);
  }
  const names = all.map(({ name }) => `"${name}"`).join(', ');
  const there = names ? `There is: ${names}.` : `There is none yet: make it with --new-${what}.`;
  throw new CannotBeDone(`There is no ${what} "${wanted}". ${there}`);
}

const isCalled =
  (wanted: string) =>
  ({ id, name }: { id: string; name: string }): boolean =>
    id === wanted.toLowerCase() || name.toLowerCase() === wanted.toLowerCase();

async function organisationOf(
  tx: Tx,
  wanted: Wanted,
  making: Making,
): Promise<Place['organisation'] | undefined> {
  const all = await tx.selectFrom('organisation').select(['id', 'name']).orderBy('name').execute();
  if (wanted.organisation) {
    return theOne('organisation', wanted.organisation, all.filter(isCalled(wanted.organisation)), all);
  }
  if (!wanted.newOrganisation) return undefined;
  const { name, kind } = wanted.newOrganisation;
  if (all.some(isCalled(name))) {
    throw new CannotBeDone(`There is an organisation "${name}" already: name it with --organisation.`);
  }
  const id = making.newId();
  await tx.insertInto('organisation').values({ id, name, kind, created_at: making.now }).execute();
  await making.made('organisation-added', 'organisation', id);
  return { id, name };
}

/** Finds, or makes where that was asked for, the place somebody is to work in. */
export async function findPlace(tx: Tx, wanted: Wanted, making: Making): Promise<Place> {
  const organisation = await organisationOf(tx, wanted, making);
  if (wanted.setting) {
    const all = await tx
      .selectFrom('setting')
      .innerJoin('organisation', 'organisation.id', 'setting.organisation_id')
      .select(['setting.id', 'setting.name', 'organisation_id', 'organisation.name as organisation_name'])
      .where((eb) => (organisation ? eb('organisation_id', '=', organisation.id) : eb.lit(true)))
      .orderBy('setting.name')
      .execute();
    const setting = theOne('setting', wanted.setting, all.filter(isCalled(wanted.setting)), all);
    return { organisation: { id: setting.organisation_id, name: setting.organisation_name }, setting };
  }
  if (!organisation) throw new Error('where they work was not asked for');
  if (!wanted.newSetting) return { organisation, setting: null };
  const { name, kind } = wanted.newSetting;
  const setting = { id: making.newId(), name };
  await tx
    .insertInto('setting')
    .values({
      ...setting,
      kind,
      organisation_id: organisation.id,
      urn: null,
      host_authority_id: null,
      created_at: making.now,
    })
    .execute();
  await making.made('setting-added', 'setting', setting.id);
  return { organisation, setting };
}
