import { choices, form, pick, type ValuesOf } from '../../../platform/forms/index.ts';
import type { IncidentOfCheckIns } from './incident-of.ts';

/** Those of the staff with whom no talk is due yet. */
export function staffLeft({ staff, checkIns }: IncidentOfCheckIns) {
  const known = new Set(checkIns.map(({ person_id }) => person_id));
  return staff.filter(({ id }) => !known.has(id));
}

/** Who was there, who of them was hurt, and who speaks with the visitor when they were there themselves. */
export const makeForm = (incident: IncidentOfCheckIns) => {
  const left = Object.fromEntries(staffLeft(incident).map(({ id, name }) => [id, name]));
  return form({
    people: choices('Who was there?', left, {
      hint: 'Everybody who works here and was part of it. Include yourself. The people the record names are ticked.',
    }),
    hurt: choices('Which of them was hurt or was the target?', left, {
      hint: incident.staffHurt
        ? 'The record says that someone who works here was.'
        : 'This can include the person who wrote the record.',
    }),
    holder: pick(
      'If you were there: who will do your check-in?',
      incident.holders.map(({ id, name }) => ({ value: id, text: name })),
      {
        asList: 'Choose',
        unknown: 'You cannot do your own check-in: say who will.',
        hint: 'Another manager, or the person responsible for the organisation. You cannot do your own check-in.',
        size: 'plain',
      },
    ),
  });
};
export type WhoWasThere = ValuesOf<ReturnType<typeof makeForm>>;
