import { type Conduct, type ConductKind, conductKinds } from '../../protocol/index.ts';
import { type Answers, happened, oneOf } from './question.ts';

/** Any estimate above the limit of £5,000: the guide asks for no exact figure. */
const overTheLimit = 5001;

/** Yes and no as a fact; "not sure" leaves the fact out, so that nothing is assumed. */
function flag(live: Answers, id: string): boolean | undefined {
  const answer = oneOf(live, id);
  return answer === 'yes' ? true : answer === 'no' ? false : undefined;
}

/** Keeps only what is known. */
function known(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

const readers: Readonly<Record<ConductKind, (live: Answers) => object>> = {
  damage: (live) => ({
    severity: oneOf(live, 'damage-severity'),
    estimatedValue: flag(live, 'damage-cost') ? overTheLimit : undefined,
    deliberateFire: flag(live, 'damage-fire'),
    ongoing: flag(live, 'damage-ongoing'),
  }),
  assault: (live) => ({
    injury: oneOf(live, 'assault-injury'),
    recurrenceRisk: flag(live, 'assault-again'),
  }),
  theft: (live) => ({ value: oneOf(live, 'theft-value'), series: flag(live, 'theft-series') }),
  drugs: (live) => ({
    class: oneOf(live, 'drugs-class'),
    occasion: Number(oneOf(live, 'drugs-occasion')),
    supply: flag(live, 'drugs-supply'),
    immediateRisk: flag(live, 'drugs-risk'),
    largerQuantity: flag(live, 'drugs-quantity'),
  }),
  weapon: (live) => ({
    offensive: flag(live, 'weapon-offensive') ?? false,
    surrendered: flag(live, 'weapon-surrendered') ?? false,
    aggravated: flag(live, 'weapon-threat'),
    immediateRisk: flag(live, 'weapon-risk'),
  }),
  sexual: (live) => ({ what: oneOf(live, 'sexual-what'), when: oneOf(live, 'sexual-when') }),
  'illegal-material': (live) => ({ what: oneOf(live, 'material-what') }),
  disorder: (live) => ({ significant: flag(live, 'disorder-significant') }),
  threat: (live) => ({ immediate: flag(live, 'threat-immediate') }),
  other: (live) => ({ policeInFamilyHome: flag(live, 'other-family') }),
};

/** The answers without which the table of that kind cannot be read. */
const required: Readonly<Record<ConductKind, readonly string[]>> = {
  damage: ['damage-severity'],
  assault: ['assault-injury'],
  theft: ['theft-value'],
  drugs: ['drugs-class', 'drugs-occasion'],
  weapon: ['weapon-offensive', 'weapon-surrendered'],
  sexual: ['sexual-what', 'sexual-when'],
  'illegal-material': ['material-what'],
  disorder: ['disorder-significant'],
  threat: ['threat-immediate'],
  other: ['other-family'],
};

/** The conduct that the answers describe, as far as it can be read: one for each kind that was chosen. */
export function conductFrom(live: Answers): Conduct[] {
  return conductKinds
    .filter((kind) => happened(live, kind) && required[kind].every((id) => oneOf(live, id) !== ''))
    .map((kind) => ({ kind, ...known(readers[kind](live)) }) as Conduct);
}
