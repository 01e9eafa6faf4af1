import { court } from './moments/court.ts';
import { careLeaver, eighteen, sixteen, twentyOne } from './moments/growing-up.ts';
import { held, missing, moving, myRoom } from './moments/home.ts';
import { beingHeard, written } from './moments/my-voice.ts';
import { interview, policeAtHome, station, stopped } from './moments/police.ts';
import type { Moment } from './right.ts';

/** The moments, as they are listed: under a heading each. */
export const groups: readonly { readonly title: string; readonly moments: readonly Moment[] }[] = [
  { title: 'Police and court', moments: [policeAtHome, stopped, station, interview, court] },
  { title: 'Where I live', moments: [missing, moving, myRoom, held] },
  { title: 'My voice', moments: [written, beingHeard] },
  { title: 'Growing up', moments: [sixteen, eighteen, twentyOne, careLeaver] },
];

/** Every moment. */
export const moments: readonly Moment[] = groups.flatMap((group) => group.moments);

/** The moment of that id. */
export function momentOf(id: string): Moment | undefined {
  return moments.find((moment) => moment.id === id);
}
