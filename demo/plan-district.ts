import type { District, Organisation, Place, Role, Worker } from './city.ts';
import { staffFamilyNames, staffGivenNames } from './names.ts';
import { boroughName, fosterHomeName, homeName, lodgingName, providerName } from './places.ts';
import { planAbsences } from './plan-absences.ts';
import { planResidents } from './plan-residents.ts';
import type { Random } from './random.ts';

const boroughs = 3;
const homes = 4;
const fosterHomes = 6;
const lodgings = 3;

/** Plans a district: boroughs, providers, settings, staff, children and who stands in for whom. */
export function planDistrict(number: number, random: Random, now: Date): District {
  const workers: Worker[] = [];
  const given = random.shuffled(staffGivenNames);
  const hire = (role: Role, organisationId: string): Worker => {
    const at = workers.length;
    const first = given[at % given.length] ?? 'Casey';
    const family = staffFamilyNames[(at + number + Math.floor(at / given.length)) % staffFamilyNames.length];
    const email = `${first}.${family}.${number * 100 + at + 1}@work.example`.toLowerCase();
    const worker = { id: random.id(), name: `${first} ${family}`, email, role, organisationId };
    workers.push(worker);
    return worker;
  };
  const many = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, i) => make(i));

  const authorities = many(boroughs, (index): Organisation => {
    const name = boroughName(number * boroughs + index);
    return { id: random.id(), name, kind: 'local-authority' };
  });
  const providers = many(3, (index): Organisation => {
    return { id: random.id(), name: providerName(number * 3 + index), kind: 'provider' };
  });
  const [ofHomes, ofLodgings, ofFostering] = providers as [Organisation, Organisation, Organisation];
  /** The first setting of each kind lies in the first borough, so that its people know each other. */
  const hostId = (index: number): string =>
    (index === 0 ? authorities[0] : random.pick(authorities))?.id ?? '';

  const kept = (kind: 'childrens-home' | 'supported-accommodation', index: number): Place => {
    const isHome = kind === 'childrens-home';
    const { id: organisationId } = isHome ? ofHomes : ofLodgings;
    const name = isHome ? homeName(number * homes + index) : lodgingName(number * lodgings + index);
    const carers = many(isHome ? 4 : 3, () => hire(isHome ? 'carer' : 'support-worker', organisationId));
    const decider = hire('registered-manager', organisationId);
    return { id: random.id(), name, kind, organisationId, hostId: hostId(index), carers, decider };
  };
  const supervisors = many(2, () => hire('supervising-social-worker', ofFostering.id));
  const fostering = (index: number): Place => {
    const carers = many(index % 3 === 1 ? 2 : 1, () => hire('foster-carer', ofFostering.id));
    const decider = supervisors[index % supervisors.length] as Worker;
    const name = fosterHomeName(number * fosterHomes + index);
    const kind = 'foster-home';
    return {
      id: random.id(),
      name,
      kind,
      organisationId: ofFostering.id,
      hostId: hostId(index),
      carers,
      decider,
    };
  };
  const places = [
    ...many(homes, (index) => kept('childrens-home', index)),
    ...many(fosterHomes, fostering),
    ...many(lodgings, (index) => kept('supported-accommodation', index)),
  ];
  const socialWorkers = authorities.flatMap(({ id }) => many(2, () => hire('social-worker', id)));
  const advisers = authorities.map(({ id }) => hire('personal-adviser', id));
  const residents = planResidents({ authorities, places, socialWorkers, advisers }, random, now);
  const away = planAbsences(socialWorkers, random, now);
  return { number, organisations: [...authorities, ...providers], places, workers, residents, away };
}
