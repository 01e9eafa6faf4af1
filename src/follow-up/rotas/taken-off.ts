import { londonTime } from '../../platform/clock/index.ts';
import type { FindUnfinished } from '../my-work/my-work.tsx';
import { duties } from './duties.ts';

/** The turns that somebody else took the visitor off, until they would have ended: they are told, and do not come for nothing. */
export const takenOffRotas: FindUnfinished = async ({ tx, person, now }) => {
  const turns = await tx
    .selectFrom('duty_turn as t')
    .innerJoin('person_account as by', 'by.id', 't.withdrawn_by')
    .select(['t.duty', 't.from_at', 't.until_at', 'by.name'])
    .where('t.person_id', '=', person.personId)
    .where('t.withdrawn_by', '<>', person.personId)
    .where('t.until_at', '>', now)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('duty_turn as again')
            .select('again.id')
            .whereRef('again.person_id', '=', 't.person_id')
            .whereRef('again.organisation_id', '=', 't.organisation_id')
            .whereRef('again.duty', '=', 't.duty')
            .whereRef('again.from_at', '=', 't.from_at')
            .where('again.withdrawn_at', 'is', null),
        ),
      ),
    )
    .orderBy('t.from_at')
    .execute();
  return turns.map(({ duty, from_at, until_at, name }) => ({
    href: '/rotas',
    text: `You are off the rota. ${name} took you off: ${duties[duty]}, ${londonTime(from_at)} to ${londonTime(until_at)}`,
  }));
};
