import '../../src/care/index.ts';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { advanceImports, beginImport, type ImportDeps } from '../../src/exchange/index.ts';
import { confirmImport } from '../../src/exchange/ssda903/import/decide/decide-import.ts';
import type { HearthDatabase } from '../../src/platform/database/index.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import type { MemberRole } from '../../src/platform/sign-in/tables.ts';
import { spoolFile, type Tx } from '../../src/platform/web/index.ts';
import { testDatabase } from '../database/index.ts';

/** A file of a return: text, or bytes where the encoding matters. */
export type FileContent = string | Uint8Array;
type Files = Readonly<Record<string, FileContent>>;

/** An authority with somebody who brings in its returns, over a database and an upload directory of its own. */
export interface ReturnHouse {
  readonly database: HearthDatabase<Tables>;
  readonly authority: string;
  readonly administrator: string;
  readonly deps: ImportDeps;
  /** Moves the clock on. */
  later(seconds: number): void;
  /** Works as somebody. */
  as<T>(person: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Begins an import as the administrator and leaves it as it was received. */
  begin(files: Files, year: number | null): Promise<string>;
  /** Begins an import and takes it as far as it goes by itself. */
  bring(files: Files, year: number | null): Promise<string>;
  /** Lets an import into the register. */
  letIn(importId: string): Promise<void>;
  close(): Promise<void>;
}

async function* chunks(content: FileContent): AsyncGenerator<Uint8Array> {
  yield typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** Opens an authority, Testwick, on 1 July 2018. */
export async function openReturnHouse(): Promise<ReturnHouse> {
  const database = (await testDatabase()) as HearthDatabase<Tables>;
  const uploads = await mkdtemp(join(tmpdir(), 'hearth-uploads-'));
  const [authority, administrator] = [randomUUID(), randomUUID()];
  let now = new Date('2018-07-01T09:00:00Z');
  const deps: ImportDeps = { database, clock: () => now, worker: randomUUID(), uploads, machine: 'here' };
  await database.asOwner(async (tx) => {
    const codes = { dfe_code: '999', gss_code: 'E09000999' };
    const organisation = {
      id: authority,
      name: 'Testwick',
      kind: 'local-authority',
      created_at: now,
    } as const;
    await tx
      .insertInto('organisation')
      .values({ ...organisation, ...codes })
      .execute();
  });
  const house: ReturnHouse = {
    database,
    authority,
    administrator,
    deps,
    later: (seconds) => {
      now = new Date(now.getTime() + seconds * 1000);
    },
    as: (person, work) => database.asPerson({ personId: person, settings: { now: now.toISOString() } }, work),
    begin: async (files, year) => {
      const id = randomUUID();
      const spooled = [];
      for (const [number, [name, content]] of Object.entries(files).entries())
        spooled.push(await spoolFile(uploads, { id, number, name }, chunks(content)));
      const upload = { id, files: spooled };
      const from = { upload, authorityId: authority, year, machine: 'here', startedBy: administrator, now };
      return (await house.as(administrator, (tx) => beginImport(tx, from))).id;
    },
    bring: async (files, year) => {
      const id = await house.begin(files, year);
      await advanceImports(deps);
      return id;
    },
    letIn: async (importId) => {
      await house.as(administrator, (tx) => confirmImport(tx, importId));
      await advanceImports(deps);
    },
    close: async () => {
      await database.close();
      await rm(uploads, { recursive: true, force: true });
    },
  };
  await addPerson(house, administrator, 'administrator', null);
  return house;
}

/** Adds somebody who serves the authority, as a whole unless a setting is named. */
export async function addPerson(
  { database, authority, deps }: ReturnHouse,
  id: string,
  role: MemberRole,
  setting: string | null,
): Promise<void> {
  await database.asOwner(async (tx) => {
    const account = { id, name: `${role} Pretend`, email: `${id}@test.example` };
    await tx
      .insertInto('person_account')
      .values({ ...account, closed_at: null, created_at: deps.clock() })
      .execute();
    const place = { organisation_id: authority, setting_id: setting };
    const days = { from_day: '2018-01-01', until_day: null };
    await tx
      .insertInto('membership')
      .values({ id: randomUUID(), person_id: id, role, ...place, ...days })
      .execute();
  });
}
