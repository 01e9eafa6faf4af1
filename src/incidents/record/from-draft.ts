import type { ChildToday } from '../../care/index.ts';
import type { FieldErrors } from '../../platform/web/index.ts';
import {
  ageOn,
  checked,
  decide,
  type IncidentFacts,
  type IncidentOutcome,
  isCalendarDate,
} from '../../protocol/index.ts';
import { type Answers, canDecide, factsFrom } from '../guide/index.ts';
import type { DraftContent } from '../tables.ts';
import { isAsked, pageErrors } from './check-fields.ts';
import { factorsIn, strangeFactor } from './factors-weighed.ts';
import { type IncidentRecord, incidentRecordSchema } from './incident-record.ts';
import { pagesFor, type RecordSetting, toldRows } from './record-fields.ts';

/** The answers of a draft with what the register and the record already say: setting, age and day are not asked twice. */
export function answersOf(content: DraftContent, child: ChildToday, setting: RecordSetting): Answers {
  const { day } = content.fields;
  if (!day) return content.answers;
  return { ...content.answers, setting, age: String(ageOn(child.date_of_birth, day)), when: day };
}

/** The decision as the draft stands; null while facts are missing. */
export function outcomeOf(
  answers: Answers,
  today: string,
): { facts: IncidentFacts; outcome: IncidentOutcome } | null {
  if (!canDecide(answers)) return null;
  const facts = factsFrom(answers, today);
  return facts ? { facts, outcome: decide('incident', facts, { today }) } : null;
}

/** One part of the record: where it is written, and whether it is ready. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly errors: FieldErrors;
}

/** What is wrong with the decision page; empty when nothing is. */
export function decisionErrors(
  fields: Readonly<Record<string, string>>,
  outcome: IncidentOutcome,
): FieldErrors {
  const errors: Record<string, string> = {};
  if (!['yes', 'no', 'unsure'].includes(fields.goodEnough ?? '')) {
    errors.goodEnough = 'Answer: would this be good enough for my child?';
  }
  if (fields.goodEnough && fields.goodEnough !== 'yes' && !fields.goodEnoughWords?.trim()) {
    errors.goodEnoughWords = 'Say what would be better for this child.';
  }
  if (!fields.chosenRoute) errors.chosenRoute = 'Choose what you do.';
  else if (fields.chosenRoute !== outcome.route && !fields.reason?.trim()) {
    errors.reason = 'You chose something other than the Protocol says. Say why.';
  }
  if (strangeFactor(factorsIn(fields), outcome.edition) !== undefined) {
    errors.factors =
      'You changed the day, and a different edition has different factors. Tick what you weighed again.';
  }
  return errors;
}

/** A page on which nothing is needed still has to be seen once, or nobody would think of it. */
function notSeen(pageId: string, fields: Readonly<Record<string, string>>): FieldErrors {
  return pageId === 'told' && !fields.toldSeen
    ? { told1Who: 'Say who was told, or that nobody has been told yet.' }
    : {};
}

/** On a day before they were born or after they were 25, the day or the child is not the one that was meant. */
function ageErrors({ day = '' }: Readonly<Record<string, string>>, child: ChildToday): FieldErrors {
  const age = isCalendarDate(day) ? ageOn(child.date_of_birth, day) : 0;
  return age < 0 || age > 25 ? { day: `On this day the age would be ${age}. Check the day.` } : {};
}

/** Every part of the record in order, with what is still missing in each. */
export function partsOf(
  draftId: string,
  content: DraftContent,
  child: ChildToday,
  setting: RecordSetting,
  now: Date,
  today: string,
): Part[] {
  const { fields } = content;
  const at = (path: string): string => `/records/${draftId}/${path}`;
  const pages = pagesFor(setting).map((page) => ({
    id: page.id,
    title: page.title,
    href: at(`page/${page.id}`),
    errors: {
      ...pageErrors(page, fields, now),
      ...notSeen(page.id, fields),
      ...(page.id === 'when-and-where' ? ageErrors(fields, child) : {}),
    },
  }));
  const [when, ...rest] = pages;
  const decided = outcomeOf(answersOf(content, child, setting), today);
  const facts = {
    id: 'facts',
    title: 'What kind of incident',
    href: at('facts'),
    errors: (decided ? {} : { facts: 'Answer the questions about what happened.' }) as FieldErrors,
  };
  const decision = {
    id: 'decision',
    title: 'Decision',
    href: at('decision'),
    errors: decided ? decisionErrors(fields, decided.outcome) : { decision: 'Answer the questions first.' },
  };
  return [...(when ? [when] : []), facts, ...rest, decision];
}

/** The record that a draft has become. Call it only when no part has errors. */
export function recordFrom(
  content: DraftContent,
  childId: string,
  facts: IncidentFacts,
  setting: RecordSetting,
): IncidentRecord {
  const asked = new Set(
    pagesFor(setting).flatMap((page) =>
      page.fields.filter((field) => isAsked(field, content.fields)).map(({ name }) => name),
    ),
  );
  const field = (name: string): string =>
    (asked.has(name) || !name.startsWith('police') ? (content.fields[name] ?? '') : '').trim();
  const { occurredOn: _day, edition: _edition, setting: _setting, age: _age, ...known } = facts;
  const told = toldRows
    .filter((row) => field(`told${row}Who`))
    .map((row) => ({
      who: field(`told${row}Who`),
      how: field(`told${row}How`),
      day: field(`told${row}Day`),
      time: field(`told${row}Time`),
    }));
  const police =
    field('police') === 'yes'
      ? {
          reason: field('policeReason'),
          day: field('policeDay'),
          time: field('policeTime'),
          reference: field('policeReference'),
          seniorConsulted: field('senior') === 'yes',
          seniorWords: field('seniorWords'),
        }
      : null;
  const foster = setting === 'foster-home';
  return checked(incidentRecordSchema, {
    childId,
    day: field('day'),
    time: field('time'),
    place: field('place'),
    present: field('present'),
    facts: known,
    childActions: field('childActions'),
    staffActions: field('staffActions'),
    deEscalation: field('deEscalation'),
    restorative: field('restorative'),
    account: field('accountWords') ? { words: field('accountWords') } : { notYet: field('accountNotYet') },
    told,
    police,
    settingRecord: {
      riskReview: field('riskReview'),
      ...(foster
        ? {
            outOfHours: field('outOfHours'),
            outOfHoursWhy: field('outOfHoursWhy'),
            supervisingTold: field('supervisingTold'),
            familyView: field('familyView'),
          }
        : { daybook: field('daybook') }),
    },
    decision: {
      goodEnough: field('goodEnough'),
      goodEnoughWords: field('goodEnoughWords'),
      chosenRoute: field('chosenRoute'),
      reason: field('reason'),
      factorsWeighed: factorsIn(content.fields),
    },
  });
}
