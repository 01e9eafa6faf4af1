import type { Cells } from '../../engine/table.ts';
import type { PlacementFacts } from './facts.ts';
import type { PlacementColumn } from './vocabulary.ts';

/** From this day on supported accommodation for 16 and 17 year olds must be registered (guidance G-15). */
export const supportedRegisteredFrom = '2023-10-28';

/** Before this age no school is the ordinary case, so that a change not spoken of is none. */
const schoolAge = 5;

const yes = (flag: boolean | undefined): string => (flag ? 'yes' : 'no');

function school({ schoolChanges, age }: PlacementFacts): string {
  if (schoolChanges !== undefined) return schoolChanges ? 'changes' : 'stays';
  return age < schoolAge ? 'stays' : 'unsaid';
}

function setting({ settingKind, connectedPerson }: PlacementFacts): string {
  if (settingKind === 'with-parents' || settingKind === 'secure' || settingKind === 'custody')
    return settingKind;
  return connectedPerson ? 'connected' : 'ordinary';
}

/** With people the child knows, or with carers whom the responsible authority itself approved. */
const isExempt = ({ connectedPerson, ownFosterCarer }: PlacementFacts): boolean =>
  connectedPerson === true || ownFosterCarer === true;

function kind(facts: PlacementFacts): string {
  const { settingKind, age } = facts;
  if (settingKind === 'foster-home' && !isExempt(facts)) return settingKind;
  if (settingKind === 'childrens-home' || settingKind === 'secure') return 'childrens-home';
  if (settingKind === 'supported-accommodation') return age < 18 ? 'supported' : 'supported-adult';
  return 'somebody-else';
}

/** Whether the home must be registered. Fostering, and care in a place of another kind, are for those under 18. */
function mustRegister(facts: PlacementFacts): string {
  const { settingKind, age, occurredOn } = facts;
  const isAdult = age >= 18;
  switch (settingKind) {
    case 'childrens-home':
    case 'secure':
      return 'yes';
    case 'foster-home':
      if (isExempt(facts)) return 'own';
      return isAdult ? 'no' : 'service';
    case 'other':
      return isAdult ? 'no' : 'unclear';
    case 'supported-accommodation':
      if (age < 16) return 'never-fits';
      return !isAdult && (occurredOn ?? supportedRegisteredFrom) >= supportedRegisteredFrom ? 'yes' : 'no';
    default:
      return 'no';
  }
}

function crossing({ homeArea, crossesLondonBoundary }: PlacementFacts): string {
  if (homeArea === 'inside') return 'own-area';
  if (crossesLondonBoundary === 'neither') return 'within';
  return crossesLondonBoundary ?? 'unsaid';
}

function place({ homeArea, crossesLondonBoundary }: PlacementFacts): string {
  if (homeArea === 'inside') return 'own-area';
  if (crossesLondonBoundary === 'out-of-london') return crossesLondonBoundary;
  return homeArea === 'unknown' ? homeArea : 'elsewhere';
}

function pledge({ pledgeInContract }: PlacementFacts): string {
  if (pledgeInContract === undefined) return 'unsaid';
  return pledgeInContract ? 'given' : 'missing';
}

/** What the tables read of a placement: the value of every column there is. */
export function placementCells(facts: PlacementFacts): Cells {
  const held = facts.settingKind === 'custody';
  const exempt = isExempt(facts);
  const nobodyToBuyFrom = held || facts.settingKind === 'with-parents' || exempt;
  const cells: Record<PlacementColumn, string> = {
    placed: held ? `${facts.careStatus}-held` : facts.careStatus,
    status: facts.careStatus,
    event: facts.event,
    emergency: yes(facts.emergency),
    area: facts.homeArea,
    outside: yes(facts.homeArea !== 'inside'),
    exempt: yes(exempt),
    setting: setting(facts),
    kind: kind(facts),
    mustRegister: mustRegister(facts),
    registration: facts.registration,
    keyStage4: yes(facts.keyStage4),
    school: school(facts),
    order: held ? 'custody' : (facts.onOrder ?? 'none'),
    place: place(facts),
    likely: yes(facts.policeContactLikely),
    crossing: crossing(facts),
    provider: yes(!nobodyToBuyFrom),
    pledge: pledge(facts),
    already: facts.alreadyThere === false ? 'no' : 'may-be',
    send: yes(facts.sendNeeds),
  };
  return cells;
}
