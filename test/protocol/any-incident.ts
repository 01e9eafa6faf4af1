import fc from 'fast-check';
import {
  type Conduct,
  conductSchema,
  devices,
  holders,
  threatened,
  weaponUses,
} from '../../src/protocol/decisions/incident/conduct-schema.ts';
import {
  childParts,
  concernKinds,
  doers,
  hurts,
  type IncidentFacts,
  immediateRisks,
  settings,
  victimKinds,
} from '../../src/protocol/decisions/incident/facts.ts';
import { editionIds } from '../../src/protocol/editions.ts';

const kind = <K extends Conduct['kind']>(name: K) => fc.constant(name);
const some = fc.boolean();
const pounds = fc.oneof(
  fc.constantFrom(0, 5000, 5000.01, 10_000_000),
  fc.double({ min: 0, max: 10_000_000, noNaN: true }),
);

/** A weapon in the new words, in the older ones, or in both where they agree. */
const weapons: fc.Arbitrary<Conduct> = fc
  .record(
    {
      kind: kind('weapon'),
      offensive: some,
      heldBy: fc.constantFrom(...holders),
      used: fc.constantFrom(...weaponUses),
      surrendered: some,
      aggravated: some,
      immediateRisk: some,
    },
    { requiredKeys: ['kind', 'offensive'] },
  )
  .filter((weapon) => conductSchema.safeParse(weapon).success);

/** Any conduct of one kind that the contract allows. */
export const conductsOf: { readonly [K in Conduct['kind']]: fc.Arbitrary<Conduct> } = {
  damage: fc.record(
    {
      kind: kind('damage'),
      severity: fc.constantFrom('minor', 'moderate', 'substantial'),
      estimatedValue: pounds,
      deliberateFire: some,
      ongoing: some,
    },
    { requiredKeys: ['kind', 'severity'] },
  ),
  assault: fc.record(
    {
      kind: kind('assault'),
      injury: fc.constantFrom('none', 'minor', 'needs-treatment', 'serious'),
      recurrenceRisk: some,
    },
    { requiredKeys: ['kind', 'injury'] },
  ),
  theft: fc.record(
    { kind: kind('theft'), value: fc.constantFrom('minor', 'moderate', 'substantial'), series: some },
    { requiredKeys: ['kind', 'value'] },
  ),
  drugs: fc.record(
    {
      kind: kind('drugs'),
      class: fc.constantFrom('A', 'B', 'C', 'psychoactive', 'unknown'),
      occasion: fc.oneof(fc.constantFrom(1, 2, 3), fc.integer({ min: 1, max: 1000 })),
      supply: some,
      immediateRisk: some,
      largerQuantity: some,
      carriesForOthers: some,
      heldBy: fc.constantFrom(...holders),
    },
    { requiredKeys: ['kind', 'class', 'occasion'] },
  ),
  weapon: weapons,
  sexual: fc.record({
    kind: kind('sexual'),
    what: fc.constantFrom('assault', 'exploitation'),
    when: fc.constantFrom('recent', 'historical'),
  }),
  'illegal-material': fc.record(
    {
      kind: kind('illegal-material'),
      what: fc.constantFrom('indecent-images', 'extremist', 'other'),
      device: fc.constantFrom(...devices),
      ofThemselves: some,
    },
    { requiredKeys: ['kind', 'what'] },
  ),
  disorder: fc.record({ kind: kind('disorder'), significant: some }),
  threat: fc.record(
    { kind: kind('threat'), immediate: some, of: fc.constantFrom(...threatened) },
    { requiredKeys: ['kind', 'immediate'] },
  ),
  'self-harm': fc.record({ kind: kind('self-harm'), inDanger: some }, { requiredKeys: ['kind'] }),
  other: fc.record({ kind: kind('other'), policeInFamilyHome: some }),
};

/** Any conduct that the contract allows. */
export const conducts: fc.Arbitrary<Conduct> = fc.oneof(...Object.values(conductsOf));

/** Any facts that the contract allows. */
export const incidents: fc.Arbitrary<IncidentFacts> = fc.record(
  {
    edition: fc.constantFrom(...editionIds),
    setting: fc.constantFrom(...settings),
    age: fc.integer({ min: 0, max: 25 }),
    conduct: fc.array(conducts, { minLength: 1, maxLength: 4 }),
    child: fc.constantFrom(...childParts),
    doneBy: fc.constantFrom(...doers),
    hurt: fc.constantFrom(...hurts),
    immediateRisk: fc.subarray([...immediateRisks]),
    riskManageable: some,
    pattern: fc.record({ persistent: some, prolonged: some, warnedOfReport: some }, { requiredKeys: [] }),
    victim: fc.record({ who: fc.constantFrom(...victimKinds), wantsPolice: some }, { requiredKeys: ['who'] }),
    concerns: fc.subarray([...concernKinds]),
    outOfArea: some,
    migrant: some,
    sendNeeds: some,
  },
  { requiredKeys: ['edition', 'setting', 'age', 'conduct'] },
);

/** Any facts, with some of them as given. */
export const incidentsWith = (given: Partial<Record<keyof IncidentFacts, fc.Arbitrary<unknown>>>) =>
  fc.tuple(incidents, fc.record(given)).map(([facts, more]) => ({ ...facts, ...more }) as IncidentFacts);

/** A child in the eyes of the rules: under 18, and 18 or over while the age is disputed. */
export const isTreatedAsChild = ({ age, concerns }: IncidentFacts): boolean =>
  age < 18 || (concerns ?? []).includes('age-disputed');

/**
 * Tries a property on many values, and first on those named: inputs that once had a wrong answer.
 * @param runs how many: more where a fault is rare
 */
export const holds = <T>(
  given: fc.Arbitrary<T>,
  property: (value: NoInfer<T>) => void,
  named: readonly NoInfer<T>[] = [],
  runs = 150,
): void =>
  fc.assert(fc.property(given, property), {
    numRuns: runs,
    examples: named.map((value): [T] => [value]),
  });
