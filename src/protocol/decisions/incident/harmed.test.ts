import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, incidents, incidentsWith, isTreatedAsChild } from '../../../../test/protocol/any-incident.ts';
import { stepEvents } from '../../engine/answer.ts';
import type { Conduct } from './conduct-schema.ts';
import { decideIncident, stepsOfEvent } from './decide.ts';
import type { IncidentFacts, Setting } from './facts.ts';
import { hasExploitationConcern } from './read-facts.ts';
import { isHarmed, partOfChild, whoHarmed } from './whose-incident.ts';

const ids = (found: readonly { readonly id: string }[]): string[] => found.map(({ id }) => id);
const home = { edition: '2025', setting: 'childrens-home', age: 15 } as const;
const exploited: Conduct = { kind: 'sexual', what: 'exploitation', when: 'recent' };
const told: Conduct = { kind: 'sexual', what: 'assault', when: 'historical' };
const assaulted: Conduct = { kind: 'sexual', what: 'assault', when: 'recent' };

/** A child or young adult who was only harmed: said, or of sexual harm taken for granted. */
const onlyHarmed = fc.oneof(
  incidentsWith({ child: fc.constant('harmed') }),
  incidentsWith({
    child: fc.constant(undefined),
    conduct: fc.subarray([exploited, told, assaulted], { minLength: 1 }),
  }),
);
const named: IncidentFacts[] = [
  { ...home, conduct: [exploited] },
  { ...home, conduct: [told] },
  { ...home, conduct: [assaulted], victim: { who: 'child' } },
];

const restorative = [
  'talk-it-through',
  'talk-it-through-when-calm',
  'restorative-first-at-18',
  'restorative-where-harm',
  'child-account',
  'mediator-first',
];
const ofSuspects = ['interview', 'charge', 'custody'] as const;

describe('somebody who was only harmed', () => {
  test('is the person harmed: the cases that once had the answer of a suspect', () => {
    for (const facts of named) expect(partOfChild(facts)).toBe('harmed');
  });

  test('is asked to put nothing right, is not questioned, and has none of the steps of a suspect', () => {
    holds(
      onlyHarmed,
      (facts) => {
        const { edition, level, route, steps } = decideIncident(facts);
        const given = ids(steps);
        expect(given.filter((id) => restorative.includes(id))).toEqual([]);
        expect(steps.filter(({ id, text }) => /ask the child what happened/i.test(text) && id)).toEqual([]);
        expect(given.filter((id) => id.startsWith('report-level'))).toEqual([]);
        expect(steps.filter((step) => (ofSuspects as readonly unknown[]).includes(step.if))).toEqual([]);
        for (const event of ofSuspects) {
          expect(stepsOfEvent(facts, { edition, level, route }, event)).toEqual([]);
        }
      },
      named,
    );
  });

  test('is not warned of a record against them, and nobody is told to call the police off', () => {
    holds(
      onlyHarmed,
      (facts) => {
        const cautions = ids(decideIncident(facts).cautions);
        expect(cautions).not.toContain('what-is-reported-is-recorded');
        expect(cautions).not.toContain('danger-passed');
        expect(cautions).toContain('recorded-as-the-person-harmed');
      },
      named,
    );
  });
});

test('whoever was or may have been harmed is listened to, told their rights, and protected', () => {
  holds(
    incidents.filter(isHarmed),
    (facts) => {
      const { steps, route } = decideIncident(facts);
      const protection = isTreatedAsChild(facts) ? 'tell-social-services' : 'adult-safeguarding';
      expect(ids(steps)).toEqual(expect.arrayContaining(['listen-do-not-question', protection]));
      // At level 1 the rights are said with the look at the signs, where they may be exploited.
      expect(steps.some(({ text }) => /rights (they have )?as a victim/.test(text))).toBe(true);
      if (whoHarmed(facts) !== 'a-child') expect(route).not.toBe('resolve-internally');
    },
    [
      ...named,
      { ...home, conduct: [{ kind: 'assault', injury: 'minor' }], child: 'harmed', doneBy: 'family' },
    ],
  );
});

const regulated: readonly Setting[] = ['childrens-home', 'foster-home', 'supported-accommodation'];
const notices = (facts: IncidentFacts) => {
  const given = ids(decideIncident(facts).steps);
  return {
    notify: given.filter((id) => id.startsWith('notify-')),
    judge: given.filter((id) => id.startsWith('judge-')),
  };
};

test('nothing that is said of somebody who was only harmed speaks of them as a suspect', () => {
  const asSuspect = /\b(?:custody|charged?|interview|disposal|DIVERT|ENGAGE)\b/;
  holds(
    onlyHarmed,
    (facts) => {
      const { steps, cautions } = decideIncident(facts);
      expect([...steps, ...cautions].filter(({ text }) => asSuspect.test(text))).toEqual([]);
    },
    [...named, { ...home, age: 19, conduct: [told] }],
  );
});

describe('the regulator', () => {
  const byLookingAfter = incidentsWith({
    child: fc.constantFrom('harmed', 'both', 'unclear'),
    doneBy: fc.constantFrom('staff', 'carer'),
  });

  test('and the designated officer are told where somebody who looks after a child is said to have harmed them', () => {
    holds(
      byLookingAfter.filter(isTreatedAsChild),
      (facts) => {
        expect(ids(decideIncident(facts).steps)).toContain('designated-officer');
        expect(notices(facts).notify).toHaveLength(regulated.includes(facts.setting) ? 1 : 0);
      },
      [{ ...home, conduct: [{ kind: 'assault', injury: 'minor' }], child: 'harmed', doneBy: 'staff' }],
    );
  });

  test('is told, and nobody judges, at every level where the law leaves no judgement', () => {
    const noJudgement = (facts: IncidentFacts): boolean =>
      hasExploitationConcern({ ...facts, conduct: facts.conduct.filter(({ kind }) => kind !== 'weapon') }) ||
      facts.conduct.some(({ kind }) => kind === 'sexual') ||
      (isHarmed(facts) && whoHarmed(facts) === 'staff-or-carer');
    holds(
      incidents.filter(
        (facts) => isTreatedAsChild(facts) && regulated.includes(facts.setting) && noJudgement(facts),
      ),
      (facts) => {
        expect(notices(facts)).toEqual({ notify: [expect.any(String)], judge: [] });
      },
      [
        ...named,
        { ...home, conduct: [{ kind: 'damage', severity: 'minor' }], concerns: ['exploitation'] },
        {
          ...home,
          setting: 'supported-accommodation',
          conduct: [{ kind: 'damage', severity: 'minor' }],
          concerns: ['exploitation'],
        },
      ],
    );
  });

  test('is not told of a weapon by this alone: that is judged', () => {
    const weapon: Conduct = { kind: 'weapon', offensive: true, heldBy: 'staff' };
    expect(notices({ ...home, conduct: [weapon] })).toEqual({ notify: [], judge: ['judge-regulation-40'] });
  });

  test('is told at most once, and what is judged is judged once', () => {
    holds(incidents, (facts) => {
      const { notify, judge } = notices(facts);
      expect(notify.length + judge.length).toBeLessThanOrEqual(1);
    });
  });
});

test('an event makes exactly the steps that wait for it, and no other', () => {
  holds(incidents, (facts) => {
    const { edition, level, route } = decideIncident(facts);
    for (const event of stepEvents) {
      const made = stepsOfEvent(facts, { edition, level, route }, event);
      expect(new Set(made.map((step) => step.if))).toEqual(new Set(made.length > 0 ? [event] : []));
      expect(made.filter(({ when }) => when !== 'later')).toEqual([]);
    }
    expect(stepsOfEvent(facts, { edition, level, route }, 'police-come').length).toBeGreaterThan(0);
    expect(stepsOfEvent(facts, { edition, level, route }, 'found')).toEqual([]);
  });
});

const signs: [string, Conduct][] = [
  ['a larger quantity', { kind: 'drugs', class: 'B', occasion: 1, largerQuantity: true }],
  ['supply', { kind: 'drugs', class: 'B', occasion: 1, supply: true }],
  ['carrying for others', { kind: 'drugs', class: 'B', occasion: 1, carriesForOthers: true }],
  ['sexual exploitation', exploited],
  ['a weapon made to hurt', { kind: 'weapon', offensive: true, surrendered: true }],
  ['an indecent picture', { kind: 'illegal-material', what: 'indecent-images' }],
  ['a picture of themselves', { kind: 'illegal-material', what: 'other', ofThemselves: true }],
];

describe('a sign of exploitation', () => {
  test.each(signs)('(%s): social services are told, and somebody goes through the signs', (_, conduct) => {
    const signed = incidents.map((facts) => ({ ...facts, conduct: [...facts.conduct, conduct] }));
    holds(
      signed.filter(isTreatedAsChild),
      (facts) => {
        const given = ids(decideIncident(facts).steps);
        expect(given).toContain('tell-social-services');
        const looks = ['screen-for-exploitation', 'referral-by-first-responder'];
        expect(given.filter((id) => looks.includes(id))).toHaveLength(1);
      },
      [{ ...home, conduct: [conduct] }],
    );
  });

  test('raises neither level nor route: how much it is, and for whom, decide nothing', () => {
    holds(
      fc.tuple(incidents, fc.constantFrom('largerQuantity' as const, 'carriesForOthers' as const)),
      ([facts, flag]) => {
        const conduct = facts.conduct.map((one) => (one.kind === 'drugs' ? { ...one, [flag]: true } : one));
        const plain = facts.conduct.map((one) =>
          one.kind === 'drugs' ? { ...one, [flag]: undefined } : one,
        );
        const answer = (acts: Conduct[]) => {
          const { level, route } = decideIncident({ ...facts, conduct: acts });
          return [level, route];
        };
        expect(answer(conduct)).toEqual(answer(plain));
      },
    );
  });
});
