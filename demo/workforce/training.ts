import { offerSupport } from '../../src/workforce/support-offers/support-offers.ts';
import { answerTraining, enterTraining } from '../../src/workforce/training/enter-training.ts';
import { topicIds } from '../../src/workforce/training/model.ts';
import {
  keepProtocol,
  keepSession,
  nameChampion,
  sendExample,
  writeExample,
} from '../../src/workforce/training/partnership/keep.ts';
import { type Act, actAs } from '../act-as.ts';
import type { Place, Worker } from '../city.ts';
import { addDays } from '../days.ts';

const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);
const by = ({ now, random }: Act, { id }: Worker) => ({
  personId: id,
  now,
  today: dayOf(now),
  newId: random.id,
});
const courses = ['A day with the youth justice service', 'The online course', 'A morning at the team day'];

/** The carers of a place have done some of the topics, some of it long ago; one has declared what waits for a word. */
export async function trainAt(act: Act, place: Place): Promise<void> {
  const { tx, random, now } = act;
  for (const carer of place.carers) {
    const done = random.shuffled(topicIds).slice(0, random.whole(3, 8));
    await actAs(tx, place.decider.id, now);
    for (const topic of done) {
      const doneOn = addDays(dayOf(now), -random.whole(20, 900));
      const training = { personId: carer.id, topics: [topic], doneOn, how: random.pick(courses) };
      await enterTraining(tx, training, by(act, place.decider));
    }
    const left = topicIds.find((topic) => !done.includes(topic));
    if (!left || !random.chance(0.4)) continue;
    await actAs(tx, carer.id, now);
    const declared = {
      personId: carer.id,
      topics: [left],
      doneOn: addDays(dayOf(now), -6),
      how: random.pick(courses),
    };
    await enterTraining(tx, declared, by(act, carer));
  }
}

/** One carer has declared two; the manager has confirmed one of them. */
export async function declareTwo(act: Act, carer: Worker, manager: Worker): Promise<void> {
  const { tx, now } = act;
  await actAs(tx, carer.id, now);
  const topics = ['child-first', 'restorative-practice'] as const;
  const declared = {
    personId: carer.id,
    topics,
    doneOn: addDays(dayOf(now), -3),
    how: 'The course in the library',
  };
  await enterTraining(tx, declared, by(act, carer));
  const [first] = await tx
    .selectFrom('training')
    .select(['id', 'person_id', 'entered_by'])
    .where('person_id', '=', carer.id)
    .where('entered_by', '=', carer.id)
    .where('how', '=', 'The course in the library')
    .orderBy('topic')
    .execute();
  if (!first) return;
  await actAs(tx, manager.id, now);
  await answerTraining(tx, first, { answer: 'confirmed', words: '' }, by(act, manager));
}

/** What the provider offers its people, its champion, and an example that it has sent. */
export async function offerAndTell(act: Act, manager: Worker, champion: Worker): Promise<void> {
  const { tx, now } = act;
  await actAs(tx, manager.id, now);
  const organisationId = manager.organisationId;
  const offers = [
    [
      'A counsellor, six hours in working time',
      'Ring the number on the staff board',
      'employment-policy',
      'Section 6',
    ],
    ['An early finish after a hard shift', 'Ask whoever leads the shift', 'behaviour-policy', 'Page 12'],
    ['A talk with somebody outside the home', 'Ask the manager of another home', 'neither', ''],
  ] as const;
  for (const [offer, reachedBy, standsIn, standsAt] of offers) {
    const given = { organisationId, offer, reachedBy, standsIn, standsAt };
    await offerSupport(tx, given, by(act, manager));
  }
  await nameChampion(tx, { organisationId, championId: champion.id }, by(act, manager));
  const words =
    'After a broken window we waited a day, then repaired it together. Nobody rang the police. It has not happened again.';
  const id = await writeExample(tx, { organisationId, title: 'The window', words }, by(act, manager));
  await sendExample(tx, id, by(act, manager));
}

/** What the authority keeps for the partnership: the joint protocol, and sessions for those without an account. */
export async function keepForPartners(act: Act, commissioner: Worker): Promise<void> {
  const { tx, now } = act;
  await actAs(tx, commissioner.id, now);
  const organisationId = commissioner.organisationId;
  const protocol = {
    organisationId,
    title: 'One way of working for children in our care',
    agreedWith: 'The youth justice service and social care of the borough',
    keptAt: 'The policy library, folder 7',
    agreedOn: addDays(dayOf(now), -200),
    reviewOn: addDays(dayOf(now), 165),
  };
  await keepProtocol(tx, protocol, by(act, commissioner));
  const sessions = [
    ['magistrates', ['child-first', 'trauma-informed'], 14, 22],
    ['police', ['adultification', 'bias'], 31, 40],
  ] as const;
  for (const [audience, topics, came, invited] of sessions) {
    const heldOn = addDays(dayOf(now), -invited);
    const session = { organisationId, audience, topics, heldOn, came, invited };
    await keepSession(tx, session, by(act, commissioner));
  }
}
