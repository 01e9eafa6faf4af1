import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conductsOf, holds, incidents, incidentsWith } from '../../../../test/protocol/any-incident.ts';
import type { Conduct } from './conduct-schema.ts';
import { decideIncident } from './decide.ts';
import { inAHome as inAnyHome } from './example.ts';
import { doers, type IncidentFacts } from './facts.ts';
import { worstHurt } from './read-facts.ts';
import { isHarmed } from './whose-incident.ts';

const inAHome = (conduct: Conduct, besides: Partial<IncidentFacts> = {}): IncidentFacts => ({
  ...inAnyHome(conduct, besides),
  edition: '2025',
});

const selfHarm = incidentsWith({
  conduct: fc.array(conductsOf['self-harm'], { minLength: 1, maxLength: 2 }),
});

describe('somebody who hurt themselves', () => {
  test('is never treated as a suspect, and no police hear of it, unless nobody can keep everybody safe', () => {
    holds(
      selfHarm.filter(
        ({ immediateRisk, riskManageable }) => !immediateRisk?.length && riskManageable !== false,
      ),
      (facts) => {
        const { steps, cautions, callFor } = decideIncident({ ...facts, victim: undefined });
        expect(callFor ?? []).not.toContain('police');
        expect(steps.filter((step) => step.if === 'interview' || step.if === 'custody')).toEqual([]);
        expect(cautions.map(({ id }) => id)).not.toContain('what-is-reported-is-recorded');
        expect(steps.map(({ text }) => text).join(' ')).not.toMatch(/youth justice|put it right|restorative/);
      },
      [inAHome({ kind: 'self-harm' }), inAHome({ kind: 'self-harm', inDanger: false })],
    );
  });

  test('is at level 1 however often it happens', () => {
    holds(
      selfHarm.filter(({ immediateRisk, child }) => !immediateRisk?.length && child === undefined),
      (facts) => {
        const pattern = { persistent: true, prolonged: true, warnedOfReport: true };
        const { level, steps } = decideIncident({ ...facts, pattern, victim: undefined });
        expect(level).toBe(1);
        expect(steps.map(({ id }) => id)).not.toContain('manager-decides');
      },
    );
  });

  test('is not left alone: an ambulance unless somebody says that there is no danger, and somebody stays', () => {
    holds(
      selfHarm.filter(({ concerns }) => !concerns?.length),
      (facts) => {
        const { route, callFor, steps, cautions } = decideIncident(facts);
        const ids = [...steps, ...cautions].map(({ id }) => id);
        const inDanger = facts.conduct.some((one) => one.kind === 'self-harm' && one.inDanger !== false);
        if (inDanger) expect([route, callFor?.includes('ambulance')]).toEqual(['call-999', true]);
        else expect(ids.some((id) => /^(call-|stay-with-them|safe-from-themselves)/.test(id))).toBe(true);
      },
    );
  });
});

test('nobody who may have harmed the child is believed that everybody is safe', () => {
  holds(
    incidents.filter((facts) => {
      const { doneBy = 'unknown' } = facts;
      return isHarmed(facts) && ['unknown', 'staff', 'manager', 'carer'].includes(doneBy);
    }),
    (facts) => {
      const answer = (riskManageable?: boolean) => {
        const { level, route } = decideIncident({ ...facts, riskManageable });
        return [level, route];
      };
      expect(answer(true)).toEqual(answer());
    },
    [inAHome({ kind: 'threat', immediate: true }, { child: 'harmed', doneBy: 'manager' })],
  );
});

test('an accused manager owns no step, in any setting', () => {
  holds(
    incidentsWith({ child: fc.constantFrom('harmed', 'both', 'unclear'), doneBy: fc.constant('manager') }),
    (facts) => {
      const { steps } = decideIncident(facts);
      expect(steps.filter(({ who }) => who === 'registered-manager')).toEqual([]);
    },
  );
});

test('a small child with an injury that nobody can explain is seen by a doctor', () => {
  const seen = (facts: IncidentFacts) => decideIncident(facts).steps.map(({ id }) => id);
  const bruise = { kind: 'assault', injury: 'minor' } as const;
  for (const age of [0, 1, 4]) {
    for (const child of ['harmed', 'unclear'] as const)
      expect(seen(inAHome(bruise, { age, child }))).toContain('see-to-the-hurt');
  }
  expect(worstHurt(inAHome(bruise, { age: 5, child: 'harmed' }))).toBe('minor');
  expect(worstHurt(inAHome(bruise, { age: 4, child: 'harmed', doneBy: 'child' }))).toBe('minor');
  expect(worstHurt(inAHome(bruise, { age: 4, child: 'did-it' }))).toBe('minor');
});

describe('a picture of the child, and a threat', () => {
  const about = (besides: Partial<IncidentFacts>): IncidentFacts => ({
    ...inAHome({ kind: 'threat', immediate: false, of: 'words' }, besides),
    conduct: [
      { kind: 'threat', immediate: false, of: 'words' },
      { kind: 'illegal-material', what: 'indecent-images', ofThemselves: true },
    ],
  });

  test.each(['2021', '2025'] as const)(
    'is a crime against the child, and is reported as one under %s',
    (edition) => {
      for (const doneBy of [...doers, undefined].filter((one) => one !== 'child')) {
        const { route, steps } = decideIncident({ ...about({ child: 'harmed', doneBy }), edition });
        expect([route, doneBy]).toEqual(['report-non-urgent', doneBy]);
        expect(steps.map(({ id }) => id)).toContain('report-harm');
        expect(steps.map(({ id }) => id)).not.toContain('report-level-3');
      }
    },
  );

  test('between children is decided case by case, and so is a picture that nobody uses against them', () => {
    expect(decideIncident(about({ child: 'harmed', doneBy: 'child' })).route).toBe('manager-decides');
    const picture = { kind: 'illegal-material', what: 'indecent-images', ofThemselves: true } as const;
    expect(decideIncident(inAHome(picture, { child: 'harmed', doneBy: 'outside' })).route).toBe(
      'manager-decides',
    );
    expect(decideIncident(about({ child: 'did-it' })).route).toBe('manager-decides');
  });
});

test('an adult who was sexually harmed says whether the police come, where nobody is in danger', () => {
  holds(
    incidentsWith({
      age: fc.integer({ min: 18, max: 25 }),
      conduct: fc.array(conductsOf.sexual, { minLength: 1, maxLength: 2 }),
      child: fc.constantFrom(undefined, 'harmed'),
      concerns: fc.constant([]),
      immediateRisk: fc.constant([]),
      riskManageable: fc.constantFrom(undefined, true),
    }),
    (facts) => {
      const { route, callFor, steps } = decideIncident(facts);
      expect(callFor ?? []).not.toContain('police');
      expect(route).toBe(callFor ? 'call-999' : 'manager-decides');
      expect(steps.map(({ id }) => id)).toContain('what-they-want');
      const alarmed = decideIncident({ ...facts, riskManageable: false });
      expect(alarmed.callFor).toContain('police');
    },
  );
});
