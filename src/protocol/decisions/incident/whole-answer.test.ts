import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, incidents, incidentsWith } from '../../../../test/protocol/any-incident.ts';
import { stepGroups, stepTimes } from '../../engine/answer.ts';
import { decideIncident, stepsForRoute } from './decide.ts';
import type { IncidentFacts } from './facts.ts';
import { isHarmed, mayHaveDoneIt } from './whose-incident.ts';

const home = { edition: '2025', setting: 'childrens-home', age: 15 } as const;
const cup: IncidentFacts = { ...home, conduct: [{ kind: 'damage', severity: 'minor' }] };
const knife: IncidentFacts = { ...home, conduct: [{ kind: 'weapon', offensive: true, surrendered: true }] };
const exploited: IncidentFacts = {
  ...home,
  conduct: [{ kind: 'sexual', what: 'exploitation', when: 'recent' }],
};

const stepsOf = (facts: IncidentFacts) => decideIncident(facts).steps;
const waiting = (facts: IncidentFacts) => stepsOf(facts).filter((step) => step.if);
const toDo = (facts: IncidentFacts) => stepsOf(facts).filter((step) => !step.if);
const firstSentence = (text: string): string => text.slice(0, text.search(/[.?!]( |$)/) + 1);

describe('an answer is short enough to be followed', () => {
  const most = { 1: 8, 2: 14, 3: 20 } as const;

  test('at level 1 it has at most 8 steps, at level 2 14, at level 3 20, beside those that wait for the police', () => {
    holds(
      incidents,
      (facts) => {
        const { level } = decideIncident(facts);
        expect(toDo(facts).length).toBeLessThanOrEqual(most[level]);
      },
      [
        cup,
        knife,
        exploited,
        {
          edition: '2021',
          setting: 'childrens-home',
          age: 10,
          conduct: [
            { kind: 'assault', injury: 'needs-treatment' },
            { kind: 'self-harm', inDanger: false },
            { kind: 'disorder', significant: false },
          ],
          child: 'unclear',
          doneBy: 'manager',
          riskManageable: false,
          concerns: ['trafficking'],
          outOfArea: true,
        } as IncidentFacts,
        {
          edition: '2021',
          setting: 'childrens-home',
          age: 10,
          conduct: [
            { kind: 'self-harm', inDanger: false },
            { kind: 'other', policeInFamilyHome: false },
          ],
          child: 'unclear',
          doneBy: 'manager',
          hurt: 'needs-treatment',
          victim: { who: 'child', wantsPolice: true },
          concerns: ['coercion'],
          outOfArea: true,
        } as IncidentFacts,
      ],
      3000,
    );
  });

  test('a broken cup asks for three things tonight, and six in all', () => {
    const steps = stepsOf(cup);
    expect(steps.filter(({ when }) => when === 'now' || when === 'tonight').length).toBeLessThanOrEqual(3);
    expect(steps.length).toBeLessThanOrEqual(6);
    expect(waiting(cup)).toEqual([]);
  });
});

describe('the steps of an answer', () => {
  test('stand once each, and every one says when it is done and what it is about', () => {
    holds(
      incidents,
      (facts) => {
        const steps = stepsOf(facts);
        expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
        for (const { when, group, if: event } of steps) {
          expect(stepTimes).toContain(when);
          expect(stepGroups).toContain(group);
          expect(when === 'later').toBe(event !== undefined);
        }
      },
      [cup, knife, exploited],
    );
  });

  test('ask nobody for the same thing twice', () => {
    holds(
      incidents,
      (facts) => {
        const asked = stepsOf(facts).map(({ who, text }) => `${who}: ${firstSentence(text)}`);
        expect(asked.filter((one, at) => asked.indexOf(one) !== at)).toEqual([]);
      },
      [cup, knife, exploited],
    );
  });

  test('are texts of whole sentences, without a riddle of form', () => {
    holds(incidents, (facts) => {
      for (const { text } of stepsOf(facts)) {
        expect(firstSentence(text)).toMatch(/^[A-Z].{5,}[.?!]$/);
        expect(text).toMatch(/[.?!]$/);
        expect(text).not.toMatch(/ {2}|undefined/);
      }
    });
  });
});

describe('who decides', () => {
  const deciding = ['manager-decides', 'report-level-2', 'report-level-3', 'report-harm', 'weapon-removed'];
  /** Of somebody who hurt nobody but themselves there is nothing to report. */
  const inFosterHome = incidentsWith({ setting: fc.constant('foster-home') }).filter(
    (facts) => isHarmed(facts) || mayHaveDoneIt(facts),
  );
  const door: IncidentFacts = {
    ...cup,
    setting: 'foster-home',
    conduct: [{ kind: 'damage', severity: 'moderate' }],
  };
  /** The carer or somebody of the household was harmed, or is said to have done it: staff of a foster home are the carer. */
  const carerInvolved = (facts: IncidentFacts): boolean => {
    const { victim, doneBy = 'unknown' } = facts;
    const may = isHarmed(facts) ? ['carer', 'family', 'staff', 'manager', 'unknown'] : ['carer', 'family'];
    return may.includes(doneBy) || ['carer', 'family'].includes(victim?.who ?? '');
  };

  test('in a foster home it is the carer under 2025, unless they are involved, and the social worker under 2021', () => {
    holds(
      inFosterHome,
      (facts) => {
        const carer = facts.edition === '2025' && !carerInvolved(facts);
        const who = carer ? 'foster-carer' : 'social-worker';
        const { edition, level } = decideIncident(facts);
        for (const route of ['manager-decides', 'report-non-urgent'] as const) {
          const steps = stepsForRoute(facts, { edition, level, route });
          const deciders = steps.filter(({ id }) => deciding.includes(id)).map((step) => step.who);
          expect(new Set(deciders)).toEqual(new Set([who]));
        }
      },
      [
        door,
        { ...door, edition: '2021' },
        { ...door, victim: { who: 'carer' } },
        { ...door, victim: { who: 'family' } },
        { ...door, child: 'harmed', doneBy: 'carer' },
        { ...door, child: 'harmed', doneBy: 'staff' },
        { ...door, child: 'harmed', doneBy: 'family' },
        { ...door, child: 'harmed' },
      ],
    );
  });

  test('is nowhere the supervising social worker', () => {
    holds(
      incidents,
      (facts) => {
        const { edition, level } = decideIncident(facts);
        for (const route of ['manager-decides', 'report-non-urgent'] as const) {
          const steps = stepsForRoute(facts, { edition, level, route });
          const ofSupervisor = steps.filter(({ who }) => who === 'supervising-social-worker');
          expect(ofSupervisor.filter(({ id }) => deciding.includes(id))).toEqual([]);
        }
      },
      [door],
    );
  });
});
