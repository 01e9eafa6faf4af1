import { type IncidentRecord, incidentRecordSchema } from '../src/incidents/record/incident-record.ts';
import { londonDate } from '../src/platform/clock/index.ts';
import { ageOn, decide, type IncidentOutcome } from '../src/protocol/index.ts';
import { addHours } from './days.ts';
import type { PlannedIncident } from './plan-incidents.ts';
import type { Random } from './random.ts';

/** A record ready to be signed, what the Protocol says to it, and how the words of its scenario are filled in. */
export interface WrittenRecord {
  readonly record: IncidentRecord;
  readonly outcome: IncidentOutcome;
  readonly fill: (text: string) => string;
}

const clockTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
});

const dayAndTime = (at: Date) => ({ day: londonDate(at), time: clockTime.format(at) });

/** How the `{words}` of a scenario are filled in this time. */
function filler({ scenario, resident, author, other }: PlannedIncident, random: Random) {
  const drawn = Object.fromEntries(
    Object.entries(scenario.draws ?? {}).map(([word, values]) => [word, random.pick(values)]),
  );
  const all: Readonly<Record<string, string>> = {
    ...drawn,
    child: resident.knownAs ?? resident.given,
    me: author.name,
    other: other.name,
  };
  return (text: string): string => text.replaceAll(/\{(\w+)\}/g, (whole, word: string) => all[word] ?? whole);
}

function whoWasTold(planned: PlannedIncident, outcome: IncidentOutcome): IncidentRecord['told'] {
  const { resident, stay, occurredAt, signedAt } = planned;
  const soon = addHours(occurredAt, 0.5);
  const told = [];
  if (outcome.level > 1 && stay.place.kind !== 'foster-home')
    told.push({
      who: `${stay.place.decider.name}, registered manager`,
      how: 'by phone',
      ...dayAndTime(soon),
    });
  const isAdult = ageOn(resident.born, planned.day) >= 18;
  const worker = isAdult
    ? `${resident.adviser.name}, personal adviser`
    : `${resident.socialWorker.name}, social worker`;
  if (outcome.level > 1 || isAdult)
    told.push({ who: worker, how: 'by phone, message left', ...dayAndTime(signedAt) });
  return told;
}

/** Writes the record of a planned incident, as its author would. */
export function writeRecord(planned: PlannedIncident, random: Random): WrittenRecord {
  const { scenario, resident, stay, day, time, occurredAt } = planned;
  const fill = filler(planned, random);
  const facts = { conduct: [...scenario.conduct], ...scenario.known };
  const outcome = decide('incident', {
    ...facts,
    occurredOn: day,
    setting: stay.place.kind,
    age: ageOn(resident.born, day),
    ...(resident.outOfArea ? { outOfArea: true } : {}),
  });
  const { departure } = scenario;
  const departs = departure?.from === outcome.route && random.chance(0.5);
  const chosenRoute = departs && departure ? departure.to : outcome.route;
  const told = chosenRoute === 'call-999' || chosenRoute === 'report-non-urgent';
  const policeAt = addHours(occurredAt, chosenRoute === 'call-999' ? 0.1 : 0.7);
  const speaks = !scenario.notYet || random.chance(0.4);
  const goodEnough = random.pickWeighted(['yes', 'unsure', 'no'] as const, (answer) =>
    answer === 'yes' ? 8 : 1,
  );
  const foster = stay.place.kind === 'foster-home';
  const record = incidentRecordSchema.parse({
    childId: resident.id,
    day,
    time,
    place: fill(scenario.place),
    present: fill(scenario.present),
    facts,
    childActions: fill(scenario.child),
    staffActions: fill(scenario.adults),
    deEscalation: fill(scenario.calming),
    restorative: fill(scenario.restorative),
    account: speaks ? { words: fill(random.pick(scenario.words)) } : { notYet: fill(scenario.notYet ?? '') },
    told: whoWasTold(planned, outcome),
    police: told
      ? {
          reason: fill(scenario.police ?? 'The Protocol asks for a report at this level.'),
          ...dayAndTime(policeAt),
          reference: `EX/${random.whole(1000, 9999)}/26`,
          seniorConsulted: chosenRoute !== 'call-999',
          seniorWords:
            chosenRoute === 'call-999'
              ? 'There was no time to ask first. The manager was told straight after.'
              : 'They agreed to report online, not by 999, and to say that nobody needs to come tonight.',
        }
      : null,
    settingRecord: foster
      ? {
          riskReview: fill(scenario.risk),
          outOfHours: outcome.level > 1 ? 'yes' : 'no',
          outOfHoursWhy:
            outcome.level > 1
              ? 'For advice, before deciding anything.'
              : 'We could manage this ourselves and told the social worker in the morning.',
          supervisingTold: 'yes',
          familyView: fill(scenario.familyView ?? ''),
        }
      : { riskReview: fill(scenario.risk), daybook: fill(scenario.daybook) },
    decision: {
      goodEnough,
      goodEnoughWords:
        goodEnough === 'yes'
          ? ''
          : fill('It would be better if somebody {child} trusts had been here sooner.'),
      chosenRoute,
      reason: departs && departure ? fill(departure.reason) : '',
    },
  });
  return { record, outcome, fill };
}
