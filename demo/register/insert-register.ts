import '../../src/care/index.ts';
import type { Transaction } from 'kysely';
import type { InvolvedRole } from '../../src/care/tables.ts';
import type { HearthDatabase } from '../../src/platform/database/index.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import type { District, Resident } from '../city.ts';
import { addDays, addHours, addYears } from '../days.ts';
import type { Random } from '../random.ts';
import { type Officer, officersOf, registerChance } from './more-people.ts';
import { insertSubjectAccess } from './subject-access.ts';
import { health, nationality, notes, ownWords } from './words.ts';

type Tx = Transaction<Tables>;

async function insertOfficers(tx: Tx, officers: readonly Officer[], random: Random, at: Date): Promise<void> {
  const accounts = officers.map(({ id, name, email }) => ({
    id,
    name,
    email,
    closed_at: null,
    created_at: at,
  }));
  await tx.insertInto('person_account').values(accounts).execute();
  const memberships = officers.map(({ id, role, authority }) => ({
    id: random.id(),
    person_id: id,
    organisation_id: authority.id,
    setting_id: null,
    role,
    from_day: '2021-01-01',
    until_day: null,
  }));
  await tx.insertInto('membership').values(memberships).execute();
}

/** Every child has an independent reviewing officer; one in six is known to youth justice. */
async function insertInvolvements(
  tx: Tx,
  residents: readonly Resident[],
  officers: readonly Officer[],
  random: Random,
): Promise<void> {
  const of = (child: Resident, role: Officer['role']) =>
    officers.find((officer) => officer.role === role && officer.authority.id === child.authorityId);
  const rows = residents.flatMap((child) =>
    [
      of(child, 'independent-reviewing-officer'),
      random.chance(1 / 6) ? of(child, 'youth-justice-worker') : undefined,
    ]
      .filter((officer) => officer !== undefined)
      .map((officer) => ({
        id: random.id(),
        child_id: child.id,
        person_id: officer.id,
        role: officer.role as InvolvedRole,
        from_day: child.stays[0]?.from ?? '2021-01-04',
        until_day: null,
      })),
  );
  await tx.insertInto('involvement').values(rows).execute();
}

const placementTypes = {
  'childrens-home': 'K2',
  'foster-home': 'U6',
  'supported-accommodation': 'K3',
} as const;

/** The episodes of care of a resident, stay by stay; they end at 18. */
function episodesOf(child: Resident, random: Random, at: Date) {
  const status = random.pickWeighted(['C2', 'V2', 'C1'], (code) => ({ C2: 6, V2: 3, C1: 1 })[code] ?? 1);
  const grown = addYears(child.born, 18);
  return child.stays
    .filter(({ from }) => from < grown)
    .map(({ place, from, until }, index, stays) => {
      const left = until === null ? null : addDays(until, 1);
      const isLast = index === stays.length - 1;
      const ended =
        left !== null && left < grown ? left : grown <= at.toISOString().slice(0, 10) ? grown : left;
      return {
        id: random.id(),
        child_id: child.id,
        authority_id: child.authorityId,
        from_day: from,
        to_day: ended,
        legal_status: status,
        placement_type: placementTypes[place.kind],
        provider: 'PR4',
        urn: null,
        need: 'N1',
        reason_new: index === 0 ? 'S' : 'P',
        reason_ceased: ended === null ? null : isLast || ended === grown ? 'E5' : 'X1',
        reason_moved: null,
        recorded_at: at,
        recorded_by: child.socialWorker.id,
      };
    });
}

function entriesOf(child: Resident, random: Random, at: Date) {
  const written = (by: string) => ({
    id: random.id(),
    child_id: child.id,
    written_by: by,
    written_at: addHours(at, -random.whole(24, 4000)),
  });
  const keeper = (child.keyWorker ?? child.socialWorker).id;
  const profile = [
    {
      ...written(keeper),
      topic: 'in-their-words' as const,
      words: random.pick(ownWords),
      said_by_child: true,
    },
    ...(Object.keys(notes) as (keyof typeof notes)[])
      .filter(() => random.chance(0.6))
      .map((topic) => ({
        ...written(keeper),
        topic,
        words: random.pick<string>(notes[topic]),
        said_by_child: false,
      })),
  ];
  const worker = child.socialWorker.id;
  return {
    profile,
    health: { ...written(worker), topic: 'summary' as const, words: random.pick<string>(health) },
    nationality: {
      ...written(worker),
      topic: 'nationality' as const,
      words: random.pick<string>(nationality),
    },
  };
}

/** Somebody of another borough broke the glass two hours ago, for a child of the first social worker. */
async function breakGlass(tx: Tx, district: District, random: Random, now: Date): Promise<void> {
  const [child] = district.residents;
  const other = district.workers.find(
    ({ role, organisationId }) => role === 'social-worker' && organisationId !== child?.authorityId,
  );
  if (!child || !other) return;
  await tx
    .insertInto('break_glass')
    .values({
      id: random.id(),
      child_id: child.id,
      person_id: other.id,
      reason: 'Found at a bus station in our borough after midnight. The home did not answer three calls.',
      opened_at: addHours(now, -2),
      until_at: addHours(now, 10),
      owner_id: child.socialWorker.id,
      review_due_at: addHours(now, 22),
      ended_at: null,
      reviewed_by: null,
      reviewed_at: null,
      verdict: null,
      review_words: null,
    })
    .execute();
}

/** Writes the register of a district as the owner: who else works there, and what is known of each child. */
export async function insertRegister(
  database: HearthDatabase<Tables>,
  district: District,
  now: Date,
): Promise<void> {
  const random = registerChance(district.number);
  const officers = officersOf(district);
  const { residents, organisations } = district;
  await database.asOwner(async (tx) => {
    await insertOfficers(tx, officers, random, new Date('2021-01-04T09:00:00Z'));
    await insertInvolvements(tx, residents, officers, random);
    const authorities = organisations.filter(({ kind }) => kind === 'local-authority');
    for (const [index, { id }] of authorities.entries()) {
      const dfe_code = String(990 - district.number * authorities.length + index);
      await tx.updateTable('organisation').set({ dfe_code }).where('id', '=', id).execute();
    }
    const places = district.places.map(({ id }) => id);
    await tx.updateTable('setting').set({ registration: 'registered' }).where('id', 'in', places).execute();
    const lodging = district.places.filter(({ kind }) => kind === 'supported-accommodation').at(-1);
    if (lodging) {
      await tx
        .updateTable('setting')
        .set({ registration: 'unregistered' })
        .where('id', '=', lodging.id)
        .execute();
    }
    const numbers = residents.map((child, index) => ({
      id: random.id(),
      child_id: child.id,
      authority_id: child.authorityId,
      kind: 'ssda903' as const,
      value: String(700_000 + district.number * 1000 + index),
    }));
    await tx.insertInto('child_number').values(numbers).execute();
    await tx
      .insertInto('care_episode')
      .values(residents.flatMap((child) => episodesOf(child, random, now)))
      .execute();
    const entries = residents.map((child) => entriesOf(child, random, now));
    await tx
      .insertInto('profile_entry')
      .values(entries.flatMap(({ profile }) => profile))
      .execute();
    await tx
      .insertInto('health_entry')
      .values(entries.map((one) => one.health))
      .execute();
    await tx
      .insertInto('nationality_entry')
      .values(entries.filter(() => random.chance(0.4)).map((one) => one.nationality))
      .execute();
    if (district.number === 0) await breakGlass(tx, district, random, now);
    await insertSubjectAccess(tx, district, officers, now);
  });
}
