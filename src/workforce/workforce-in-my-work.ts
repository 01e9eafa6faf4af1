import type { Unfinished } from '../follow-up/index.ts';
import type { SignedInContext } from '../platform/web/index.ts';
import { waitingForNames } from './check-ins/list/list-waiting.ts';
import { checkInsSeen } from './check-ins/make/incident-of.ts';
import { isConfirmed, peopleLed, trainingsOf } from './training/trainings-of.ts';

const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

/** What somebody has to do here, for "My work": talks after incidents, answers, and training to confirm. */
export async function workforceInMyWork({ tx, person }: SignedInContext): Promise<readonly Unfinished[]> {
  const lines: Unfinished[] = [];
  const add = (number: number, href: string, text: string) => {
    if (number > 0) lines.push({ href, text });
  };
  const [unnamed, { page: checkIns }, people] = await Promise.all([
    waitingForNames(tx),
    checkInsSeen(tx, { size: 200, after: null }),
    peopleLed(tx),
  ]);
  const led = [...new Set(people.map(({ person_id }) => person_id))];
  const trainings = await trainingsOf(tx, led);
  const names = unnamed.length;
  add(names, '/check-ins', `Say who was there: ${count(names, 'incident', 'incidents')}`);
  const toHold = checkIns.filter(({ was_talked, is_for_me }) => !was_talked && is_for_me).length;
  add(toHold, '/check-ins', `${count(toHold, 'talk', 'talks')} with those who were there`);
  const [own] = checkIns.filter(({ was_talked, person_id }) => !was_talked && person_id === person.personId);
  if (own) lines.push({ href: `/check-ins/${own.id}`, text: 'Someone will ask how you are' });
  const [offered] = checkIns.filter(
    ({ awaits_answer, person_id }) => awaits_answer && person_id === person.personId,
  );
  if (offered)
    lines.push({ href: `/check-ins/${offered.id}`, text: 'Support was offered to you: say yes or no' });
  const waits = trainings.filter((training) => training.answer === null && !isConfirmed(training)).length;
  add(waits, '/training/people', `${count(waits, 'training', 'trainings')} to confirm`);
  return lines;
}
