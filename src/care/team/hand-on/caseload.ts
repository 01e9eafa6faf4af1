import '../../tables.ts';
import '../../../platform/sign-in/tables.ts';
import { sql } from 'kysely';
import { notFound } from '../../../platform/errors/index.ts';
import type { SignedInContext, Tx } from '../../../platform/web/index.ts';
import type { Named } from '../../child-name.ts';

/** A child of a caseload, with where they live and how much is open with their worker. */
export interface ChildHeld extends Named {
  readonly child_id: string;
  readonly setting_name: string | null;
  readonly roles: string;
  readonly from_day: string;
  readonly clocks: number;
}

/** What one worker has, as far as their team's manager hands it on. */
export interface Caseload {
  readonly worker: { readonly id: string; readonly name: string };
  readonly children: readonly ChildHeld[];
  /** How many children they have whose record is sealed from the visitor. */
  readonly sealed: number;
  readonly takers: readonly { readonly id: string; readonly name: string; readonly role: string }[];
}

async function heldBy(tx: Tx, personId: string): Promise<(ChildHeld | { readonly child_id: null })[]> {
  const { rows } = await sql<ChildHeld | { child_id: null }>`
    select child_id, given_name, family_name, known_as, setting_name, roles, from_day::text as from_day, clocks
    from app.caseload_of(${personId}::uuid)`.execute(tx);
  return rows;
}

const isOpen = (one: ChildHeld | { readonly child_id: null }): one is ChildHeld => one.child_id !== null;

/** The caseload of the worker in the address. */
export async function openCaseload({ tx, params, auditSubject }: SignedInContext): Promise<Caseload> {
  const worker = await tx
    .selectFrom('person_account')
    .select(['id', 'name'])
    .where('id', '=', params.personId ?? '')
    .executeTakeFirst();
  if (!worker) throw notFound();
  auditSubject({ kind: 'person', id: worker.id });
  const held = await heldBy(tx, worker.id);
  const children = held.filter(isOpen);
  const { rows: takers } = await sql<Caseload['takers'][number]>`
    select id, name, role from app.caseload_takers(${worker.id}::uuid)`.execute(tx);
  return { worker, children, sealed: held.length - children.length, takers };
}
