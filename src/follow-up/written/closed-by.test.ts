import { expect, test } from 'vitest';
import {
  exploitationStepRules,
  missingStepRules,
  placementStepRules,
  stepRules,
} from '../../protocol/index.ts';
import { closedBy, closedByWriting, codesClosedBy, type OfDecision } from './closed-by.ts';
import { type ClosedBy, inRecord, person, type Statement, statements } from './statements.ts';

const made: Readonly<Record<OfDecision, readonly { readonly id: string }[]>> = {
  incident: stepRules,
  missing: missingStepRules,
  exploitation: exploitationStepRules,
  placement: placementStepRules,
};
const decisions = Object.keys(made) as OfDecision[];

test.each(decisions)(
  '%s: each step that the library can make is closed by a statement, or only a person can say it',
  (decision) => {
    const known = Object.entries<ClosedBy>(closedBy[decision]);
    const ids = made[decision].map(({ id }) => id);
    expect(ids.filter((id) => !known.some(([code]) => code === id))).toEqual([]);
    for (const [code, by] of known)
      expect([code, by === person || by.every((set) => set.length > 0)]).toEqual([code, true]);
  },
);

test('each statement closes something, alone or with others', () => {
  const closing = decisions.flatMap((decision) =>
    Object.values<ClosedBy>(closedBy[decision]).flatMap((by) => (typeof by === 'string' ? [] : by.flat())),
  );
  const alone: readonly Statement[] = ['told-supervising-social-worker'];
  expect(statements.filter((one) => !closing.includes(one) && !alone.includes(one))).toEqual([]);
});

const said = (...says: Statement[]) => says.map((one) => ({ says: one, evidence: `${one}.` }));

test('a step that asks for two things is closed by both together, with the evidence of both', () => {
  expect(closedByWriting('incident', said('told-manager')).get('tell-manager')).toBeUndefined();
  expect(closedByWriting('incident', said('told-manager', 'told-out-of-hours')).get('tell-manager')).toBe(
    'told-manager. told-out-of-hours.',
  );
  expect(closedByWriting('missing', said('tried-to-reach')).has('reach-and-find')).toBe(false);
  expect(closedByWriting('missing', said('tried-to-reach', 'looked')).has('reach-and-find')).toBe(true);
});

test('nothing written closes nothing', () => {
  for (const decision of decisions) expect(closedByWriting(decision, []).size).toBe(0);
});

test('a report of somebody missing is closed by part two alone', () => {
  const others = statements.filter((one) => one !== 'part-two-handed-over');
  const closed = closedByWriting('missing', said(...others));
  for (const code of ['call-999', 'report-missing', 'report-vulnerable-adult'])
    expect([code, closed.has(code)]).toEqual([code, false]);
  expect(codesClosedBy('missing', 'part-two-handed-over')).toContain('report-missing');
});

test('evidence says which record and which line', () => {
  expect(inRecord('the record', 'The people who were told', 'Yael, social worker, by phone')).toBe(
    'Done by what was written in the record, under “The people who were told”: “Yael, social worker, by phone”.',
  );
  expect(inRecord('the record', 'A heading')).toBe(
    'Done by what was written in the record, under “A heading”.',
  );
  expect(inRecord('the record', 'A heading', 'x'.repeat(300))).toContain(`“${'x'.repeat(200)}…”`);
});
