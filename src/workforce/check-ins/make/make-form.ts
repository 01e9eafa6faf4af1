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
      hint: 'Everybody who works here and was part of it. Tick yourself too.',
    }),
    hurt: choices('Who of them was hurt, or had it done to them?', left, {
      hint: incident.staffHurt
        ? 'The record says that somebody who works here was.'
        : 'Whoever wrote the record can be among them.',
    }),
    holder: pick(
      'If you were there: who speaks with you?',
      incident.holders.map(({ id, name }) => ({ value: id, text: name })),
      {
        asList: 'Choose',
        unknown: 'You do not speak with yourself: say who does.',
        hint: 'Another manager, or whoever answers for the organisation. Nobody speaks with themselves.',
        size: 'plain',
      },
    ),
  });
};
export type WhoWasThere = ValuesOf<ReturnType<typeof makeForm>>;
