import type { Tx } from '../../../platform/web/index.ts';
import { ageOn } from '../../../protocol/index.ts';
import { pledgedOn } from '../../providers/pledge/pledge-on.ts';
import type { ChildOfMove } from '../child-of-move.ts';
import { type CareStatus, careStatusOn } from './care-status.ts';
import type { HomeToMoveTo } from './homes.ts';
import { followsOn, type Stay } from './placements.ts';

/** What the register knows of a move by itself. What is null is asked. */
export interface Known {
  readonly age: number;
  readonly careStatus: CareStatus | null;
  readonly event: 'starts' | 'moves';
  readonly last: Stay | undefined;
  /** Seen from the responsible authority. Whether an area adjoins it no register of ours says, so that is asked. */
  readonly area: 'inside' | 'outside' | null;
  readonly crossing: 'out-of-london' | 'into-london' | 'neither' | null;
  /** A foster carer whom the responsible authority itself approved. */
  readonly ownFosterCarer: boolean;
  readonly pledge: boolean | undefined;
}

/** The codes of the boroughs of London and of the City begin so. */
const isInLondon = (code: string): boolean => code.startsWith('E09');

function crossingOf(from: string | null, to: string | null): Known['crossing'] {
  if (from === null || to === null) return null;
  if (isInLondon(from) === isInLondon(to)) return 'neither';
  return isInLondon(from) ? 'out-of-london' : 'into-london';
}

function areaOf(child: ChildOfMove, { host_authority_id }: HomeToMoveTo): Known['area'] {
  if (host_authority_id === null) return null;
  return host_authority_id === child.authority_id ? 'inside' : 'outside';
}

/** Reads from the register what it knows of a move of this child to this home on this day. */
export async function whatIsKnown(
  tx: Tx,
  child: ChildOfMove,
  home: HomeToMoveTo,
  last: Stay | undefined,
  from: string,
): Promise<Known> {
  const area = areaOf(child, home);
  return {
    age: ageOn(child.date_of_birth, from),
    careStatus: await careStatusOn(tx, child, from),
    event: followsOn(last, from) ? 'moves' : 'starts',
    last,
    area,
    crossing: area === 'inside' ? 'neither' : crossingOf(child.authority_code, home.host_code),
    ownFosterCarer: home.kind === 'foster-home' && home.organisation_id === child.authority_id,
    pledge: await pledgedOn(tx, home.organisation_id, child.authority_id, from),
  };
}
