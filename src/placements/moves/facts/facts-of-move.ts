import { Refusal } from '../../../platform/errors/index.ts';
import type { PlacementFacts } from '../../../protocol/index.ts';
import type { HomeToMoveTo } from '../register/homes.ts';
import type { Known } from '../register/known.ts';
import type { AskedFacts } from './questions.ts';

/** Where and when, as it was asked for. */
export interface WhereAndWhen {
  readonly from: string;
  readonly emergency: boolean;
}

const contradiction = (field: string, message: string): Refusal => new Refusal('not-allowed', message, field);

function areaOf({ area }: Known, { homeArea }: AskedFacts): PlacementFacts['homeArea'] {
  if (area === 'inside' && homeArea !== undefined && homeArea !== 'inside') {
    throw contradiction('homeArea', 'The register says that the home is in the area of their own authority.');
  }
  if (area === 'outside' && homeArea === 'inside') {
    throw contradiction('homeArea', 'The register says that the home is in the area of another authority.');
  }
  const found = area === 'inside' ? area : homeArea;
  if (!found)
    throw new Refusal('missing', 'Say where the home is in relation to their own authority.', 'homeArea');
  return found;
}

function statusOf({ careStatus }: Known, asked: AskedFacts): PlacementFacts['careStatus'] {
  if (careStatus && asked.careStatus && careStatus !== asked.careStatus) {
    throw contradiction('careStatus', `The register says ${careStatus} on that day.`);
  }
  const found = careStatus ?? asked.careStatus;
  if (!found)
    throw new Refusal('missing', 'Say whether they are looked after or a care leaver.', 'careStatus');
  return found;
}

/**
 * The facts of the placement decision: what the register knows, and what was asked.
 * @throws Refusal naming the field that is missing, or that says something else than the register
 */
export function factsOfMove(
  known: Known,
  home: HomeToMoveTo,
  { from, emergency }: WhereAndWhen,
  asked: AskedFacts,
): PlacementFacts {
  const homeArea = areaOf(known, asked);
  const crossing =
    homeArea === 'inside' ? asked.crossesLondonBoundary : (known.crossing ?? asked.crossesLondonBoundary);
  return {
    occurredOn: from,
    age: known.age,
    careStatus: statusOf(known, asked),
    event: known.event,
    homeArea,
    emergency,
    settingKind: home.kind,
    connectedPerson: asked.connectedPerson,
    ownFosterCarer: known.ownFosterCarer || undefined,
    registration: home.registration,
    crossesLondonBoundary: crossing,
    onOrder: asked.onOrder,
    policeContactLikely: asked.policeContactLikely,
    schoolChanges: asked.schoolChanges,
    keyStage4: asked.keyStage4,
    sendNeeds: asked.sendNeeds,
    pledgeInContract: known.pledge,
  };
}
