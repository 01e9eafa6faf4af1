import type { Transaction } from 'kysely';
import { confirmIdentity, gather } from '../../src/care/index.ts';
import { askToRead, askToSeeEverything } from '../../src/incidents/index.ts';
import { londonDate } from '../../src/platform/clock/index.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import { actAs } from '../act-as.ts';
import type { District } from '../city.ts';
import { addHours } from '../days.ts';
import { staffFamilyNames, staffGivenNames } from '../names.ts';
import { Random } from '../random.ts';
import type { Officer } from './more-people.ts';

type Tx = Transaction<Tables>;

const posts = ['director', 'nominated-officer'] as const;

/** Each authority has a director, and an officer who is nominated to approve homes outside its area. */
async function insertPosts(tx: Tx, { organisations, number }: District, random: Random): Promise<void> {
  const authorities = organisations.filter(({ kind }) => kind === 'local-authority');
  for (const [index, authority] of authorities.entries()) {
    for (const [at, role] of posts.entries()) {
      const [first, family] = [random.pick(staffGivenNames), random.pick(staffFamilyNames)];
      const email = `${first}.${family}.post.${number}.${index}.${at}@office.example`.toLowerCase();
      const id = random.id();
      const created_at = new Date('2021-01-04T09:00:00Z');
      await tx
        .insertInto('person_account')
        .values({ id, name: `${first} ${family}`, email, closed_at: null, created_at })
        .execute();
      await tx
        .insertInto('membership')
        .values({
          id: random.id(),
          person_id: id,
          organisation_id: authority.id,
          setting_id: null,
          role,
          from_day: '2021-01-04',
          until_day: null,
        })
        .execute();
    }
  }
}

/**
 * Living examples of what is asked for: a text that a child wants to read, a parent's request of which it is not clear
 * who asks, and a young person's that was gathered and is being checked. In the first district.
 */
export async function insertSubjectAccess(
  tx: Tx,
  district: District,
  officers: readonly Officer[],
  now: Date,
): Promise<void> {
  const random = new Random(`Synthetic London, what is asked for in district ${district.number}`);
  await insertPosts(tx, district, random);
  if (district.number !== 0) return;
  const newId = () => random.id();
  const [first] = district.residents;
  const others = district.residents.filter(
    (child) => child !== first && child.socialWorker.id === first?.socialWorker.id,
  );
  const [parents, own] = others;
  const governance = officers.find(
    ({ role, authority }) => role === 'information-governance' && authority.id === own?.authorityId,
  );
  if (!first || !parents || !own || !governance) return;
  const worker = { personId: first.socialWorker.id };
  const daysAgo = (days: number): Date => addHours(now, -24 * days);

  const written = await tx
    .selectFrom('profile_entry')
    .select('id')
    .where('child_id', '=', first.id)
    .where('said_by_child', '=', false)
    .orderBy('id')
    .executeTakeFirst();
  if (written) {
    await actAs(tx, worker.personId, daysAgo(3));
    const text = { childId: first.id, source: 'profile', sourceId: written.id };
    await askToRead(tx, text, worker, daysAgo(3), newId);
  }

  await actAs(tx, worker.personId, daysAgo(20));
  const byParent = { childId: parents.id, askedAs: 'parent', askerName: 'A parent', how: 'letter' } as const;
  await askToSeeEverything(
    tx,
    { ...byParent, receivedOn: londonDate(daysAgo(20)) },
    worker,
    daysAgo(20),
    newId,
  );

  await actAs(tx, worker.personId, daysAgo(12));
  const bySelf = { childId: own.id, askedAs: 'child', how: 'in-person', wants: 'Why I was moved.' } as const;
  const request = await askToSeeEverything(
    tx,
    { ...bySelf, receivedOn: londonDate(daysAgo(12)) },
    worker,
    daysAgo(12),
    newId,
  );
  await actAs(tx, governance.id, daysAgo(11));
  const by = { personId: governance.id, now: daysAgo(11), today: londonDate(daysAgo(11)), newId };
  const identityHow = 'Their social worker knows them and was there.';
  const seen = { identityHow, authorityHow: '', identityOn: by.today };
  await confirmIdentity(tx, request.id, seen, by);
  await gather(tx, request.id, by);
}
