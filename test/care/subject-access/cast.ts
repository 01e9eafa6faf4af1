import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { askForEverything, askRelease } from '../../../src/care/index.ts';
import { type TestApp, testApp } from '../../house/test-app.ts';
import { worksAlongside } from '../../house/works-alongside.ts';
import { signedRecord, workAs, youngAccount } from './young-person.ts';

/** Everybody who stands to Robin in some relation, or in none. */
export const everybody = [
  'own carer',
  'manager of the home',
  'stand-in for the manager',
  'key worker',
  'social worker',
  'personal adviser',
  'reviewing officer',
  'youth justice worker',
  'advocate',
  'the person who broke the glass',
  'carer who left',
  "another home's carer",
  "another home's manager",
  'foster carer elsewhere',
  "another child's social worker",
  'social worker with no child',
  'information governance',
  'information governance elsewhere',
  'administrator',
  'Robin',
  'Wren',
  'nobody',
] as const;
export type Who = (typeof everybody)[number];

/** What there is to see. */
export interface Cast {
  readonly house: TestApp;
  readonly ids: Readonly<Record<Who, string | null>>;
  readonly releaseId: string;
  readonly requestId: string;
  readonly pieceId: string;
}

/** Opens the house with a text that was asked for, and a request that is being answered, about Robin. */
export async function openCast(): Promise<Cast> {
  const house = await testApp();
  const { world, database, now } = house;
  const people = new Map<string, string>();
  const elsewhere = randomUUID();
  await database.asOwner(async (tx) => {
    await sql`insert into organisation (id, name, kind, created_at)
      values (${elsewhere}::uuid, 'Borough of Nexton', 'local-authority', ${now})`.execute(tx);
    const add = async (who: Who): Promise<string> => {
      const id = randomUUID();
      people.set(who, id);
      await sql`insert into person_account (id, name, email, created_at)
        values (${id}::uuid, 'Somebody', ${`${id}@test.example`}, ${now})`.execute(tx);
      return id;
    };
    const involve = async (who: Who, role: string) => {
      await sql`insert into involvement (id, child_id, person_id, role, from_day)
        values (gen_random_uuid(), ${world.robin}::uuid, ${await add(who)}::uuid, ${role}, '2020-01-01')`.execute(
        tx,
      );
    };
    const member = async (
      who: Who,
      place: string,
      setting: string | null,
      role: string,
      until: string | null,
    ) => {
      await sql`insert into membership (id, person_id, organisation_id, setting_id, role, from_day, until_day)
        values (gen_random_uuid(), ${await add(who)}::uuid, ${place}::uuid, ${setting}::uuid, ${role}, '2020-01-01', ${until}::date)`.execute(
        tx,
      );
    };
    await involve('key worker', 'key-worker');
    await involve('personal adviser', 'personal-adviser');
    await involve('reviewing officer', 'independent-reviewing-officer');
    await involve('youth justice worker', 'youth-justice-worker');
    await involve('advocate', 'advocate');
    await member('carer who left', world.provider, world.home, 'carer', '2026-01-01');
    await member('information governance', world.authority, null, 'information-governance', null);
    await member('information governance elsewhere', elsewhere, null, 'information-governance', null);
    await member('administrator', world.authority, null, 'administrator', null);
    await member('the person who broke the glass', elsewhere, null, 'social-worker', null);
    await sql`insert into break_glass (id, child_id, person_id, reason, opened_at, until_at, review_due_at)
      values (gen_random_uuid(), ${world.robin}::uuid, ${people.get('the person who broke the glass')}::uuid,
        'Found alone at a station at night.', ${now}, ${new Date(now.getTime() + 3.6e6)}, ${new Date(now.getTime() + 8.64e7)})`.execute(
      tx,
    );
    const standIn = await add('stand-in for the manager');
    await worksAlongside(tx, standIn, world.manager, world.authority);
    await sql`insert into absence (id, person_id, stand_in_id, from_at, until_at)
      values (gen_random_uuid(), ${world.manager}::uuid, ${standIn}::uuid,
        ${new Date(now.getTime() - 3.6e6)}, ${new Date(now.getTime() + 8.64e7)})`.execute(tx);
  });
  const robin = await youngAccount(house, world.robin, world.manager);
  const wren = await youngAccount(house, world.wren, world.otherManager);
  const incidentId = await signedRecord(house);
  const source = { childId: world.robin, source: 'incident-what-happened', sourceId: incidentId };
  const release = await workAs(house, robin, (tx) => askRelease(tx, source, now, randomUUID));
  const asked = { childId: world.robin, askedAs: 'child', how: 'account', receivedOn: '2026-03-03' } as const;
  const request = await workAs(house, robin, (tx) => askForEverything(tx, asked, randomUUID));
  const governance = house.as(people.get('information governance') ?? null);
  await governance.post(`/subject-access/${request.id}/gather`, {});
  const pieceId = await database.asOwner(async (tx) => {
    const { rows } = await sql<{
      id: string;
    }>`select id from access_piece where table_name = 'incident'`.execute(tx);
    const officer = people.get('information governance');
    await sql`insert into access_pack (id, request_id, child_id, html, contents, sha256, kept_until, made_by, made_at)
      values (gen_random_uuid(), ${request.id}::uuid, ${world.robin}::uuid, 'x', '{}', ${'0'.repeat(64)}, '2086-01-01', ${officer}::uuid, ${now})`.execute(
      tx,
    );
    await sql`insert into record_review (id, child_id, due_on, outcome, reason, look_again_on, reviewed_by, reviewed_at)
      values (gen_random_uuid(), ${world.robin}::uuid, '2026-01-01', 'hold', 'So.', '2030-01-01', ${officer}::uuid, ${now})`.execute(
      tx,
    );
    const event = randomUUID();
    await sql`insert into organisation_event (id, organisation_id, event, on_day, successor_id, person_id, happened_at)
      values (${event}::uuid, ${elsewhere}::uuid, 'merged', '2026-01-01', ${world.authority}::uuid, ${officer}::uuid, ${now})`.execute(
      tx,
    );
    await sql`insert into responsibility_change (id, child_id, from_authority_id, to_authority_id, on_day, event_id, happened_at)
      values (gen_random_uuid(), ${world.robin}::uuid, ${elsewhere}::uuid, ${world.authority}::uuid, '2026-01-01', ${event}::uuid, ${now})`.execute(
      tx,
    );
    return rows[0]?.id ?? '';
  });
  const ids: Record<Who, string | null> = {
    ...(Object.fromEntries(people) as Record<Who, string>),
    'own carer': world.carer,
    'manager of the home': world.manager,
    'social worker': world.socialWorker,
    "another home's carer": world.otherCarer,
    "another home's manager": world.otherManager,
    'foster carer elsewhere': world.fosterCarer,
    "another child's social worker": world.otherSocialWorker,
    'social worker with no child': world.outsider,
    Robin: robin,
    Wren: wren,
    nobody: null,
  };
  return { house, ids, releaseId: release.id, requestId: request.id, pieceId };
}
