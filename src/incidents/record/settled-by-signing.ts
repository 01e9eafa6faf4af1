import type { IncidentRecord } from './incident-record.ts';

/**
 * The next steps that a signed record has already done: nobody is asked again for what stands in it. By the code of
 * the step, with the evidence in words.
 */
export function settledBySigning(record: IncidentRecord): ReadonlyMap<string, string> {
  const settled = new Map<string, string>();
  for (const step of ['record-home', 'record-elsewhere']) settled.set(step, 'The record is signed.');
  if (record.settingRecord.supervisingTold === 'yes') {
    settled.set('record-foster', 'The record is signed, and they were told.');
  }
  settled.set('ask-central-question', 'Answered in the record.');
  if ('words' in record.account) settled.set('child-account', 'The account stands in the record.');
  if (record.police && record.decision.chosenRoute === 'call-999')
    settled.set('call-999', 'The call stands in the record.');
  return settled;
}
