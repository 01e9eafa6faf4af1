import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { continueUploads } from '../../../src/care/index.ts';
import { type Borough, openBorough } from '../organisations/borough.ts';

/** What a program is told of a file. */
export interface Told {
  readonly id: string;
  readonly state: string;
  readonly isDone: boolean;
  readonly rows: number;
  readonly happens: readonly {
    readonly words: string;
    readonly rows: number;
    readonly came: string | null;
  }[];
  readonly faults: readonly { readonly row: number; readonly column: string; readonly message: string }[];
  readonly notDone: readonly { readonly row: number; readonly message: string }[];
}

const posts = {
  second: ['provider', 'administrator'],
  duty: ['authority', 'duty-officer'],
  finder: ['authority', 'placement-officer'],
  lead: ['authority', 'team-manager'],
  worker: ['authority', 'social-worker'],
  both: ['authority', 'personal-adviser'],
} as const;

/** The borough with a second administrator of the provider, and those who begin children for the authority. */
export async function openUploads() {
  const borough: Borough = await openBorough();
  const { house } = borough;
  const { database, world } = house;
  const ids = Object.fromEntries(Object.keys(posts).map((name) => [name, randomUUID()])) as Record<
    keyof typeof posts,
    string
  >;
  await database.asOwner(async (tx) => {
    const works = (id: string, place: 'provider' | 'authority', role: string) =>
      sql`insert into membership (id, person_id, organisation_id, role, from_day)
        values (gen_random_uuid(), ${id}::uuid, ${world[place]}::uuid, ${role}, '2020-01-01')`.execute(tx);
    for (const [name, [place, role]] of Object.entries(posts)) {
      const id = ids[name as keyof typeof posts];
      await sql`insert into person_account (id, name, email, created_at)
        values (${id}::uuid, ${`${name} Pretend`}, ${`${name}@test.example`}, ${house.now})`.execute(tx);
      await works(id, place, role);
    }
    await works(ids.both, 'authority', 'social-worker');
  });
  const pathOf = (kind: 'people' | 'children'): string =>
    `/organisations/${kind === 'people' ? world.provider : world.authority}/${kind}/uploads`;
  const base64 = (file: string | Uint8Array): string => Buffer.from(file).toString('base64');
  const send = (person: string, kind: 'people' | 'children', file: string | Uint8Array) =>
    house.as(person).api('POST', `/api/v1${pathOf(kind)}`, { file: base64(file) });
  const told = async (person: string, kind: 'people' | 'children', id: string): Promise<Told> =>
    (await house.as(person).api('GET', `/api/v1${pathOf(kind)}/${id}`)).json();
  const answer = (person: string, kind: 'people' | 'children', id: string, said: 'agree' | 'no' = 'agree') =>
    house.as(person).api('POST', `/api/v1${pathOf(kind)}/${id}/answer`, { answer: said });
  const goOn = async (): Promise<void> => {
    while ((await continueUploads(database, house.now, randomUUID)) > 0);
  };
  const rowsOf = <Row>(query: ReturnType<typeof sql<Row>>): Promise<Row[]> =>
    database.asOwner(async (tx) => (await query.execute(tx)).rows);
  return { ...borough, ids, pathOf, send, told, answer, goOn, rowsOf };
}
export type Uploads = Awaited<ReturnType<typeof openUploads>>;
