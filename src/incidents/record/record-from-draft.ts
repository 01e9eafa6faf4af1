import type { ChildToday, SettingKind } from '../../care/index.ts';
import { londonDate, londonTime, whichTime } from '../../platform/clock/index.ts';
import { type Form, type Moment, readKept, type Shape, type ValuesOf } from '../../platform/forms/index.ts';
import { checked } from '../../protocol/index.ts';
import { injuries, injuriesIn, injuriesPage } from '../injuries/injuries-form.ts';
import type { DraftContent } from '../tables.ts';
import type { Decided } from './decided-in.ts';
import { decisionForm } from './decision-form.ts';
import { type IncidentRecord, incidentRecordSchema, type RecordMoment } from './incident-record.ts';
import * as forms from './record-forms.ts';
import { pagesFor } from './record-pages.ts';

/** A moment as the record gives it. */
const momentOf = (at: Date): RecordMoment => ({
  day: londonDate(at),
  time: londonTime(at).slice(-'HH:MM'.length),
  which: whichTime(at) ?? undefined,
});

/** What the child said: in words, later, or in their own voice alone. */
function accountOf(words: string, notYet: string): IncidentRecord['account'] {
  if (words.trim()) return { words };
  return notYet.trim() ? { notYet } : { inVoice: true };
}

/** The record that a draft has become. Call it only when no part has anything wrong. */
export function recordFrom(
  content: DraftContent,
  child: ChildToday,
  { facts, outcome }: Decided,
  setting: SettingKind,
  isHeard: boolean,
  at: Moment,
): IncidentRecord {
  const { fields } = content;
  const hasInjuries = pagesFor(setting, { facts, outcome }, content).some(({ id }) => id === injuriesPage);
  const written = <S extends Shape>(form: Form<S>): ValuesOf<Form<S>> => {
    const read = readKept(form, fields, at);
    if ('faults' in read) throw new Error('a draft is signed only when nothing in it is wrong');
    return read.values;
  };
  const { when, ...where } = written(forms.whenAndWhere(child));
  const { accountWords, accountNotYet } = written(forms.account(isHeard));
  const police = written(forms.police);
  const { factors, ...decision } = written(decisionForm(outcome));
  const { occurredOn: _day, edition: _edition, setting: _setting, age: _age, ...known } = facts;
  return checked(incidentRecordSchema, {
    childId: child.id,
    ...momentOf(when),
    ...where,
    facts: known,
    ...written(forms.whatHappened),
    ...written(forms.calming),
    account: accountOf(accountWords, accountNotYet),
    injuries: hasInjuries ? injuriesIn(written(injuries)) : null,
    told: written(forms.told).told.map(({ who, how, at }) => ({ who, how, ...momentOf(at) })),
    police: police.policeAt && {
      ...momentOf(police.policeAt),
      reason: police.policeReason,
      reference: police.policeReference,
      seniorConsulted: police.senior,
      seniorWords: police.seniorWords,
    },
    settingRecord: setting === 'foster-home' ? written(forms.foster) : written(forms.home),
    decision: { ...decision, factorsWeighed: factors },
  });
}
