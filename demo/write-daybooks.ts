import { giveHandover, receiveHandover, writeDaybook } from '../src/incidents/daybook/keep-daybook.ts';
import { type AuditVerb, recordAuditEvent } from '../src/platform/audit/index.ts';
import { londonDate, londonInstant } from '../src/platform/clock/index.ts';
import { type Act, actAs } from './act-as.ts';
import type { District, Place, Worker } from './city.ts';
import { addDays, addHours } from './days.ts';
import type { Cast } from './demo-people.ts';

const lines = [
  'Everybody up and out by half past eight. Packed lunches done.',
  'The boiler was serviced. Hot water is back.',
  'Film night. Popcorn everywhere, no complaints.',
  'Dentist in the afternoon, brave all round, ice cream after.',
  'The fire alarm was tested: everybody out in two minutes.',
  'Homework club was full today. The new lamp helps.',
  'A quiet night. Two were awake at three and had cocoa.',
  'Football in the park with the neighbours. We lost, happily.',
];
const handover =
  'A calm day. One child waits for a call from family: let them take it upstairs. One record waits for a correction. Medication is done and signed. The spare key is back in the safe.';

/** Writes the everyday lines of the last days, the handovers taken, and one that nobody has taken yet. */
export async function writeDaybooks(act: Act, district: District, cast: Cast): Promise<void> {
  const { tx, random, now } = act;
  const today = londonDate(now);
  const as = async (
    worker: Worker,
    at: Date,
    action: AuditVerb,
    place: Place,
    work: () => Promise<unknown>,
  ) => {
    await actAs(tx, worker.id, at);
    await work();
    const subject = { subjectKind: 'setting', subjectId: place.id };
    await recordAuditEvent(tx, { at, personId: worker.id, action, ...subject });
  };
  const by = ({ id: personId }: Worker, at: Date) => ({
    personId,
    now: at,
    today: londonDate(at),
    newId: random.id,
  });
  for (const place of district.places) {
    if (place.kind === 'foster-home') continue;
    for (let ago = 4; ago >= 1; ago -= 1) {
      const at = londonInstant(addDays(today, -ago), random.pick(['09:10', '14:40', '21:30']));
      const [writer, taker] = random.shuffled(place.carers) as [Worker, Worker];
      const writing = by(writer, at);
      const words = random.pick(lines);
      await as(writer, at, 'wrote-daybook', place, () =>
        writeDaybook(tx, place.id, { words, promisedTo: [] }, writing),
      );
      if (ago > 2) continue;
      const id = random.id();
      await as(writer, at, 'gave-handover', place, () =>
        giveHandover(tx, place.id, { words: handover }, [], { ...writing, newId: () => id }),
      );
      const later = addHours(at, 0.5);
      await as(taker, later, 'received-handover', place, () => receiveHandover(tx, id, by(taker, later)));
    }
  }
  for (const [place, giver] of [
    [cast.home, cast.home.carers[1]],
    [cast.lodging, cast.lodging.carers[1]],
  ] as const) {
    if (!giver) continue;
    const at = addHours(now, -1);
    await as(giver, at, 'gave-handover', place, () =>
      giveHandover(tx, place.id, { words: handover }, [], by(giver, at)),
    );
  }
}
