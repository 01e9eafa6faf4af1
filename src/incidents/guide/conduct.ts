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

/** What was done with a weapon; not sure leaves it out, so that nothing is held against them. */
function useIn(live: Answers): string | undefined {
  const use = oneOf(live, 'weapon-use');
  return use === '' || use === 'not-sure' ? undefined : use;
}

/** What was threatened, and whether it could be done now: "serious-harm-now". */
function threatIn(live: Answers): object {
  const [, of, time] = /^(.*?)(?:-(now|later))?$/.exec(oneOf(live, 'threat-of')) ?? [];
  return { of, immediate: time === 'now' };
}

/** The material and the device: "extremist-shared". A picture of themselves is theirs, wherever it is. */
function materialIn(live: Answers): object {
  const chosen = oneOf(live, 'material-what');
  if (chosen === 'of-themselves') return { what: 'indecent-images', ofThemselves: true };
  const [, what, device] = /^(.*)-(shared|own)$/.exec(chosen) ?? [];
  return { what, device };
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
    carriesForOthers: oneOf(live, 'drugs-supply') === 'carries' || undefined,
    heldBy: oneOf(live, 'held') || undefined,
    largerQuantity: flag(live, 'drugs-quantity'),
  }),
  weapon: (live) => ({
    offensive: flag(live, 'weapon-offensive') ?? false,
    heldBy: oneOf(live, 'held') || undefined,
    used: useIn(live),
    immediateRisk: flag(live, 'weapon-risk'),
  }),
  sexual: (live) => ({ what: oneOf(live, 'sexual-what'), when: oneOf(live, 'sexual-when') }),
  'illegal-material': materialIn,
  disorder: (live) => ({ significant: flag(live, 'disorder-significant') }),
  threat: threatIn,
  'self-harm': (live) => ({ inDanger: flag(live, 'self-harm-danger') }),
  other: (live) => ({ policeInFamilyHome: flag(live, 'other-family') }),
};

/** Grave damage is not read before it is known whether it goes on: until then it would be taken to. */
const damageAsks = (live: Answers): readonly string[] =>
  oneOf(live, 'damage-severity') === 'substantial' || oneOf(live, 'damage-fire') === 'yes'
    ? ['damage-severity', 'damage-ongoing']
    : ['damage-severity'];

/** The answers without which the table of that kind cannot be read. */
const required: Readonly<Record<Exclude<ConductKind, 'damage'>, readonly string[]>> = {
  assault: ['assault-injury'],
  theft: ['theft-value'],
  drugs: ['drugs-class', 'drugs-occasion'],
  weapon: ['weapon-offensive', 'held'],
  sexual: ['sexual-what', 'sexual-when'],
  'illegal-material': ['material-what'],
  disorder: ['disorder-significant'],
  threat: ['threat-of'],
  'self-harm': ['self-harm-danger'],
  other: ['other-family'],
};

const asks = (kind: ConductKind, live: Answers): readonly string[] =>
  kind === 'damage' ? damageAsks(live) : required[kind];

/** The conduct that the answers describe, as far as it can be read: one for each kind that was chosen. */
export function conductFrom(live: Answers): Conduct[] {
  return conductKinds
    .filter((kind) => happened(live, kind) && asks(kind, live).every((id) => oneOf(live, id) !== ''))
    .map((kind) => ({ kind, ...known(readers[kind](live)) }) as Conduct);
}
