import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type DatabaseSettings,
  type HearthDatabase,
  openDatabase,
} from '../../../src/platform/database/index.ts';
import { copyMigratedCluster, inDatabase, testDatabase, testServer } from '../../database/index.ts';
import { SpeakingProcess } from '../../durability/speaking-process.ts';
import { type MailStub, mailStub } from './stubs.ts';

const kills = 10;
const many = 2500;
const begins = Date.parse('2026-03-03T10:30:00Z');
const program = fileURLToPath(new URL('./sender.ts', import.meta.url));

let mail: MailStub;
let settings: DatabaseSettings;
let tidyUp: () => Promise<void>;

/** A database that processes can open one after another: a directory, or one on the server. */
async function openToProcesses(): Promise<HearthDatabase> {
  if (testServer()) {
    const database = await testDatabase('killed');
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database.kysely);
    const url = inDatabase(testServer(), rows[0]?.name ?? '');
    settings = { kind: 'postgres', url };
    tidyUp = () => database.close();
    return database;
  }
  const directory = await mkdtemp(join(tmpdir(), 'hearth-sender-'));
  await copyMigratedCluster(directory);
  settings = { kind: 'embedded', directory };
  tidyUp = () => rm(directory, { recursive: true, force: true });
  return openDatabase(settings);
}

/** Asks the database as its owner, while no sender has it. */
async function ask<Row>(query: ReturnType<typeof sql<Row>>): Promise<Row[]> {
  const database = await openDatabase(settings);
  const { rows } = await database.asOwner((tx) => query.execute(tx)).finally(() => database.close());
  return rows;
}

beforeAll(async () => {
  mail = await mailStub();
  const database = await openToProcesses();
  const person = randomUUID();
  const at = new Date(begins);
  await database.asOwner(async (tx) => {
    await sql`insert into person_account (id, name, email, created_at)
      values (${person}, 'Sam Pretend', 'sam@test.example', ${at})`.execute(tx);
    await sql`insert into outgoing_message (id, person_id, kind, channel, link, made_at, not_before, state)
      select md5('test ' || n)::uuid, ${person}, 'notice', 'email', '/my-work',
        ${at}::timestamptz - interval '1 day' + make_interval(secs => n), ${at}, 'waiting'
      from generate_series(1, ${many}::int) n`.execute(tx);
    // Every marking is counted by the database itself.
    await sql`create table test_mark (id uuid)`.execute(tx);
    await sql`create function test_mark() returns trigger language plpgsql security definer set search_path = public as
      $$ begin insert into test_mark values (new.id); return null; end $$`.execute(tx);
    await sql`create trigger test_marked after update on outgoing_message for each row
      when (new.state = 'sent' and old.state <> 'sent') execute function test_mark()`.execute(tx);
  });
  if (settings.kind === 'embedded') await database.close();
});
afterAll(async () => {
  await mail.close();
  await tidyUp();
});

/** Starts a sender, six minutes after the one before: what that one had in hand is free again. */
const sender = (number: number) =>
  new SpeakingProcess(program, [
    JSON.stringify(settings),
    String(mail.port),
    new Date(begins + number * 360_000).toISOString(),
  ]);

test(`${many} queued, the sender killed -9 ${kills} times: each is delivered at least once and marked once`, async () => {
  for (let kill = 0; kill < kills; kill += 1) {
    const sending = sender(kill);
    // In the midst of its work, each at another place of a batch and of what is marked at once; the last in a second round.
    await mail.hasReceived(mail.received.length + (kill < kills - 1 ? 60 + kill * 17 : 620));
    await sending.kill();
  }
  const last = sender(kills);
  await last.waitFor((line) => line === 'done');
  await last.toItsEnd();
  expect(await ask(sql`select state, count(*)::int as n from outgoing_message group by state`)).toEqual([
    { state: 'sent', n: many },
  ]);
  const references = mail.received.map(({ bytes }) => /^Message-ID: <(.+)@/im.exec(bytes)?.[1]);
  expect(new Set(references).size).toBe(many);
  expect(await ask(sql`select count(*)::int as n, count(distinct id)::int as one from test_mark`)).toEqual([
    { n: many, one: many },
  ]);
  // Of what each had in hand at most ten were sent and not yet marked, and one was on its way.
  expect(mail.received.length - many).toBeLessThanOrEqual(kills * 11);
}, 1_200_000);
