import '../src/care/index.ts';
import '../src/platform/sign-in/tables.ts';
import type { HearthDatabase } from '../src/platform/database/index.ts';
import type { Tables } from '../src/platform/database/tables.ts';
import type { DemoPerson } from '../src/platform/sign-in/sign-in-page.tsx';
import type { District, Place, Role, Worker } from './city.ts';
import { planDistrict } from './plan-district.ts';
import { Random } from './random.ts';
import { type MoreRole, moreRoles, officersOf } from './register/more-people.ts';
import { youngOneOf } from './voice/who-is-young.ts';

/** The people whom the demo lets you be, by what they are. */
export interface Cast {
  readonly home: Place;
  readonly carer: Worker;
  readonly manager: Worker;
  readonly fosterHome: Place;
  readonly fosterCarer: Worker;
  readonly supervisor: Worker;
  readonly lodging: Place;
  readonly supportWorker: Worker;
  readonly socialWorker: Worker;
  readonly adviser: Worker;
}

/** Who in a district is shown: the first of each kind of place, and the first workers of the first borough. */
export function castOf({ places, workers }: Pick<District, 'places' | 'workers'>): Cast {
  const find = (kind: Place['kind']): Place => places.find((place) => place.kind === kind) as Place;
  const first = (role: Role): Worker => workers.find((worker) => worker.role === role) as Worker;
  const home = find('childrens-home');
  const fosterHome = find('foster-home');
  const lodging = find('supported-accommodation');
  return {
    home,
    carer: home.carers[0] as Worker,
    manager: home.decider,
    fosterHome,
    fosterCarer: fosterHome.carers[0] as Worker,
    supervisor: fosterHome.decider,
    lodging,
    supportWorker: lodging.carers[0] as Worker,
    socialWorker: first('social-worker'),
    adviser: first('personal-adviser'),
  };
}

const officerInWords: Readonly<Record<MoreRole, string>> = {
  'independent-reviewing-officer': 'Independent reviewing officer',
  'youth-justice-worker': 'Youth justice worker',
  commissioner: 'Commissioner',
  'information-governance': 'Information governance',
  administrator: 'Data officer',
};

/** The one-click people, with what they do and where. */
export function peopleOf(district: District): DemoPerson[] {
  const cast = castOf(district);
  const named = (organisationId: string): string =>
    district.organisations.find(({ id }) => id === organisationId)?.name ?? '';
  const person = ({ id, name }: Worker, does: string): DemoPerson => ({ id, name, does });
  const young = youngOneOf(district);
  return [
    person(cast.carer, `Carer at ${cast.home.name}, a children's home`),
    person(cast.manager, `Registered manager of ${cast.home.name}`),
    person(cast.fosterCarer, `Foster carer at ${cast.fosterHome.name}`),
    person(cast.supervisor, `Supervising social worker, ${named(cast.supervisor.organisationId)}`),
    person(cast.supportWorker, `Support worker at ${cast.lodging.name}, supported accommodation`),
    person(cast.socialWorker, `Social worker, ${named(cast.socialWorker.organisationId)}`),
    person(cast.adviser, `Personal adviser, ${named(cast.adviser.organisationId)}`),
    ...officersOf(district)
      .slice(0, moreRoles.length)
      .map(({ id, name, role, authority }) => ({
        id,
        name,
        does: `${officerInWords[role]}, ${authority.name}`,
      })),
    ...(young
      ? [
          {
            id: young.personId,
            name: young.resident.knownAs ?? young.resident.given,
            does: `a young person who lives at ${cast.home.name}, on pages of their own`,
            goesTo: '/me',
          },
        ]
      : []),
  ];
}

/** What the city grows from. Another word here gives another city. */
const seed = 'Synthetic London';

/** The chance by which a district is planned; the same for as long as the seed stays. */
export const planningChance = (number: number): Random => new Random(`${seed}, district ${number}`);

/** The chance of a room that adds to the first district: apart from the others, so that none moves another. */
export const roomChance = (room: string): Random => new Random(`${seed}, room ${room}`);

/** The one-click people of a demo that was built before; nobody when it was not. */
export async function demoPeople(database: HearthDatabase<Tables>): Promise<DemoPerson[]> {
  const people = peopleOf(planDistrict(0, planningChance(0), new Date()));
  const ids = people.map(({ id }) => id);
  const found = await database.asService((tx) =>
    tx
      .selectFrom('person_account')
      .select('id')
      .where('id', 'in', ids)
      .where('closed_at', 'is', null)
      .execute(),
  );
  const there = new Set(found.map(({ id }) => id));
  return people.filter(({ id }) => there.has(id));
}
