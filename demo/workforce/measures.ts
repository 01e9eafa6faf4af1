import { londonDate } from '../../src/platform/clock/index.ts';
import { recordRestraint } from '../../src/workforce/restraints/record/record-restraint.ts';
import type { RestraintRecord } from '../../src/workforce/restraints/record/restraint-form.ts';
import { getRestraint } from '../../src/workforce/restraints/restraint/get-restraint.ts';
import { signChildTalk, signUserTalk } from '../../src/workforce/restraints/sign/sign-restraint.ts';
import { type Act, actAs } from '../act-as.ts';
import type { Resident, Worker } from '../city.ts';
import { addHours } from '../days.ts';

/** A measure of the demo: with whom, by whom, how many hours ago, and what is different about it. */
export interface DemoMeasure {
  readonly child: Resident;
  readonly user: Worker;
  readonly hoursAgo: number;
  readonly besides?: Partial<RestraintRecord>;
}

/** Records a measure as the person who used it, an hour after. @returns its id */
export async function recordMeasure(
  act: Act,
  { child, user, hoursAgo, besides }: DemoMeasure,
): Promise<string> {
  const usedAt = addHours(act.now, -hoursAgo);
  const at = addHours(usedAt, 1);
  await actAs(act.tx, user.id, at);
  const record: RestraintRecord = {
    id: null,
    measure: 'restraint',
    inEhcPlan: false,
    usedAt,
    minutes: 3,
    location: 'The landing upstairs',
    behaviour: 'Went for another young person with a broken plate after a row about the television.',
    description: 'Held by both forearms from the side, standing, and let go as soon as the plate was down.',
    avoided: 'The others were asked to leave. A quiet voice, space, and an offer to ring family.',
    users: [{ personId: user.id, name: user.name }],
    present: [{ personId: null, name: 'another young person' }],
    effect: 'The plate was put down. They sat on the stairs and talked for half an hour.',
    injured: false,
    injuries: '',
    incidentId: null,
    ...besides,
  };
  const by = { personId: user.id, now: at, today: londonDate(at), newId: act.random.id };
  return recordRestraint(act.tx, child.id, record, by);
}

/** The manager speaks with the person who used it and with the child, a day after, and signs. */
export async function signMeasure(act: Act, id: string, manager: Worker, hoursAgo: number): Promise<void> {
  const at = addHours(act.now, -hoursAgo + 20);
  await actAs(act.tx, manager.id, at);
  const by = { personId: manager.id, now: at, today: londonDate(at), newId: act.random.id };
  const record = await getRestraint(act.tx, id);
  const withIds = record.users.map((user) => user.id);
  const words = 'Went through it step by step. Next time the second adult comes in sooner.';
  await signUserTalk(act.tx, record, { withIds, spokenAt: addHours(at, -1), words }, by);
  const said = 'I did not like being held. I like it that you told me why, and that you let go quickly.';
  const talk = { spoke: true, spokenAt: addHours(at, -0.5), words: said, notBecause: '' };
  await signChildTalk(act.tx, await getRestraint(act.tx, id), talk, by);
}
