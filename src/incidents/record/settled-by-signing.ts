import type { IncidentRecord } from './incident-record.ts';

/** Steps that ask for nothing but the child's account, or the words they used. */
const accountSteps = ['child-account', 'mediator-first', 'listen-do-not-question'];
const callSteps = ['call-999', 'call-999-then-out-of-hours'];

/**
 * The next steps that a signed record has already done: nobody is asked again for what stands in it. By the code of
 * the step, with the evidence in words.
 */
export function settledBySigning(record: IncidentRecord): ReadonlyMap<string, string> {
  const settled = new Map<string, string>();
  if (!('notYet' in record.account)) {
    for (const step of accountSteps) settled.set(step, 'The account is in the record.');
  }
  if (record.police && record.decision.chosenRoute === 'call-999') {
    for (const step of callSteps) settled.set(step, 'The call is in the record.');
  }
  return settled;
}
