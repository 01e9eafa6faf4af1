import type { District, Resident } from '../city.ts';
import { Random } from '../random.ts';

/** The young person whom the demo lets you be, and the id of their account. */
export interface YoungOne {
  readonly resident: Resident;
  readonly personId: string;
}

/** The first who lives in the first children's home and is old enough to like a page of their own. */
export function youngOneOf({
  places,
  residents,
}: Pick<District, 'places' | 'residents'>): YoungOne | undefined {
  const home = places.find(({ kind }) => kind === 'childrens-home');
  const resident = residents.find(
    ({ stays }) => stays.at(-1)?.place.id === home?.id && stays.at(-1)?.until === null,
  );
  return resident && { resident, personId: new Random(`young person ${resident.id}`).id() };
}
