import { beginDraft, getDraft, saveDraft } from '../src/incidents/record/drafts.ts';
import { recordAuditEvent } from '../src/platform/audit/index.ts';
import { londonDate } from '../src/platform/clock/index.ts';
import { type Act, actAs } from './act-as.ts';
import type { District, Place, Worker } from './city.ts';
import { addDays, addHours } from './days.ts';
import type { Cast } from './demo-people.ts';

const answers = { danger: 'no', kinds: ['damage'], 'damage-severity': 'minor', 'damage-fire': 'no' };

/** Leaves a record half written by each who is there with children, as a night shift does. */
export async function writeDrafts(act: Act, district: District, cast: Cast): Promise<void> {
  const { tx, random, now } = act;
  const yesterday = addDays(londonDate(now), -1);
  const begin = async (place: Place, worker: Worker, hoursAgo: number): Promise<void> => {
    const resident = district.residents.find(
      ({ stays }) => stays.at(-1)?.place === place && stays.at(-1)?.until === null,
    );
    if (!resident) return;
    const id = random.id();
    const [begun, saved] = [addHours(now, -hoursAgo), addHours(now, -hoursAgo + 0.2)];
    await actAs(tx, worker.id, begun);
    const content = { answers: {}, fields: { day: yesterday } };
    const draft = { id, personId: worker.id, childId: resident.id, settingId: place.id, content };
    await beginDraft(tx, draft, begun);
    const about = { personId: worker.id, childId: resident.id };
    await recordAuditEvent(tx, {
      at: begun,
      action: 'began-draft',
      subjectKind: 'child',
      subjectId: resident.id,
      ...about,
    });
    const fields = {
      time: '19:40',
      place: 'Dining room',
      present: worker.name,
      childActions:
        'A jug was knocked over at tea and broke. I have to see to the little ones and will write on from here',
    };
    await saveDraft(tx, await getDraft(tx, id), { answers, fields }, { version: 1 }, saved);
    await recordAuditEvent(tx, {
      at: saved,
      action: 'saved-draft',
      subjectKind: 'draft',
      subjectId: id,
      ...about,
    });
  };
  await begin(cast.home, cast.carer, 3);
  await begin(cast.fosterHome, cast.fosterCarer, 14);
  await begin(cast.lodging, cast.supportWorker, 8);
}
