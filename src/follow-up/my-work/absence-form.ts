import { day, form, pick, type ValuesOf } from '../../platform/forms/index.ts';

/** Naming one of these colleagues as the stand-in while one is away. */
export const absenceForm = (colleagues: readonly { readonly id: string; readonly name: string }[]) =>
  form({
    from: day('First day away', { needed: 'Give the first day away.', is: 'not-before-today' }),
    until: day('First day back', { needed: 'Give the first day back.' }),
    standInId: pick(
      'Who stands in',
      colleagues.map(({ id, name }) => ({ value: id, text: name })),
      { as: 'standIn', needed: 'Choose who stands in.', asList: 'Choose someone', size: 'plain' },
    ),
  });
export type Absence = ValuesOf<ReturnType<typeof absenceForm>>;
