import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlState } from '../../src/platform/database/index.ts';
import type { Tx } from '../../src/platform/web/index.ts';
import {
  day,
  moment,
  openStaffedHouse,
  recordMeasure,
  type StaffedHouse,
  signIncident,
  standsIn,
} from './people.ts';

let staffed: StaffedHouse;
let people: Record<Who, string | null>;
/** The things of the matrix: a measure that is signed, one that is not, an incident, two check-ins, a training. */
let ids: Record<
  'restraint' | 'fresh' | 'incident' | 'ofCarer' | 'ofManager' | 'training' | 'declared',
  string
>;

const everybody = [
  'the carer',
  'another carer there',
  'the manager',
  'the stand-in of the manager',
  'a carer of another home',
  'the manager of another home',
  'a foster carer',
  'a supervising social worker',
  'the social worker',
  'another social worker',
  'a social worker with no child',
  'the administrator',
  'a commissioner',
  'a youth justice worker of the child',
  'the advocate of the child',
  'the reviewing officer',
  'a former carer',
  'the person who broke the glass',
  'the child',
  'nobody',
] as const;
type Who = (typeof everybody)[number];

const owner = <T>(work: (tx: Tx) => Promise<T>) =>
  staffed.house.database.asOwner(work as Parameters<typeof staffed.house.database.asOwner<T>>[0]);
const as = <T>(who: Who, work: (tx: Tx) => Promise<T>) =>
  staffed.house.database.asPerson(
    { personId: people[who], settings: { now: staffed.house.now.toISOString() } },
    work as Parameters<typeof staffed.house.database.asPerson<T>>[1],
  );

async function furnish(): Promise<void> {
  const { house } = staffed;
  const { world } = house;
  const carer = house.as(world.carer);
  const manager = house.as(world.manager);
  const restraint = await recordMeasure(house, world.carer, world.robin);
  const fresh = await recordMeasure(house, world.carer, world.robin);
  const { id: user } = await owner((tx) =>
    tx
      .selectFrom('restraint_person')
      .select('id')
      .where('restraint_id', '=', restraint)
      .where('part', '=', 'used')
      .executeTakeFirstOrThrow(),
  );
  await manager.post(`/restraints/${restraint}/authorisations`, { authorised: world.secondCarer });
  await manager.post(`/restraints/${restraint}/talks`, {
    with: user,
    ...moment('spoken', '2026-03-03', '01:00'),
  });
  await manager.post(`/restraints/${restraint}/child-talks`, {
    spoke: 'yes',
    said: 'qzrecordzq',
    ...moment('talked', '2026-03-03', '01:00'),
  });
  const incident = await signIncident(house, world.carer);
  await manager.post(`/check-ins/of/${incident}`, {
    people: [world.carer, world.manager],
    holder: world.otherManager,
  });
  const made = await owner((tx) => tx.selectFrom('check_in').select(['id', 'person_id']).execute());
  const of = (person: string) => made.find(({ person_id }) => person_id === person)?.id ?? '';
  const said = (word: string) => ({
    ...moment('spoken', '2026-03-03', '02:00'),
    health: word,
    welfare: word,
    accident: '',
    words: word,
  });
  await manager.post(`/check-ins/${of(world.carer)}/talks`, said('qzcarerzq'));
  await house.as(world.otherManager).post(`/check-ins/${of(world.manager)}/talks`, said('qzmanagerzq'));
  await manager.post(`/check-ins/of/${incident}/learning`, {
    contributed: 'qzrecordzq',
    change: 'qzrecordzq',
  });
  await manager.post('/support-offers', {
    organisation: world.provider,
    offer: 'qzofferzq',
    reachedBy: 'By phone',
    standsIn: 'neither',
    standsAt: '',
  });
  await carer.post('/training/done', {
    topics: ['bias', 'child-first'],
    how: 'qztrainingzq',
    ...day('doneOn', '2026-01-01'),
  });
  const trainings = await owner((tx) => tx.selectFrom('training').select(['id', 'topic']).execute());
  const trained = (topic: string) => trainings.find((one) => one.topic === topic)?.id ?? '';
  await manager.post(`/training/${trained('bias')}/answer`, { answer: 'confirmed' });
  await manager.post('/training/periods', { organisation: world.provider, topic: 'bias', months: '24' });
  const at = '/training/partnership';
  await manager.post(`${at}/champions`, { organisation: world.provider, champion: world.carer });
  await manager.post(`${at}/examples`, {
    organisation: world.provider,
    title: 'Tea',
    words: 'Tea was made.',
  });
  await manager.post(`${at}/protocols`, {
    organisation: world.provider,
    title: 'Together',
    agreedWith: 'Both',
    keptAt: 'Shelf',
    ...day('agreedOn', '2026-01-01'),
    ...day('reviewOn', '2027-01-01'),
  });
  await manager.post(`${at}/sessions`, {
    organisation: world.provider,
    audience: 'police',
    topics: 'bias',
    came: '1',
    invited: '2',
    ...day('heldOn', '2026-01-01'),
  });
  ids = {
    ...{ restraint, fresh, incident },
    ofCarer: of(world.carer),
    ofManager: of(world.manager),
    training: trained('bias'),
    declared: trained('child-first'),
  };
  await standsIn(house, world.manager, staffed.standIn);
  await owner((tx) =>
    tx
      .insertInto('break_glass')
      .values({
        id: randomUUID(),
        child_id: world.robin,
        person_id: staffed.supportWorker,
        reason: 'Found at a station after midnight, nobody answers.',
        opened_at: house.now,
        until_at: new Date(house.now.getTime() + 3_600_000),
        owner_id: world.socialWorker,
        review_due_at: new Date(house.now.getTime() + 86_400_000),
        ended_at: null,
        reviewed_by: null,
        reviewed_at: null,
        verdict: null,
        review_words: null,
      })
      .execute(),
  );
}

beforeAll(async () => {
  staffed = await openStaffedHouse();
  const { world } = staffed.house;
  people = {
    'the carer': world.carer,
    'another carer there': world.secondCarer,
    'the manager': world.manager,
    'the stand-in of the manager': staffed.standIn,
    'a carer of another home': world.otherCarer,
    'the manager of another home': world.otherManager,
    'a foster carer': world.fosterCarer,
    'a supervising social worker': world.supervisor,
    'the social worker': world.socialWorker,
    'another social worker': world.otherSocialWorker,
    'a social worker with no child': world.outsider,
    'the administrator': staffed.administrator,
    'a commissioner': staffed.commissioner,
    'a youth justice worker of the child': staffed.youthJustice,
    'the advocate of the child': staffed.advocate,
    'the reviewing officer': staffed.reviewingOfficer,
    'a former carer': staffed.formerCarer,
    'the person who broke the glass': staffed.supportWorker,
    'the child': staffed.youngPerson,
    nobody: null,
  };
  await furnish();
});
afterAll(() => staffed.house.close());

// The agreement of this room, by hand.
const record: readonly Who[] = [
  'the carer',
  'another carer there',
  'the manager',
  'the stand-in of the manager',
  'the social worker',
  'the advocate of the child',
  'the reviewing officer',
  'the person who broke the glass',
];
const addsToRecord = record.filter(
  (who) => !['the advocate of the child', 'the person who broke the glass'].includes(who),
);
/** In the world of the tests, social workers have their membership with the provider. */
const ofProvider: readonly Who[] = [
  'the carer',
  'another carer there',
  'the manager',
  // A stand-in is a colleague.
  'the stand-in of the manager',
  'a carer of another home',
  'the manager of another home',
  'a foster carer',
  'a supervising social worker',
  'the social worker',
  'another social worker',
  'a social worker with no child',
  'the administrator',
  'the person who broke the glass',
];
const whoeverWorks = everybody.filter((who) => !['the child', 'nobody', 'a former carer'].includes(who));
const leads: readonly Who[] = [
  'the manager',
  'the manager of another home',
  'a supervising social worker',
  'the administrator',
];
const managing: readonly Who[] = ['the manager', 'the stand-in of the manager'];
const ofTheCarer: readonly Who[] = ['the carer', 'the manager'];
const ofTheManager: readonly Who[] = ['the manager', 'the manager of another home'];
const leadsTheCarer: readonly Who[] = ['the manager', 'the administrator'];

interface Line {
  /** Which rows; all of the table when not said. */
  readonly where?: () => ReturnType<typeof sql>;
  readonly sees: readonly Who[];
  readonly adds: readonly Who[];
  /** What is different in the row that is added, besides a new id and the author. */
  readonly row?: (person: string | null) => Record<string, unknown>;
  readonly author: string;
}
const of = (column: string, key: keyof typeof ids) => () => sql`${sql.ref(column)} = ${ids[key]}::uuid`;

const agreement: Readonly<Record<string, Line>> = {
  restraint: { sees: record, adds: addsToRecord, author: 'recorded_by' },
  restraint_person: {
    sees: record,
    adds: ['the carer'],
    row: () => ({ restraint_id: ids.fresh, person_id: null, name: 'X' }),
    author: '',
  },
  restraint_authority: {
    sees: record,
    adds: managing,
    row: () => ({ restraint_id: ids.fresh, person_id: staffed.house.world.secondCarer }),
    author: 'given_by',
  },
  'restraint_entry, an addition': {
    sees: record,
    adds: addsToRecord,
    row: () => ({
      entry: 'addition',
      with_id: null,
      spoken_at: null,
      words: 'x',
      reason: 'x',
      restraint_id: ids.fresh,
    }),
    author: 'signed_by',
  },
  'restraint_entry, a talk with the child': {
    sees: record,
    adds: managing,
    row: () => ({
      entry: 'child-talk',
      with_id: null,
      words: 'x',
      not_because: null,
      reason: null,
      restraint_id: ids.fresh,
    }),
    author: 'signed_by',
  },
  'check_in, of the carer': {
    where: of('id', 'ofCarer'),
    sees: ofTheCarer,
    adds: managing,
    row: (person) => ({ person_id: staffed.house.world.secondCarer, wrote_record: false, held_by: person }),
    author: 'made_by',
  },
  'check_in, of the manager': {
    where: of('id', 'ofManager'),
    sees: ofTheManager,
    adds: [],
    row: () => ({ person_id: staffed.house.world.otherCarer, held_by: null }),
    author: 'made_by',
  },
  'check_in_entry, of the carer': {
    where: of('check_in_id', 'ofCarer'),
    sees: ofTheCarer,
    adds: ofTheCarer,
    row: () => ({ entry: 'note', spoken_at: null, health: null, welfare: null, words: 'x' }),
    author: 'person_id',
  },
  'check_in_entry, a talk with the carer': {
    where: of('check_in_id', 'ofCarer'),
    sees: ofTheCarer,
    adds: ['the manager'],
    author: 'person_id',
  },
  'check_in_entry, of the manager': {
    where: of('check_in_id', 'ofManager'),
    sees: ofTheManager,
    adds: ['the manager of another home'],
    author: 'person_id',
  },
  incident_learning: { sees: record, adds: managing, author: 'written_by' },
  support_offer: { sees: ofProvider, adds: leads, author: 'recorded_by' },
  training: {
    sees: ['the carer', ...leadsTheCarer],
    adds: ['the carer', ...leadsTheCarer],
    row: () => ({ topic: 'adultification' }),
    author: 'entered_by',
  },
  training_answer: {
    sees: ['the carer', ...leadsTheCarer],
    adds: leadsTheCarer,
    row: () => ({ training_id: ids.declared }),
    author: 'answered_by',
  },
  training_period: { sees: ofProvider, adds: leads, author: 'set_by' },
  training_session: { sees: whoeverWorks, adds: leads, author: 'recorded_by' },
  training_champion: {
    sees: whoeverWorks,
    adds: leads,
    row: () => ({ person_id: staffed.house.world.secondCarer }),
    author: 'named_by',
  },
  joint_protocol: { sees: whoeverWorks, adds: leads, author: 'recorded_by' },
  practice_example: { sees: whoeverWorks, adds: leads, author: 'written_by' },
};
const tableOf = (line: string): string => line.split(',')[0] ?? '';
const rowsOf = (line: string) => agreement[line]?.where?.() ?? sql`true`;

test.each(Object.keys(agreement))('%s is seen by those it is for and by nobody else', async (line) => {
  const seen: Who[] = [];
  for (const who of everybody) {
    const { rows } = await as(who, (tx) =>
      sql`select 1 from ${sql.table(tableOf(line))} where ${rowsOf(line)} limit 1`.execute(tx),
    );
    if (rows.length > 0) seen.push(who);
  }
  expect(seen).toEqual(everybody.filter((who) => agreement[line]?.sees.includes(who)));
});

/** The SQLSTATE with which a statement is refused; undefined when it goes through. Rolled back either way. */
async function refusal(who: Who, statement: (tx: Tx) => Promise<unknown>): Promise<string | undefined> {
  const wentThrough = new Error('went through');
  try {
    await as(who, async (tx) => {
      await statement(tx);
      throw wentThrough;
    });
  } catch (error) {
    if (error === wentThrough) return undefined;
    if (sqlState(error) === undefined) throw error;
    return sqlState(error);
  }
  return undefined;
}

/** Inserts a row like the one there is, in somebody's name. */
async function adding(who: Who, line: string, name: string | null): Promise<string | undefined> {
  const table = tableOf(line);
  const { row, author = '' } = agreement[line] ?? {};
  const { rows } = await owner((tx) =>
    sql<{ row: Record<string, unknown>; columns: string[] }>`
      select to_jsonb(t) as row, (select array_agg(c.column_name::text) from information_schema.columns c
        where c.table_schema = 'public' and c.table_name = ${table} and c.is_identity = 'NO') as columns
      from ${sql.table(table)} t where ${rowsOf(line)} limit 1`.execute(tx),
  );
  const own = author ? { [author]: name } : {};
  const now = staffed.house.now.toISOString();
  const dated = Object.fromEntries(
    ['signed_at', 'written_at'].filter((column) => rows[0]?.row[column]).map((column) => [column, now]),
  );
  const values = JSON.stringify({
    ...rows[0]?.row,
    ...dated,
    id: randomUUID(),
    ...row?.(people[who]),
    ...own,
  });
  const columns = sql.join((rows[0]?.columns ?? []).map((column) => sql.ref(column)));
  return refusal(who, (tx) =>
    sql`insert into ${sql.table(table)} (${columns}) select ${columns}
      from jsonb_populate_record(null::${sql.table(table)}, ${values}::jsonb)`.execute(tx),
  );
}

test.each(Object.keys(agreement))('%s is added to by those who may, in their own name', async (line) => {
  const added: Who[] = [];
  for (const who of everybody) {
    const code = await adding(who, line, people[who]);
    if (code === undefined) added.push(who);
    else expect([who, ['42501', '23502', '23514'].includes(code)]).toEqual([who, true]);
  }
  expect(added).toEqual(everybody.filter((who) => agreement[line]?.adds.includes(who)));
});

test.each(Object.keys(agreement).filter((line) => agreement[line]?.author))(
  '%s is written by nobody in the name of somebody else',
  async (line) => {
    for (const who of agreement[line]?.adds ?? []) {
      expect([who, await adding(who, line, staffed.house.world.outsider)]).toEqual([who, '42501']);
    }
  },
);

const tables = [...new Set(Object.keys(agreement).map(tableOf))];

test.each(tables)(
  'what stands in %s is never deleted, and changed only where it ends or is sent',
  async (table) => {
    const remove = owner((tx) => sql`delete from ${sql.table(table)}`.execute(tx));
    await expect(remove).rejects.toMatchObject({ code: 'HR001' });
    for (const who of everybody) {
      const erased = await refusal(who, (tx) => sql`delete from ${sql.table(table)}`.execute(tx));
      expect([who, erased]).toEqual([who, '42501']);
      const changed = await refusal(who, (tx) => sql`update ${sql.table(table)} set id = id`.execute(tx));
      expect([who, changed]).toEqual([who, '42501']);
    }
  },
);

test('an offer, a champion and an example are ended or sent by those who lead, once', async () => {
  const { world } = staffed.house;
  const ends = {
    support_offer: (name: string) =>
      sql`update support_offer set withdrawn_by = ${name}::uuid, withdrawn_at = app.now() returning id`,
    training_champion: (name: string) =>
      sql`update training_champion set ended_by = ${name}::uuid, ended_on = app.today() returning id`,
    practice_example: (name: string) =>
      sql`update practice_example set sent_by = ${name}::uuid, sent_on = app.today() returning id`,
  };
  for (const [table, end] of Object.entries(ends)) {
    const could: Who[] = [];
    for (const who of everybody) {
      const own = people[who];
      if (!own) continue;
      let rows = 0;
      await refusal(who, async (tx) => {
        rows = (await end(own).execute(tx)).rows.length;
      });
      if (rows > 0) could.push(who);
    }
    expect([table, could]).toEqual([table, everybody.filter((who) => leads.includes(who))]);
    expect(await refusal('the manager', (tx) => end(world.carer).execute(tx))).toBe('42501');
  }
});

test('nobody signs for a measure they used or wrote, whatever they send to the database', async () => {
  const { world } = staffed.house;
  const { id: user } = await owner((tx) =>
    tx
      .selectFrom('restraint_person')
      .select('id')
      .where('restraint_id', '=', ids.fresh)
      .where('part', '=', 'used')
      .executeTakeFirstOrThrow(),
  );
  const sign = (entry: string, who: Who, withId: string | null = null) =>
    refusal(who, (tx) =>
      sql`insert into restraint_entry (id, restraint_id, entry, with_id, spoken_at, words, signed_by, signed_at)
        values (${randomUUID()}, ${ids.fresh}, ${entry}, ${withId}, ${withId ? staffed.house.now : null}, '', ${people[who]}, app.now())`.execute(
        tx,
      ),
    );
  expect(await sign('user-talk', 'the carer', user)).toBe('42501');
  expect(await sign('accurate', 'the carer')).toBe('42501');
  expect(await sign('accurate', 'another carer there')).toBe('42501');
  expect(await sign('user-talk', 'the manager', user)).toBeUndefined();
  expect(await sign('accurate', 'the manager')).toBeUndefined();
  // Nobody is authorised who used it, and nobody authorises themselves.
  const authorise = (person: string) =>
    refusal('the manager', (tx) =>
      sql`insert into restraint_authority (id, restraint_id, person_id, given_by, given_at)
        values (${randomUUID()}, ${ids.fresh}, ${person}, ${world.manager}, app.now())`.execute(tx),
    );
  expect(await authorise(world.carer)).toBe('42501');
  expect(await authorise(world.manager)).toBe('42501');
  expect(await authorise(world.otherCarer)).toBe('42501');
  expect(await authorise(world.secondCarer)).toBeUndefined();
});

test('no child, and nothing of a record, is reached by way of a check-in', async () => {
  const { rows } = await owner((tx) =>
    sql<{ column_name: string }>`select column_name from information_schema.columns
      where table_name in ('check_in', 'check_in_entry') and column_name like '%child%'`.execute(tx),
  );
  expect(rows).toEqual([]);
  const answer = await staffed.house.as(staffed.house.world.otherManager).get(`/check-ins/${ids.ofManager}`);
  expect(answer.statusCode).toBe(200);
  expect(answer.body).not.toMatch(/Robin|Sampleton|qzrecordzq|qzcarerzq/);
});

const pages: readonly (readonly [path: () => string, sees: readonly Who[]])[] = [
  [() => `/children/${staffed.house.world.robin}/restraints`, record],
  [() => `/children/${staffed.house.world.robin}/restraints/new`, addsToRecord],
  [() => `/restraints/${ids.restraint}`, record],
  [() => `/api/v1/restraints/${ids.restraint}`, record],
  [() => '/restraints', whoeverWorks],
  [() => '/check-ins', whoeverWorks],
  [() => `/check-ins/of/${ids.incident}`, managing],
  [() => `/check-ins/${ids.ofCarer}`, ofTheCarer],
  [() => `/check-ins/${ids.ofManager}`, ofTheManager],
  [() => '/support-offers', whoeverWorks],
  [() => '/training', whoeverWorks],
  [() => '/training/people', whoeverWorks],
  [() => `/training/people/${staffed.house.world.carer}`, leadsTheCarer],
  [() => '/training/coverage', whoeverWorks],
  [() => '/api/v1/training/coverage', whoeverWorks],
  [() => '/training/partnership', whoeverWorks],
];
const words: Readonly<Record<string, readonly Who[]>> = {
  qzrecordzq: record,
  qzcarerzq: ofTheCarer,
  qzmanagerzq: ofTheManager,
  qzofferzq: ofProvider,
  qztrainingzq: ['the carer', ...leadsTheCarer],
};

test.each(everybody)('%s reads the pages that are theirs, and no word that is not', async (who) => {
  const visitor = staffed.house.as(people[who]);
  for (const [path, sees] of pages) {
    const url = path();
    const { statusCode, body } = await (url.startsWith('/api/') ? visitor.api('GET', url) : visitor.get(url));
    const refused =
      who === 'nobody' || who === 'a former carer' ? (url.startsWith('/api/') ? 401 : 303) : 404;
    expect([url, statusCode]).toEqual([url, sees.includes(who) ? 200 : refused]);
    for (const [word, those] of Object.entries(words)) {
      if (!those.includes(who)) expect([url, word, body.includes(word)]).toEqual([url, word, false]);
    }
  }
});

test('a seal closes a measure to whoever holds no key; a check-in is nobody’s way around it', async () => {
  const { world } = staffed.house;
  const sealed = await staffed.house
    .as(world.socialWorker)
    .post(`/children/${world.robin}/seal`, { reason: 'Family of staff.' });
  expect(sealed.statusCode).toBe(303);
  for (const who of ['the carer', 'the manager', 'the stand-in of the manager'] as const) {
    const visitor = staffed.house.as(people[who]);
    expect([who, (await visitor.get(`/restraints/${ids.restraint}`)).statusCode]).toEqual([who, 404]);
    expect([who, (await visitor.get(`/check-ins/of/${ids.incident}`)).statusCode]).toEqual([who, 404]);
  }
  // How they are is still theirs.
  expect((await staffed.house.as(world.carer).get(`/check-ins/${ids.ofCarer}`)).statusCode).toBe(200);
  await staffed.house.as(world.socialWorker).post(`/children/${world.robin}/seal/lift`, {});
});
