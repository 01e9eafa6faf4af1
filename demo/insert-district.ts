import { sql } from 'kysely';
import type { InvolvedRole } from '../src/care/tables.ts';
import { londonDate } from '../src/platform/clock/index.ts';
import type { HearthDatabase } from '../src/platform/database/index.ts';
import type { Tables } from '../src/platform/database/tables.ts';
import type { MemberRole } from '../src/platform/sign-in/tables.ts';
import type { District } from './city.ts';
import { addYears } from './days.ts';
import { insertNumbers, madeUpNumber } from './numbers.ts';
import type { Random } from './random.ts';

/** Since when everybody has worked where they work. */
const since = '2021-01-04';
const created = new Date(`${since}T09:00:00Z`);

/** Writes the people and places of a district as the owner: there is no page for these yet. */
export async function insertDistrict(
  database: HearthDatabase<Tables>,
  district: District,
  random: Random,
  now: Date,
): Promise<void> {
  const { organisations, places, workers, residents, away } = district;
  const member = (
    person_id: string,
    role: MemberRole,
    organisation_id: string,
    setting_id: string | null,
  ) => {
    // The place of the whole organisation comes first: it is the one by which somebody with several is known.
    const from_day = setting_id ? since : '2021-01-01';
    return { id: random.id(), person_id, organisation_id, setting_id, role, from_day, until_day: null };
  };
  const isAdvised = (born: string): boolean => addYears(born, 16) <= londonDate(now);
  const memberships = [
    ...workers
      .filter(({ role }) => /social-worker|adviser/.test(role))
      .map(({ id, role, organisationId }) => member(id, role, organisationId, null)),
    ...places.flatMap(({ id, organisationId, carers, decider }) =>
      [...carers, decider].map((worker) => member(worker.id, worker.role, organisationId, id)),
    ),
  ];
  const involvements = residents.flatMap(({ id, born, socialWorker, adviser, keyWorker, stays }) => {
    const works = (person_id: string, role: InvolvedRole, from_day: string, until_day: string | null) => ({
      id: random.id(),
      child_id: id,
      person_id,
      role,
      from_day,
      until_day,
    });
    const grown = addYears(born, 18);
    return [
      works(
        socialWorker.id,
        'social-worker',
        born > since ? born : since,
        born < since && grown < since ? since : grown,
      ),
      ...(isAdvised(born) ? [works(adviser.id, 'personal-adviser', addYears(born, 16), null)] : []),
      ...(keyWorker ? [works(keyWorker.id, 'key-worker', stays.at(-1)?.from ?? since, null)] : []),
    ];
  });
  await database.asOwner(async (tx) => {
    await tx
      .insertInto('organisation')
      .values(organisations.map((organisation) => ({ ...organisation, created_at: created })))
      .execute();
    await tx
      .insertInto('setting')
      .values(
        places.map(({ id, name, kind, organisationId, hostId }, index) => ({
          id,
          telephone: madeUpNumber(district.number, 500 + index),
          organisation_id: organisationId,
          name,
          kind,
          urn: kind === 'foster-home' ? null : `EX${1000 + district.number * 50 + index}`,
          host_authority_id: hostId,
          created_at: created,
        })),
      )
      .execute();
    await insertNumbers(tx, district, londonDate(now));
    await tx
      .insertInto('person_account')
      .values(
        workers.map(({ id, name, email }) => ({ id, name, email, closed_at: null, created_at: created })),
      )
      .execute();
    await tx.insertInto('membership').values(memberships).execute();
    await tx
      .insertInto('child')
      .values(
        residents.map(({ id, given, family, knownAs, born, authorityId, outOfArea }) => ({
          id,
          given_name: given,
          family_name: family,
          known_as: knownAs,
          date_of_birth: born,
          responsible_authority_id: authorityId,
          out_of_area: outOfArea,
          created_at: created,
        })),
      )
      .execute();
    const placements = residents.flatMap(({ id, stays }) =>
      stays.map(({ place, from, until }) => ({
        id: random.id(),
        child_id: id,
        setting_id: place.id,
        from_day: from,
        until_day: until,
      })),
    );
    await tx.insertInto('placement').values(placements).execute();
    await tx.insertInto('involvement').values(involvements).execute();
    const absences = away.map(({ id, person, standIn, from, until }) => ({
      id,
      person_id: person.id,
      stand_in_id: standIn.id,
      from_at: from,
      until_at: until,
    }));
    await tx.insertInto('absence').values(absences).execute();
    // The planner learns how large the tables are: policies ask them with every statement.
    await sql`analyze person_account, membership, child, placement, involvement, absence`.execute(tx);
  });
}
