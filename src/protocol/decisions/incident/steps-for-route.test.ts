import { expect, test } from 'vitest';
import { stepEvents } from '../../engine/answer.ts';
import { type Chosen, decideUnder, publishedRulebooks, stepsForRoute, stepsOfEvent } from './decide.ts';
import type { IncidentFacts } from './facts.ts';
import type { Route } from './levels.ts';

const facts: IncidentFacts = {
  edition: '2025',
  setting: 'childrens-home',
  age: 14,
  conduct: [{ kind: 'assault', injury: 'needs-treatment' }],
};
const outcome = decideUnder(publishedRulebooks['2025'], facts);
const chosen = (route: Route): Chosen => ({ edition: '2025', level: outcome.level, route });
const ids = (route: Route): string[] => stepsForRoute(facts, chosen(route)).map(({ id }) => id);
const ofEvent = (event: (typeof stepEvents)[number], of = facts, route: Route = 'report-non-urgent') =>
  stepsOfEvent(of, chosen(route), event).map(({ id }) => id);

test('when the outcome is followed its own steps follow', () => {
  expect(stepsForRoute(facts, outcome)).toEqual(outcome.steps);
});

test('a manager who decides to report sets the safeguards of a report going, each with its event', () => {
  const reported = stepsForRoute(facts, chosen('report-non-urgent'));
  expect(reported.map(({ id, if: event }) => (event ? `${id}: ${event}` : id))).toEqual(
    expect.arrayContaining([
      'report-level-2',
      'appropriate-adult: interview',
      'free-legal-advice: interview',
      'in-custody: custody',
      'journey-home: custody',
      'if-charged: charge',
      'view-after-police: police-come',
    ]),
  );
  expect(ids('report-non-urgent')).not.toContain('manager-decides');
});

test('a manager who settles it at home asks nothing of the police', () => {
  const home = ids('resolve-internally');
  for (const step of ['report-level-2', 'appropriate-adult', 'manager-decides', 'call-999']) {
    expect(home).not.toContain(step);
  }
  expect(home).toContain('restorative-where-harm');
});

test('the steps follow the edition and level of the answer, not another', () => {
  const under = (edition: '2021' | '2025', level: 1 | 2) =>
    stepsForRoute(facts, { edition, level, route: 'manager-decides' }).map(({ id }) => id);
  expect(under('2021', 2)).toContain('mediator-first');
  expect(under('2025', 2)).not.toContain('mediator-first');
  expect(under('2025', 2)).toContain('child-account');
  expect(under('2025', 1)).not.toContain('child-account');
});

test('each event makes exactly its own steps', () => {
  expect(ofEvent('interview')).toEqual(['voluntary-attendance', 'appropriate-adult', 'free-legal-advice']);
  expect(ofEvent('custody')).toEqual(['in-custody', 'journey-home']);
  expect(ofEvent('charge')).toEqual(['if-charged']);
  expect(ofEvent('police-come')).toEqual(['view-after-police']);
  expect(ofEvent('found')).toEqual([]);
});

test('the police have taken it up by then, whatever route was chosen', () => {
  for (const route of ['resolve-internally', 'manager-decides'] as const) {
    expect(stepsForRoute(facts, chosen(route)).filter((step) => step.if)).toEqual([]);
    expect(ofEvent('charge', facts, route)).toEqual(['if-charged']);
    expect(ofEvent('interview', facts, route)).toEqual(ofEvent('interview'));
  }
});

test('somebody who was only harmed has no interview, charge or custody as a suspect', () => {
  const harmed: IncidentFacts = { ...facts, child: 'harmed', doneBy: 'child' };
  expect(ofEvent('interview', harmed)).toEqual([]);
  expect(ofEvent('charge', harmed)).toEqual([]);
  expect(ofEvent('custody', harmed)).toEqual([]);
  expect(ofEvent('police-come', harmed)).toEqual(['view-after-police']);
});

test('a child under 10 has none either: there is no offence by this child', () => {
  const young: IncidentFacts = { ...facts, age: 9 };
  expect(stepEvents.flatMap((event) => ofEvent(event, young))).toEqual(['view-after-police']);
});

test('once something has happened, the steps that wait for it stand beside those of the route', () => {
  const home = stepsForRoute(facts, chosen('resolve-internally'), ['charge']).map(({ id }) => id);
  expect(home).toContain('if-charged');
  expect(home).not.toContain('report-level-2');
  expect(stepsForRoute(facts, chosen('resolve-internally'), [])).toEqual(
    stepsForRoute(facts, chosen('resolve-internally')),
  );
});
