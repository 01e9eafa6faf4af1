import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conductsOf, holds, incidents, incidentsWith } from '../../../../test/protocol/any-incident.ts';
import { ifDangerous } from '../../engine/if-dangerous.ts';
import { type Conduct, holders } from './conduct-schema.ts';
import { decideIncident } from './decide.ts';
import { type IncidentFacts, immediateRisks } from './facts.ts';
import { worstHurt } from './read-facts.ts';

const home = { edition: '2025', setting: 'childrens-home', age: 15 } as const;
const inAHome = (conduct: Conduct, besides: Partial<IncidentFacts> = {}): IncidentFacts => ({
  ...home,
  conduct: [conduct],
  ...besides,
});

/** The same facts under each edition. */
const underBoth = (facts: IncidentFacts) =>
  (['2021', '2025'] as const).map((edition) => decideIncident({ ...facts, edition }));

describe('who cannot keep everybody safe', () => {
  test('is told to call 999, whatever happened, and the level stays what it was', () => {
    const unmanaged = incidents.map((facts): IncidentFacts => ({ ...facts, riskManageable: false }));
    holds(
      unmanaged,
      (facts) => {
        const unsaid = underBoth({ ...facts, riskManageable: undefined });
        underBoth(facts).forEach(({ level, route, callFor }, at) => {
          expect(route).toBe('call-999');
          expect(callFor).toContain('police');
          expect(level).toBe(unsaid[at]?.level);
        });
      },
      [
        inAHome({ kind: 'assault', injury: 'minor', recurrenceRisk: true }, { riskManageable: false }),
        inAHome({ kind: 'disorder', significant: false }, { riskManageable: false }),
        inAHome({ kind: 'threat', immediate: false }, { riskManageable: false }),
        inAHome({ kind: 'other', policeInFamilyHome: false }, { riskManageable: false }),
      ],
    );
  });
});

describe('the way up', () => {
  test('stands in every answer below 999, and in none with 999', () => {
    holds(
      incidents,
      (facts) => {
        const { route, cautions } = decideIncident(facts);
        const texts = cautions.filter(({ id }) => id === ifDangerous.id).map(({ text }) => text);
        expect(texts).toEqual(route === 'call-999' ? [] : [ifDangerous.text]);
        if (route !== 'call-999') expect(cautions[0]?.id).toBe(ifDangerous.id);
      },
      [inAHome({ kind: 'damage', severity: 'minor' }), inAHome({ kind: 'theft', value: 'minor' })],
    );
  });
});

const withConduct = (conduct: fc.Arbitrary<Conduct>) =>
  fc
    .tuple(incidents, conduct)
    .map(([facts, one]): IncidentFacts => ({ ...facts, conduct: [...facts.conduct, one] }));

describe('a weapon', () => {
  test('used to threaten or to hurt, and not with staff, is a 999 matter under both editions', () => {
    const used = fc.record({
      kind: fc.constant('weapon' as const),
      offensive: fc.boolean(),
      heldBy: fc.constantFrom(...holders).filter((holder) => holder !== 'staff'),
      used: fc.constantFrom('threatened' as const, 'hurt' as const),
      immediateRisk: fc.constantFrom(undefined, false, true),
    });
    const older = { kind: 'weapon', offensive: false, surrendered: false, aggravated: true } as const;
    holds(
      withConduct(used),
      (facts) => {
        for (const { level, route } of underBoth(facts)) expect([level, route]).toEqual([3, 'call-999']);
      },
      [inAHome(older), inAHome(older, { riskManageable: true })],
    );
  });

  test('made worse is a 999 matter also with staff, until somebody says that everybody is safe', () => {
    const used = fc.record({
      kind: fc.constant('weapon' as const),
      offensive: fc.boolean(),
      heldBy: fc.constant('staff' as const),
      used: fc.constantFrom('threatened' as const, 'hurt' as const),
    });
    const unsafe = withConduct(used).map(
      (facts): IncidentFacts => ({
        ...facts,
        riskManageable: facts.riskManageable ? undefined : facts.riskManageable,
      }),
    );
    holds(
      unsafe,
      (facts) => {
        for (const { route } of underBoth(facts)) expect(route).toBe('call-999');
      },
      [
        inAHome(
          { kind: 'weapon', offensive: false, surrendered: true, aggravated: true },
          { riskManageable: false },
        ),
      ],
    );
  });

  test('in the older words decides exactly as in the new ones', () => {
    const older = fc.record(
      {
        kind: fc.constant('weapon' as const),
        offensive: fc.boolean(),
        surrendered: fc.boolean(),
        aggravated: fc.boolean(),
        immediateRisk: fc.boolean(),
      },
      { requiredKeys: ['kind', 'offensive', 'surrendered'] },
    );
    holds(fc.tuple(incidents, older), ([facts, weapon]) => {
      const { surrendered, aggravated, ...rest } = weapon;
      const newer: Conduct = {
        ...rest,
        heldBy: surrendered ? 'staff' : 'nobody-knows',
        used: aggravated ? 'threatened' : 'no',
      };
      expect(decideIncident({ ...facts, conduct: [weapon] })).toEqual(
        decideIncident({ ...facts, conduct: [newer] }),
      );
    });
  });
});

/** The same facts with nobody badly hurt or unwell, as far as that is not itself what happened. */
const withoutTheHurt = (facts: IncidentFacts): IncidentFacts => ({
  ...facts,
  hurt: 'no',
  conduct: facts.conduct.map((one) => (one.kind === 'drugs' ? { ...one, immediateRisk: false } : one)),
});

/** Supply with somebody at risk is a 999 matter for the police too. */
const dealsAtRisk = ({ conduct }: IncidentFacts): boolean =>
  conduct.some((one) => one.kind === 'drugs' && one.supply && one.immediateRisk);

const pill: Conduct = { kind: 'drugs', class: 'unknown', occasion: 1, immediateRisk: true };

describe('somebody badly hurt or unwell', () => {
  const ill = fc.oneof(
    incidentsWith({ hurt: fc.constantFrom('unwell', 'serious') }),
    withConduct(conductsOf.drugs.map((drugs) => ({ ...drugs, immediateRisk: true }) as Conduct)),
  );

  test('gets an ambulance: 999 is the first step, and the level is that of what happened', () => {
    holds(
      ill,
      (facts) => {
        const { level, route, callFor, steps } = decideIncident(facts);
        expect(route).toBe('call-999');
        expect(callFor).toContain('ambulance');
        expect(steps[0]?.id).toMatch(/^call-/);
        expect(steps[0]?.when).toBe('now');
        expect(level).toBe(decideIncident(withoutTheHurt(facts)).level);
      },
      [inAHome(pill), inAHome({ kind: 'damage', severity: 'minor' }, { hurt: 'unwell' })],
    );
  });

  test('gets an ambulance alone where nothing else is a 999 matter: no step waits for the police', () => {
    const alone = ill.filter(
      (facts) => !dealsAtRisk(facts) && decideIncident(withoutTheHurt(facts)).route !== 'call-999',
    );
    holds(
      alone,
      (facts) => {
        const { callFor, steps } = decideIncident(facts);
        expect(callFor).toEqual(['ambulance']);
        expect(steps[0]?.id).toBe('call-ambulance');
        expect(steps.filter((step) => step.if)).toEqual([]);
      },
      [inAHome(pill)],
    );
  });
});

test('somebody who needs treatment is seen to before anything else, unless 999 is called', () => {
  holds(
    incidents.filter((facts) => worstHurt(facts) === 'needs-treatment'),
    (facts) => {
      const { route, steps } = decideIncident(facts);
      if (route === 'call-999') expect(steps[0]?.id).toMatch(/^call-/);
      else expect(steps[0]?.id).toBe('see-to-the-hurt');
    },
    [inAHome({ kind: 'assault', injury: 'needs-treatment' })],
  );
});

test('first aid comes first at every level: also for a bruise, and with a number to ring', () => {
  holds(
    incidents.filter((facts) => worstHurt(facts) === 'minor'),
    (facts) => {
      const { route, steps } = decideIncident(facts);
      const [first, second] = steps;
      const aid = route === 'call-999' ? second : first;
      expect(aid?.id).toBe('see-to-the-bruise');
      expect(aid?.text).toMatch(/111.*999/);
    },
    [inAHome({ kind: 'assault', injury: 'minor' })],
  );
});

test('an ambulance is called for somebody hurt with a weapon, where nobody says how badly', () => {
  const bat: Conduct = { kind: 'weapon', offensive: false, heldBy: 'staff', used: 'hurt' };
  const used = conductsOf.weapon.filter((one) => one.kind === 'weapon' && one.used === 'hurt');
  holds(
    withConduct(used).filter(({ hurt }) => hurt === undefined),
    (facts) => {
      const { route, steps } = decideIncident(facts);
      expect(route).toBe('call-999');
      expect(steps[0]?.text).toContain('ambulance');
    },
    [inAHome(bat, { riskManageable: true })],
  );
});

describe('what the text always answers with 999', () => {
  const disorder: Conduct = { kind: 'disorder', significant: true };
  const always = fc.oneof(
    withConduct(fc.constant(disorder)),
    withConduct(
      fc.record({
        kind: fc.constant('damage' as const),
        severity: fc.constant('substantial' as const),
        ongoing: fc.constantFrom(undefined, true),
        deliberateFire: fc.constantFrom(undefined, false, true),
      }),
    ),
    withConduct(
      fc.record({
        kind: fc.constant('damage' as const),
        severity: fc.constantFrom('minor' as const, 'moderate' as const, 'substantial' as const),
        estimatedValue: fc.double({ min: 5000.01, max: 10_000_000, noNaN: true }),
        ongoing: fc.constantFrom(undefined, true),
      }),
    ),
    incidentsWith({ immediateRisk: fc.subarray([...immediateRisks], { minLength: 1 }) }),
  );

  test('is 999 also where staff say that they manage', () => {
    holds(
      always.map((facts): IncidentFacts => ({ ...facts, riskManageable: true })),
      (facts) => {
        for (const { level, route } of underBoth(facts)) expect([level, route]).toEqual([3, 'call-999']);
      },
      [
        inAHome(disorder, { riskManageable: true }),
        inAHome(
          { kind: 'damage', severity: 'substantial', estimatedValue: 8000, ongoing: true },
          { riskManageable: true },
        ),
        inAHome(
          { kind: 'damage', severity: 'minor' },
          { immediateRisk: ['substantial-damage'], riskManageable: true },
        ),
      ],
    );
  });
});
