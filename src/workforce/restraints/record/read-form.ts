import { HearthError } from '../../../platform/errors/index.ts';
import { type FieldErrors, type FormFields, many, one } from '../../../platform/web/index.ts';
import { readMoment } from '../../form/read-day.ts';
import { needWords } from '../../form/written.ts';
import type { Colleague } from '../../people/colleagues.ts';
import { measures } from '../model.ts';
import type { PersonThere, RestraintRecord } from './restraint-record.ts';

/** A form that was refused: for each field what is wrong. */
export type ReadForm = { readonly record: RestraintRecord } | { readonly errors: FieldErrors };

const whole = (form: FormFields, name: string): number => {
  const text = one(form, name).trim();
  if (!/^\d{1,5}$/.test(text) || Number(text) > 10_080) {
    throw new HearthError('out-of-range', 'Give whole minutes, such as 4. Under one minute is 0.', name);
  }
  return Number(text);
};

const yesOrNo = (form: FormFields, name: string, ask: string): boolean => {
  const answer = one(form, name);
  if (answer !== 'yes' && answer !== 'no') throw new HearthError('missing', ask, name);
  return answer === 'yes';
};

/** Those who were ticked, and those whose names were written, one on a line. */
function peopleIn(
  form: FormFields,
  ticked: string,
  written: string,
  staff: readonly Colleague[],
): PersonThere[] {
  const chosen = new Set(many(form, ticked));
  const known = staff.filter(({ id }) => chosen.has(id)).map(({ id, name }) => ({ personId: id, name }));
  const names = one(form, written)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (names.some((name) => name.length > 200) || names.length > 20) {
    throw new HearthError('out-of-range', 'Write one name on a line, at most 20 of them.', written);
  }
  return [...known, ...[...new Set(names)].map((name) => ({ personId: null, name }))];
}

/**
 * Reads the form of a measure. Every field that is wrong is named at once, so that nothing is filled in twice.
 * @param staff who works in the home: nobody else can be ticked
 */
export function readRestraint(
  form: FormFields,
  staff: readonly Colleague[],
  incidentId: string | null,
): ReadForm {
  const errors: Record<string, string> = {};
  const read = <T>(reading: () => T, instead: T): T => {
    try {
      return reading();
    } catch (error) {
      if (!(error instanceof HearthError)) throw error;
      errors[error.field] = error.message;
      return instead;
    }
  };
  const words = (name: string, ask: string, longest = 10_000) =>
    read(() => needWords(one(form, name), name, ask, longest), '');
  const measure = one(form, 'measure');
  if (!Object.hasOwn(measures, measure)) errors.measure = 'Choose what kind of measure it was.';
  const usedAt = read(() => readMoment(form, 'used'), new Date(0));
  const location = words('location', 'Say where it was.', 500);
  const behaviour = words('behaviour', 'Say what the child did that led to it.');
  const description = words('description', 'Say what was done, step by step.');
  const minutes = read(() => whole(form, 'minutes'), 0);
  const avoided = words('avoided', 'Say what was tried before, or why nothing could be.');
  const users = read(() => peopleIn(form, 'users', 'otherUsers', staff), []);
  if (users.length === 0 && !errors.otherUsers) errors.users = 'Say who used the measure.';
  const present = read(() => peopleIn(form, 'present', 'otherPresent', staff), []);
  const effect = words('effect', 'Say whether it worked, and what followed.');
  const injured = read(() => yesOrNo(form, 'injured', 'Say whether anybody was hurt.'), false);
  const injuries = one(form, 'injuries').trim();
  if (injured && !injuries) errors.injuries = 'Say who was hurt, how, and what was done for them.';
  if (!injured && injuries && !errors.injured) errors.injured = 'You describe an injury below: say yes.';
  if (injuries.length > 10_000) errors.injuries = 'Write at most 10000 characters.';
  const inEhcPlan = read(() => yesOrNo(form, 'inEhcPlan', 'Say yes or no.'), false);
  if (Object.keys(errors).length > 0) return { errors };
  return {
    record: {
      measure: measure as RestraintRecord['measure'],
      ...{ usedAt, location, behaviour, description, minutes, avoided, users, present, effect },
      ...{ injured, injuries, inEhcPlan, incidentId },
    },
  };
}
