import { randomUUID } from 'node:crypto';
import { addFormer, openSharedHouse, type SharedHouse } from '../care/sharing/people.ts';
import { at, decide, idIn, line, openAway, told } from './night.ts';

/** The house with somebody in every relation to Robin, and a row about Robin in every table of this room. */
export interface FilledNight extends SharedHouse {
  readonly formId: string;
  /** Is over, with everything. */
  readonly episodeId: string;
  readonly youngPerson: string;
}

/** Robin, with an account of their own. */
async function addYoungPerson({ house }: SharedHouse): Promise<string> {
  const id = randomUUID();
  await house.database.asOwner(async (tx) => {
    const account = { id, name: 'Robin', email: null, closed_at: null, created_at: house.now };
    await tx
      .insertInto('person_account')
      .values(account as never)
      .execute();
    const row = { person_id: id, child_id: house.world.robin, opened_by: house.world.socialWorker };
    const closed = { opened_at: house.now, closed_by: null, closed_at: null };
    await tx
      .insertInto('young_person' as never)
      .values({ ...row, ...closed } as never)
      .execute();
  });
  return id;
}

/** Fills every table of this room about Robin, through the pages. */
export async function fillNight(): Promise<FilledNight> {
  const shared = await openSharedHouse();
  const { house } = shared;
  const { robin, manager, home } = house.world;
  const as = house.as(manager);
  const formId = idIn(
    await as.post(`/children/${robin}/missing/form`, {
      entry: randomUUID(),
      seen: '0',
      with_child: 'together',
      description: 'Osmundrin-like',
      health: 'Inhaler',
      own_words: 'Call my nan.',
    }),
  );
  await as.post(`/missing/forms/${formId}/checks`, { entry: randomUUID(), verdict: 'accepted', words: '' });
  const episodeId = await openAway(house, manager, robin);
  const episode = `/missing/episodes/${episodeId}`;
  await as.post(`${episode}/entries`, line(house));
  await decide(as, episodeId);
  await as.post(`${episode}/departures`, { chosen: 'report-online', reason: 'A feeling.' });
  await as.post(`${episode}/report`, told(house));
  await as.post(`${episode}/grades`, { grade: 'Medium', givenBy: 'Desk', ...at('given', house.now) });
  await as.post(`${episode}/found`, {
    ...at('found', house.now),
    foundBy: 'Came back',
    howTheyAre: 'Well',
    risk: 'none',
  });
  const offered = { event: 'offered', byWhom: 'Advocacy', ...at('happened', house.now) };
  await as.post(`${episode}/return`, offered);
  await as.post(`${episode}/look-back`, { needed: 'no', lookBackWords: 'Aunt wrote.' });
  await as.post(`/missing/homes/${home}/notes`, {
    kind: 'concern',
    words: 'Often.',
    'answerDue-day': '20',
    'answerDue-month': '3',
    'answerDue-year': '2026',
  });
  await house.database.asOwner((tx) =>
    tx
      .insertInto('missing_form_photograph')
      .values({
        id: randomUUID(),
        child_id: robin,
        photograph_id: randomUUID(),
        taken_on: '2026-02-01',
        written_by: manager,
        written_at: house.now,
      })
      .execute(),
  );
  return { ...shared, formId, episodeId, youngPerson: await addYoungPerson(shared) };
}

/** Everybody who stands in no relation to Robin, or does so no longer; and Robin, for whom these pages are not. */
export async function strangersTo({
  house,
  youngPerson,
}: FilledNight): Promise<Record<string, string | null>> {
  const { world } = house;
  return {
    'a carer of another home': world.otherCarer,
    'the manager of another home': world.otherManager,
    "another child's social worker": world.otherSocialWorker,
    'a social worker with no child': world.outsider,
    'somebody who left yesterday': await addFormer(house, 'carer'),
    'a manager who left yesterday': await addFormer(house, 'registered-manager'),
    'a social worker until yesterday': await addFormer(house, 'social-worker'),
    'the young person': youngPerson,
    nobody: null,
  };
}
