import { sql } from 'kysely';
import { findChildren } from '../src/care/index.ts';
import { type HearthDatabase, migrate } from '../src/platform/database/index.ts';
import type { SearchCases } from './search.ts';

type OwnerTx = Parameters<Parameters<HearthDatabase['asOwner']>[0]>[0];

const now = new Date('2026-03-03T02:15:00Z');
const today = '2026-03-03';
/** How many children a worker has. */
const each = 20;

/** Made-up names out of syllables: 400 first names and 1,500 family names, each borne by hundreds or thousands. */
const given =
  sql.raw(`(array['Ade','Bo','Ca','Da','Ela','Fi','Ga','Ha','Ima','Jo','Ka','Le','Ma','Na','Ori','Pe','Ro','Sa','Ti','Zu'])[1 + n % 20]
  || (array['bel','dan','fina','gor','la','mir','na','ny','ra','ren','rick','sa','son','ta','than','vin','wen','yan','zar','zia'])[1 + n / 20 % 20]`);
const family =
  sql.raw(`(array['Ash','Bar','Cold','Dun','East','Fair','Green','Hart','Iron','Kings','Lang','Mill','North','Oak','Pen','Rad','Stan','Thorn','Under','Whit','Ado','Baka','Chowd','Diall','Eke','Fara','Gonz','Hoss','Ito','Jank'])[1 + n / 7 % 30]
  || (array['bury','by','combe','dale','den','field','ford','gate','ham','ley','more','port','shaw','stead','stone','ton','wick','wood','worth','yard','ani','ury','ou','wale','h','alez','ain','owa','owski','ison','eri','ova','ic','nen','sson','akis','ette','elli','berg','man','mann','ster','kins','lin','ett','cott','ridge','brook','well','hurst'])[1 + n / 210 % 50]`);

/** One transaction that lets rows in without asking for each whether what it refers to is there: it is. */
async function withoutChecks(database: HearthDatabase, work: (db: OwnerTx) => Promise<void>): Promise<void> {
  await database.asOwner(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    await sql`set local statement_timeout = 0`.execute(tx);
    await sql`set local maintenance_work_mem = '512MB'`.execute(tx);
    await work(tx);
  });
}

async function fill(database: HearthDatabase, children: number): Promise<void> {
  const id = (kind: number) =>
    sql.raw(`(lpad(to_hex(n), 8, '0') || '-0000-4000-8000-00000000000${kind}')::uuid`);
  const workers = Math.ceil(children / each);
  await withoutChecks(database, async (db) => {
    await sql`insert into organisation (id, name, kind, created_at)
      values ('00000000-0000-4000-8000-000000000009', 'Borough of Testwick', 'local-authority', ${now})`.execute(
      db,
    );
    await sql`insert into person_account (id, name, email, created_at)
      select ${id(1)}, 'Worker ' || n, 'worker' || n || '@test.example', ${now}
      from generate_series(0, ${workers}::int) n`.execute(db);
    await sql`insert into child (id, given_name, family_name, date_of_birth, responsible_authority_id, created_at)
      select ${id(2)}, ${given}, ${family}, date '2008-03-04' + n % 6500, '00000000-0000-4000-8000-000000000009', ${now}
      from generate_series(1, ${children}::int) n`.execute(db);
    await sql`insert into involvement (id, child_id, person_id, role, from_day)
      select ${id(3)}, ${id(2)}, (lpad(to_hex(n / ${each}::int), 8, '0') || '-0000-4000-8000-000000000001')::uuid,
        'social-worker', '2020-01-01'
      from generate_series(1, ${children}::int) n`.execute(db);
    // For the bare query alone: Hearth asks whose a child is before it asks for names.
    await sql`create index bare_names on child using gin (names gin_trgm_ops)`.execute(db);
    await sql`analyze`.execute(db);
  });
}

/** A name with two letters changed about in the middle, as hands and ears do it. */
const misspelt = (name: string): string =>
  name.length < 5 ? name : name.slice(0, 2) + name.charAt(3) + name.charAt(2) + name.slice(4);

/**
 * Fills a database with so many made-up children, each with a worker, for two ways to find one of them by a misspelt
 * name: Hearth's, within the worker's rights, and a bare query over a trigram index, without any.
 */
export async function openSearchCases(children: number, database: HearthDatabase): Promise<SearchCases> {
  await migrate(database);
  await fill(database, children);
  const workers = Math.floor(children / each);
  const one = (turn: number) => 1 + ((turn * 7919) % (children - 1));
  const asked = async (turn: number) => {
    const n = one(turn);
    const { rows } = await sql<{ id: string; given_name: string; family_name: string }>`
      select id, given_name, family_name from child
      where id = ${`${n.toString(16).padStart(8, '0')}-0000-4000-8000-000000000002`}::uuid`.execute(
      database.kysely,
    );
    const [found] = rows;
    if (!found) throw new Error(`there is no child ${n}`);
    const worker = `${Math.floor(n / each)
      .toString(16)
      .padStart(8, '0')}-0000-4000-8000-000000000001`;
    return { id: found.id, words: `${misspelt(found.given_name)} ${misspelt(found.family_name)}`, worker };
  };
  return {
    children,
    workers,
    asked,
    searchAsHearth: ({ words, worker }) =>
      database.asPerson({ personId: worker, settings: { now: now.toISOString() } }, async (tx) =>
        (await findChildren(tx, words, today)).map(({ id }) => id),
      ),
    searchBare: async ({ words }) => {
      const { rows } = await sql<{ id: string }>`
        select id from child where ${words.toLowerCase()} <% names
        order by ${words.toLowerCase()} <<-> names limit 25`.execute(database.kysely);
      return rows.map(({ id }) => id);
    },
  };
}
