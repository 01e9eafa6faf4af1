import type { ChildToday, SettingKind } from '../../care/index.ts';
import { londonDate, londonTime, whichTime } from '../../platform/clock/index.ts';
import { type Form, type Moment, readKept, type Shape, type ValuesOf } from '../../platform/forms/index.ts';
import { checked } from '../../protocol/index.ts';
import type { DraftContent } from '../tables.ts';
import type { Decided } from './decided-in.ts';
import { decisionForm } from './decision-form.ts';
import { type IncidentRecord, incidentRecordSchema, type RecordMoment } from './incident-record.ts';
import * as forms from './record-forms.ts';

/** A moment as the record gives it. */
const momentOf = (at: Date): RecordMoment => ({
  day: londonDate(at),
  time: londonTime(at).slice(-'HH:MM'.length),
  which: whichTime(at) ?? undefined,
});

/** The record that a draft has become. Call it only when no part has anything wrong. */
export function recordFrom(
  { fields }: DraftContent,
  child: ChildToday,
  { facts, outcome }: Decided,
  setting: SettingKind,
  at: Moment,
): IncidentRecord {
  const written = <S extends Shape>(form: Form<S>): ValuesOf<Form<S>> => {
    const read = readKept(form, fields, at);
    if ('faults' in read) throw new Error('a draft is signed only when nothing in it is wrong');
    return read.values;
  };
  const { when, ...where } = written(forms.whenAndWhere(child));
  const { accountWords, accountNotYet } = written(forms.account);
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
    account: accountWords.trim() ? { words: accountWords } : { notYet: accountNotYet },
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
