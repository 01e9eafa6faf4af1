import { expect, test } from 'vitest';
import { movesFrom } from './moves.ts';
import { referralMoves } from './referrals/referral-moves.ts';
import { actionsFrom } from './steps/states.ts';

test('a step that is open is done, declined or no longer needed; one that is closed is opened again', () => {
  expect(actionsFrom('proposed')).toEqual(['accept', 'decline', 'done', 'revoke']);
  expect(actionsFrom('accepted')).toEqual(['decline', 'done', 'revoke']);
  expect(actionsFrom('declined')).toEqual(['revoke', 'reopen']);
  for (const state of ['done', 'revoked'] as const) expect(actionsFrom(state)).toEqual(['reopen']);
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
