import { expect, test } from 'vitest';
import { movesFrom } from '../platform/moves/index.ts';
import { referralMoves } from './referrals/referral-moves.ts';
import { actionsFrom } from './steps/states.ts';
import type { StepState } from './tables.ts';

test('a step that is open is done, declined or no longer needed; one that is closed is opened again', () => {
  const from = (state: StepState) => actionsFrom({ state, recipient: null });
  expect(from('proposed')).toEqual(['accept', 'done', 'chase', 'decline', 'revoke']);
  expect(from('accepted')).toEqual(['done', 'chase', 'decline', 'revoke']);
  expect(from('declined')).toEqual(['revoke', 'reopen']);
  for (const state of ['done', 'revoked'] as const) expect(from(state)).toEqual(['reopen']);
});

test('what tells somebody is sent or not told; once sent it is confirmed or done, and never accepted', () => {
  const from = (state: StepState) => actionsFrom({ state, recipient: 'school' });
  expect(from('proposed')).toEqual(['send', 'chase', 'decline']);
  expect(from('sent')).toEqual(['accept', 'done', 'chase', 'reopen']);
  expect(from('confirmed')).toEqual(['done', 'chase', 'reopen']);
  for (const state of ['declined', 'done'] as const) expect(from(state)).toEqual(['reopen']);
});

test('a referral that has ended is not opened again', () => {
  expect(movesFrom(referralMoves, 'waiting')).toEqual([
    'accepted',
    'declined',
    'chased',
    'escalated',
    'revoked',
  ]);
  expect(movesFrom(referralMoves, 'accepted')).toEqual(['done', 'revoked']);
  for (const state of ['declined', 'done', 'revoked'] as const)
    expect(movesFrom(referralMoves, state)).toEqual([]);
});
