import { londonDate } from '../src/platform/clock/index.ts';
import type { Organisation, Place, Resident, Stay, Worker } from './city.ts';
import { addDays, addYears, laterDay } from './days.ts';
import { childFamilyNames, givenNames, shortNames } from './names.ts';
import type { Random } from './random.ts';

/** Where children can live, and who can work with them. */
interface Around {
  readonly authorities: readonly Organisation[];
  readonly places: readonly Place[];
  readonly socialWorkers: readonly Worker[];
  readonly advisers: readonly Worker[];
}

const lives = { 'childrens-home': 6, 'foster-home': 2, 'supported-accommodation': 8 } as const;
const leftCare = 26;

function ageIn(kind: Place['kind'], random: Random): number {
  if (kind === 'childrens-home') return random.whole(11, 17);
  if (kind === 'supported-accommodation') return random.pickWeighted([16, 17, 18, 19, 20], (age) => 22 - age);
  return random.chance(0.25) ? random.whole(0, 8) : random.whole(9, 16);
}

/** Plans the children and care leavers of a district: 80 and more, most of them from 10 to 20. */
export function planResidents(around: Around, random: Random, now: Date): Resident[] {
  const today = londonDate(now);
  const names = random.shuffled(
    givenNames.flatMap((given) => childFamilyNames.map((family) => ({ given, family }))),
  );
  const homes = around.places.filter(({ kind }) => kind === 'childrens-home');
  const lodgings = around.places.filter(({ kind }) => kind === 'supported-accommodation');
  const bornAt = (age: number): string => addDays(addYears(today, -age), -random.whole(1, 360));

  /** Where they live now, and for some where they lived before. */
  const staysTo = (place: Place, born: string): Stay[] => {
    const since = addDays(today, -random.whole(560, 1100));
    if (place.kind === 'supported-accommodation') {
      const from = laterDay(laterDay(since, addYears(born, 16)), '2021-03-01');
      const earlier = { place: random.pick(homes), from: since, until: addDays(from, -1) };
      return from > addDays(since, 30)
        ? [earlier, { place, from, until: null }]
        : [{ place, from, until: null }];
    }
    const others = homes.filter(({ id }) => id !== place.id);
    if (place.kind === 'childrens-home' && random.chance(0.3)) {
      const moved = addDays(today, -random.whole(30, 480));
      const earlier = { place: random.pick(others), from: since, until: addDays(moved, -1) };
      return [earlier, { place, from: moved, until: null }];
    }
    return [{ place, from: laterDay(since, born), until: null }];
  };

  const resident = (born: string, stays: readonly Stay[]): Resident => {
    const { given, family } = names.pop() ?? {
      given: random.pick(givenNames),
      family: random.pick(childFamilyNames),
    };
    const last = stays.at(-1);
    const other = random.pick(around.authorities);
    const local = around.authorities.find(({ id }) => id === last?.place.hostId) ?? other;
    const authority = random.chance(0.25) ? other : local;
    const [firstOf] = around.socialWorkers.filter(({ organisationId }) => organisationId === authority.id);
    const [socialWorker] = random.shuffled(
      around.socialWorkers.filter(({ organisationId }) => organisationId === authority.id),
    );
    const adviser = around.advisers.find(({ organisationId }) => organisationId === authority.id);
    return {
      id: random.id(),
      given,
      family,
      knownAs: random.chance(0.7) ? (shortNames[given] ?? null) : null,
      born,
      authorityId: authority.id,
      outOfArea: authority.id !== local.id,
      stays,
      // The children of the first home share one, so that a social worker can be seen with several.
      socialWorker: (last?.place === around.places[0] ? firstOf : socialWorker) as Worker,
      adviser: adviser as Worker,
      keyWorker:
        last && !last.until && last.place.kind !== 'foster-home' ? random.pick(last.place.carers) : null,
    };
  };

  const living = around.places.flatMap((place) =>
    Array.from({ length: lives[place.kind] }, () => {
      const born = bornAt(ageIn(place.kind, random));
      return resident(born, staysTo(place, born));
    }),
  );
  const left = Array.from({ length: leftCare }, () => {
    const born = bornAt(random.pickWeighted([18, 19, 20, 21, 22, 23, 24, 25], (age) => 27 - age));
    const until = addDays(today, -random.whole(20, 420));
    const from = laterDay(addDays(until, -random.whole(200, 500)), addYears(born, 16));
    return resident(born, from < until ? [{ place: random.pick(lodgings), from, until }] : []);
  });
  return [...living, ...left];
}
