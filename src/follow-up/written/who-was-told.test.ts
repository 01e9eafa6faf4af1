import { expect, test } from 'vitest';
import { wasInVain, whoWasTold } from './who-was-told.ts';

test.each([
  ['Yael, social worker, by phone', ['told-social-worker']],
  ['The registered manager and the social worker, by phone', ['told-social-worker', 'told-manager']],
  ['Supervising social worker, call', ['told-supervising-social-worker']],
  ['The emergency duty team, by phone', ['told-out-of-hours']],
  ['Duty social worker, by phone', ['told-out-of-hours']],
  ['Out-of-hours service', ['told-out-of-hours']],
  ['Children’s services, online', ['told-social-services']],
  ['Personal adviser, message', ['told-personal-adviser']],
  ['The LADO, by phone', ['told-designated-officer']],
  ['Social worker on call, by phone', ['told-social-worker']],
])('%s says who was told', (line, told) => {
  expect(whoWasTold(line)).toEqual(told);
});

test.each([
  'A parent, by phone',
  'The team manager of social work, by phone',
  'Social worker, voicemail',
  'Tried the social worker, by phone',
  'Social worker, no answer',
  'Social worker, tomorrow morning',
  'Could not reach the duty team, by phone',
  'Left a message for the manager, by phone',
  'The manager will be told, by phone',
  '',
])('%s closes nothing', (line) => {
  expect(whoWasTold(line)).toEqual([]);
});

test.each([
  'No answer.',
  'It went to voicemail',
  'Didn’t pick up',
  'Left a message',
  'Nobody there',
  'Line was busy',
])('%s: nobody was reached', (result) => {
  expect(wasInVain(result)).toBe(true);
});

test('what came of a call that was taken is not in vain', () => {
  expect(wasInVain('She will ring the family and come back to us.')).toBe(false);
});
