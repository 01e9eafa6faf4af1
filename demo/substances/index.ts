import { getChild } from '../../src/care/index.ts';
import type { HearthDatabase } from '../../src/platform/database/index.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import { answered } from '../../src/platform/forms/index.ts';
import type { Tx } from '../../src/platform/web/index.ts';
import { addToSpot, areasKnown, recordSpot } from '../../src/substances/hot-spots/hot-spots.ts';
import { policyOf, readPolicy, writePolicy } from '../../src/substances/policies/policies.ts';
import { signSecond } from '../../src/substances/seizures/custody/second-signature.ts';
import { signCollection, signFirst } from '../../src/substances/seizures/custody/sign-line.ts';
import { getSeizure } from '../../src/substances/seizures/get-seizure.ts';
import { recordSeizure } from '../../src/substances/seizures/new/record-seizure.ts';
import { getUse } from '../../src/substances/use/get-use.ts';
import { recordUse } from '../../src/substances/use/new/record-use.ts';
import { useForm } from '../../src/substances/use/new/use-form.ts';
import { answerSupport, offerToChild } from '../../src/substances/use/use/add-to-use.ts';
import { workPlaces } from '../../src/substances/works-at.ts';
import { actAs } from '../act-as.ts';
import type { District, Resident, Worker } from '../city.ts';
import { addDays, addHours } from '../days.ts';
import type { Cast } from '../demo-people.ts';
import type { Random } from '../random.ts';
import { drawItem } from './draw-item.ts';
import { items, places, policy } from './items.ts';

interface Stage {
  readonly tx: Tx;
  readonly cast: Cast;
  readonly child: Resident;
  readonly random: Random;
  readonly now: Date;
}

/** Goes on as somebody at a time, and answers with what use cases need to know of them. */
async function as({ tx, random }: Stage, { id }: Worker, now: Date) {
  await actAs(tx, id, now);
  return { personId: id, now, newId: random.id, today: now.toISOString().slice(0, 10) };
}

async function find(
  stage: Stage,
  which: keyof typeof items,
  childId: string | null,
  foundAt: Date,
): Promise<string> {
  const { tx, cast, random } = stage;
  // The half-burnt cigarette was put into its envelope before anybody thought of a photograph.
  const inside = which === 'rucksack' ? ([250, 250, 250] as const) : ([94, 122, 70] as const);
  const photograph = which === 'room' ? null : drawItem(inside, random);
  const where = { childId, settingId: cast.home.id, incidentId: null, foundAt };
  const by = await as(stage, cast.carer, addHours(foundAt, 0.5));
  return recordSeizure(tx, await workPlaces(tx), { ...items[which], ...where, photograph }, by);
}

/** One item waits for a second signature, one is destroyed, one was collected. */
async function fillLog(stage: Stage): Promise<void> {
  const { tx, cast, child, now } = stage;
  const { carer, manager } = cast;
  const destroy = async (id: string, at: Date): Promise<string> => {
    const words = 'Mixed with hot water, coffee grounds and washing-up liquid, then into the outside bin.';
    const line = { kind: 'destroyed', happenedAt: at, words, keptWhere: null, askedId: manager.id } as const;
    const by = await as(stage, carer, addHours(at, 0.2));
    return signFirst(tx, await getSeizure(tx, id), line, by);
  };
  await destroy(await find(stage, 'lounge', null, addHours(now, -9)), addHours(now, -2));
  const gone = await find(stage, 'room', child.id, addHours(now, -75));
  const eventId = await destroy(gone, addHours(now, -73));
  const witness = await as(stage, manager, addHours(now, -72));
  await signSecond(tx, await getSeizure(tx, gone), { eventId, verdict: 'signed', words: '' }, witness);
  const pills = await find(stage, 'rucksack', child.id, addHours(now, -52));
  const collected = {
    happenedAt: addHours(now, -47),
    words: 'One knotted bag, sealed in an evidence bag in front of both of us.',
    officerName: 'Officer Made-Up',
    officerNumber: 'DEMO 42',
    officerWords: 'I have taken this item from the home. No allegation is made against a child.',
    allegation: false,
    reference: 'DEMO-CAD-0042',
  };
  const by = await as(stage, manager, addHours(now, -46));
  await signCollection(tx, await getSeizure(tx, pills), collected, { ...by, name: manager.name });
}

/** A reason for use whose review is due today, with support that was turned down and then taken. */
async function writeUse(stage: Stage): Promise<void> {
  const { tx, cast, child, now } = stage;
  const begun = addHours(now, -24 * 60);
  const by = await as(stage, cast.carer, begun);
  const use = answered(useForm, {
    what: 'Cannabis',
    class: 'B',
    pattern: 'repeated',
    atHome: true,
    hypothesis: 'To sleep. The nights have been long since the last move, and a friend moved away.',
    drivers: 'Loss: the friend, and the dog that stayed behind. Visits are being arranged.',
    riskFactors: 'Friday evenings, and money that nobody can explain.',
    harmMinimisation:
      'Not alone, not with anything else, and a call if it goes wrong: no questions that night.',
    childWords: 'It stops my head. I know it is not great.',
    reviewOn: addDays(now.toISOString().slice(0, 10), 0),
  });
  const known = await getChild(tx, child.id, by.today);
  if (!known) return;
  const useId = await recordUse(tx, known, use, by);
  const offer = {
    kind: 'specialist',
    words: 'The young people’s substance service, here or at their place.',
    offeredOn: addDays(begun.toISOString().slice(0, 10), 2),
  } as const;
  const offeredBy = await as(stage, cast.manager, addHours(begun, 48));
  const supportId = await offerToChild(tx, await getUse(tx, useId), offer, offeredBy);
  const answers = [
    ['declined', 'I am not an addict.', 49],
    ['accepted', 'OK. Once. If I can bring my key worker.', 24 * 20],
  ] as const;
  for (const [answer, childWords, hours] of answers) {
    const answeredBy = await as(stage, cast.carer, addHours(begun, hours));
    await answerSupport(tx, await getUse(tx, useId), { supportId, answer, childWords }, answeredBy);
  }
}

async function writePolicies(stage: Stage): Promise<void> {
  const { tx, cast, now } = stage;
  const at = addHours(now, -24 * 90);
  const by = await as(stage, cast.manager, at);
  const days = { reviewedOn: addDays(by.today, -7), nextReviewOn: addDays(by.today, 358) };
  await writePolicy(tx, cast.home.id, { link: '', ...policy, ...days }, by);
  const held = await policyOf(tx, cast.home.id);
  const readers = [cast.manager, ...cast.home.carers.slice(1, 3)];
  for (const reader of held ? readers : []) {
    const reading = await as(stage, reader, addHours(at, 24));
    if (held) await readPolicy(tx, held, reading);
  }
}

async function writePlaces(stage: Stage): Promise<void> {
  const { tx, cast, now } = stage;
  const worker = cast.socialWorker;
  for (const [number, place] of places.entries()) {
    const by = await as(stage, worker, addHours(now, -24 * (10 - number * 6)));
    const spot = { authorityId: worker.organisationId, since: addDays(by.today, -20), ...place };
    const spotId = await recordSpot(tx, await areasKnown(tx), spot, by);
    if (number > 0) continue;
    const shared = {
      kind: 'shared',
      withWhom: 'The neighbourhood police team and the youth service',
      words: 'Talked through at the weekly meeting. They will be there after school.',
      on: addDays(by.today, 2),
    } as const;
    await addToSpot(tx, spotId, shared, await as(stage, worker, addHours(now, -24 * 7)));
  }
}

/** Living examples of the room, in the first district: the same seed and time give the same. */
export async function insertSubstances(
  database: HearthDatabase<Tables>,
  district: District,
  cast: Cast,
  chance: { readonly random: Random; readonly now: Date },
): Promise<void> {
  const since = addDays(chance.now.toISOString().slice(0, 10), -70);
  const child = district.residents.find(({ stays }) => {
    const last = stays.at(-1);
    return last?.place.id === cast.home.id && last.until === null && last.from < since;
  });
  if (!child) return;
  const settings = { now: chance.now.toISOString() };
  await database.asPerson({ personId: null, settings }, async (tx) => {
    const stage = { tx: tx as Tx, cast, child, ...chance };
    await fillLog(stage);
    await writeUse(stage);
    await writePolicies(stage);
    await writePlaces(stage);
  });
}
