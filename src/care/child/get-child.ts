import '../tables.ts';
import { sql } from 'kysely';
import { askTogether } from '../../platform/database/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import type { BirthBasis } from '../begin-child/child-fields.ts';
import { numberOfChild } from '../child-name.ts';

/** A child, where they live today, and whose responsibility they are. */
export interface ChildToday {
  readonly id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly known_as: string | null;
  readonly date_of_birth: string;
  /** By which others know them; null where none is recorded or open to the visitor. */
  readonly number: string | null;
  /** Whether somebody has given the name: what comes from a return goes by a number. */
  readonly name_known: boolean;
  readonly birth_basis: BirthBasis;
  /** A home began the record, and the authority has not confirmed it. */
  readonly is_provisional: boolean;
  /** Null is not known. */
  readonly out_of_area: boolean | null;
  readonly authority_name: string;
  readonly setting: {
    readonly id: string;
    readonly name: string;
    readonly kind: SettingKind;
    /** Empty where none is recorded. */
    readonly telephone: string;
  } | null;
}
export type SettingKind = 'childrens-home' | 'foster-home' | 'supported-accommodation';

/** The child as they stand on a day; null when there is none or they are not open to the visitor. */
export async function getChild(tx: Tx, id: string, on: string): Promise<ChildToday | null> {
  const [child, setting] = await askTogether(tx, (asking) =>
    Promise.all([childById(asking, id), settingThen(asking, id, on)]),
  );
  return child ? { ...child, setting: setting ?? null } : null;
}

const childById = (tx: Tx, id: string) =>
  tx
    .selectFrom('child')
    .innerJoin('organisation', 'organisation.id', 'child.responsible_authority_id')
    .select([
      'child.id',
      'given_name',
      'family_name',
      'known_as',
      'date_of_birth',
      'name_known',
      'birth_basis',
      'is_provisional',
      'out_of_area',
      'organisation.name as authority_name',
      numberOfChild('child').as('number'),
    ])
    .where('child.id', '=', id)
    .executeTakeFirst();

const settingThen = (tx: Tx, id: string, on: string) =>
  tx
    .selectFrom('placement')
    .innerJoin('setting', 'setting.id', 'placement.setting_id')
    .select(['setting.id', 'setting.name', 'setting.kind', 'setting.telephone'])
    .where('child_id', '=', id)
    .where('from_day', '<=', on)
    .where((eb) => eb.or([eb('until_day', 'is', null), eb('until_day', '>=', on)]))
    .orderBy('from_day', 'desc')
    .executeTakeFirst();

/** Who works with a child. */
export interface AroundTheChild {
  readonly person_id: string;
  readonly name: string;
  readonly role: string;
  readonly email: string | null;
}

/** The people who work with the child on a day. */
export function aroundTheChild(tx: Tx, childId: string, on: string): Promise<AroundTheChild[]> {
  return tx
    .selectFrom('involvement')
    .innerJoin('person_account', 'person_account.id', 'involvement.person_id')
    .select(['person_id', 'person_account.name', 'role'])
    .select(
      sql<string | null>`(select a.email from app.emails_around(${childId}::uuid) a
        where a.person_id = involvement.person_id limit 1)`.as('email'),
    )
    .where('child_id', '=', childId)
    .where('from_day', '<=', on)
    .where((eb) => eb.or([eb('until_day', 'is', null), eb('until_day', '>=', on)]))
    .orderBy('role')
    .execute();
}

/** Given names of the other children who live in the same setting: a narrative should not name them. */
export async function otherChildrenThere(
  tx: Tx,
  childId: string,
  settingId: string,
  on: string,
): Promise<string[]> {
  const rows = await tx
    .selectFrom('placement')
    .innerJoin('child', 'child.id', 'placement.child_id')
    .select(['given_name', 'known_as'])
    .where('setting_id', '=', settingId)
    .where('child.id', '!=', childId)
    .where('from_day', '<=', on)
    .where((eb) => eb.or([eb('until_day', 'is', null), eb('until_day', '>=', on)]))
    .execute();
  return [
    ...new Set(rows.flatMap(({ given_name, known_as }) => [given_name, known_as ?? '']).filter(Boolean)),
  ];
}
