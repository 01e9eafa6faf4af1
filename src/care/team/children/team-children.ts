import '../../tables.ts';
import { sql } from 'kysely';
import { askTogether } from '../../../platform/database/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import type { Named } from '../../child-name.ts';

/** So many children on one page. */
const ofPage = 50;

/** Somebody who works with a child of the team. */
interface WorkerOfChild {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly from: string;
}

/** A child that a team answers for: where they live and who works with them, each since when. */
export interface ChildOfTeam extends Named {
  readonly child_id: string;
  readonly date_of_birth: string;
  readonly is_provisional: boolean;
  readonly setting_id: string | null;
  readonly setting_name: string | null;
  readonly lives_since: string | null;
  readonly workers: readonly WorkerOfChild[];
  readonly has_worker: boolean;
}

/** What a list of them is narrowed to. */
export interface OfTeam {
  readonly worker: string | null;
  readonly home: string | null;
  readonly without: boolean;
  /** The last child of the page before. */
  readonly after: string | null;
  /** How many at most; a page when not said. */
  readonly most?: number;
}

/** A worker of the team. */
export interface TeamWorker {
  readonly id: string;
  readonly name: string;
  readonly children: number;
  /** Whether they work in the team today; otherwise children were left with them. */
  readonly works_here: boolean;
}

/** A page of the children of a team, and what it can be narrowed to. */
export interface TeamPage {
  readonly children: readonly ChildOfTeam[];
  readonly everybody: number;
  readonly withoutWorker: number;
  readonly last: string | null;
}

type Row = ChildOfTeam & { readonly everybody: number; readonly without_worker: number };

/** The children of the visitor's team, those without a worker first, a page at a time. */
export async function teamChildren(
  tx: Tx,
  { worker, home, without, after, most = ofPage }: OfTeam,
): Promise<TeamPage> {
  const { rows } = await sql<Row>`
    select child_id, given_name, family_name, known_as, date_of_birth::text as date_of_birth, is_provisional, setting_id,
      setting_name, lives_since::text as lives_since, workers, has_worker, everybody, without_worker
    from app.children_of_team(${worker}::uuid, ${home}::uuid, ${without}, ${after}::uuid, ${most + 1})`.execute(
    tx,
  );
  const children = rows.slice(0, most).map(({ everybody: _, without_worker: __, ...child }) => child);
  return {
    children,
    everybody: rows[0]?.everybody ?? 0,
    withoutWorker: rows[0]?.without_worker ?? 0,
    last: rows.length > most ? (children.at(-1)?.child_id ?? null) : null,
  };
}

/** The workers of the visitor's team, and the homes where its children live. */
export async function aroundTeam(tx: Tx) {
  const [{ rows: workers }, { rows: homes }] = await askTogether(tx, (asking) =>
    Promise.all([
      sql<TeamWorker>`select person_id as id, name, children, works_here from app.team_workers()`.execute(
        asking,
      ),
      sql<{ id: string; name: string }>`select setting_id as id, name from app.team_homes()`.execute(asking),
    ]),
  );
  return { workers, homes };
}
