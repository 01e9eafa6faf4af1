import '../tables.ts';
import { sql } from 'kysely';
import { childOf } from '../../care/index.ts';
import type { May } from '../../platform/web/index.ts';
import { mayOwn } from '../my-record/own.ts';

export const mayOwnAsk = mayOwn('what they have asked for', childOf('young_ask', 'askId'));

export const mayHearAsk: May = {
  words: 'people who deal with what the young person asked for, and never those it is kept from',
  check: async ({ tx, params }) => {
    const { rows } = await sql<{ may: boolean }>`select app.hears_ask(${params.askId}::uuid) as may`.execute(
      tx,
    );
    return rows[0]?.may ?? false;
  },
};

export const mayAskTogether: May = {
  words: 'people who work with the child',
  check: async ({ tx, params }) => {
    const { rows } = await sql<{ may: boolean }>`
      select app.works_with(${params.childId}::uuid) as may`.execute(tx);
    return rows[0]?.may ?? false;
  },
};
