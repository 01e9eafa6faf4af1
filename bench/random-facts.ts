import {
  type Conduct,
  type ConductKind,
  conductKinds,
  type IncidentFacts,
  settings,
} from '../src/protocol/index.ts';

/** A source of numbers from 0 up to 1: the same seed always gives the same numbers (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Chances taken from one source of numbers. */
class Dice {
  readonly #next: () => number;

  constructor(next: () => number) {
    this.#next = next;
  }

  one<T>(values: readonly T[]): T {
    return values[Math.floor(this.#next() * values.length)] as T;
  }

  bool(): boolean {
    return this.#next() < 0.5;
  }

  /** A value, or with the other half of the chances nothing at all. */
  maybe<T>(make: () => T): T | undefined {
    return this.bool() ? make() : undefined;
  }

  flag(): boolean | undefined {
    return this.maybe(() => this.bool());
  }

  upTo(limit: number): number {
    return Math.floor(this.#next() * (limit + 1));
  }
}

const conductOf: {
  readonly [Kind in ConductKind]: (dice: Dice) => Omit<Extract<Conduct, { kind: Kind }>, 'kind'>;
} = {
  damage: (dice) => ({
    severity: dice.one(['minor', 'moderate', 'substantial']),
    estimatedValue: dice.maybe(() => dice.upTo(10_000)),
    deliberateFire: dice.flag(),
    ongoing: dice.flag(),
  }),
  assault: (dice) => ({
    injury: dice.one(['none', 'minor', 'needs-treatment', 'serious']),
    recurrenceRisk: dice.flag(),
  }),
  theft: (dice) => ({ value: dice.one(['minor', 'moderate', 'substantial']), series: dice.flag() }),
  drugs: (dice) => ({
    class: dice.one(['A', 'B', 'C', 'psychoactive', 'unknown']),
    occasion: 1 + dice.upTo(4),
    supply: dice.flag(),
    immediateRisk: dice.flag(),
    largerQuantity: dice.flag(),
  }),
  weapon: (dice) => ({
    offensive: dice.bool(),
    heldBy: dice.one(['staff', 'nobody-knows', 'child']),
    used: dice.one(['no', 'shown', 'threatened', 'hurt']),
    immediateRisk: dice.flag(),
  }),
  sexual: (dice) => ({
    what: dice.one(['assault', 'exploitation']),
    when: dice.one(['recent', 'historical']),
  }),
  'illegal-material': (dice) => ({ what: dice.one(['indecent-images', 'extremist', 'other']) }),
  disorder: (dice) => ({ significant: dice.bool() }),
  threat: (dice) => ({ immediate: dice.bool() }),
  'self-harm': (dice) => ({ inDanger: dice.flag() }),
  other: (dice) => ({ policeInFamilyHome: dice.bool() }),
};

function randomConduct(dice: Dice): Conduct {
  const kind = dice.one(conductKinds);
  return { kind, ...conductOf[kind](dice) } as Conduct;
}

/** The facts with every key left out that says nothing, as they come out of JSON. */
function asJson(facts: IncidentFacts): IncidentFacts {
  return JSON.parse(JSON.stringify(facts)) as IncidentFacts;
}

function randomIncident(dice: Dice): IncidentFacts {
  const conducts = dice.one([1, 1, 1, 2, 3]);
  return asJson({
    edition: '2025',
    setting: dice.one(settings),
    age: dice.upTo(25),
    conduct: Array.from({ length: conducts }, () => randomConduct(dice)),
    immediateRisk: dice.one([
      undefined,
      undefined,
      [],
      ['serious-harm'],
      ['substantial-damage'],
      ['significant-disorder'],
      ['substantial-damage', 'significant-disorder'],
    ]),
    riskManageable: dice.flag(),
    pattern: dice.maybe(() => ({
      persistent: dice.flag(),
      prolonged: dice.flag(),
      warnedOfReport: dice.flag(),
    })),
    victim: dice.maybe(() => ({
      who: dice.one(['child', 'staff', 'carer', 'family', 'public', 'none']),
      wantsPolice: dice.flag(),
    })),
    concerns: dice.maybe(() => [dice.one(['exploitation', 'trafficking', 'coercion', 'age-disputed'])]),
    outOfArea: dice.flag(),
    migrant: dice.flag(),
    sendNeeds: dice.flag(),
  });
}

/** So many random incidents of the 2025 edition, the same for the same seed: one to three acts, any optional fact present or not. */
export function randomIncidents(count: number, seed: number): IncidentFacts[] {
  const dice = new Dice(seeded(seed));
  return Array.from({ length: count }, () => randomIncident(dice));
}
