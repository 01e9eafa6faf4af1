import {
  checkedBy,
  choice,
  day,
  form,
  line,
  number,
  pick,
  type ValuesOf,
} from '../../../platform/forms/index.ts';

type Authorities = readonly { readonly id: string; readonly name: string }[];

/** What is known of a home, whether it is added or changed. */
const factsOfHome = (authorities: Authorities) => ({
  name: line('Name', {
    hint: 'For a foster home, the name by which the people who work with it know it.',
    needed: 'Give the name.',
    most: 200,
    size: 's',
    autocomplete: 'off',
  }),
  urn: checkedBy(
    line('Ofsted number (URN)', {
      hint: 'Letters and digits, such as SC012345. Leave it empty if there is none.',
      size: 's',
      autocomplete: 'off',
      spellcheck: false,
    }),
    (typed) =>
      typed === '' || /^[A-Za-z0-9]{2,12}$/.test(typed.replaceAll(/\s/g, ''))
        ? null
        : { code: 'not-allowed', message: 'An Ofsted number is letters and digits, such as SC012345.' },
  ),
  host: pick(
    'In whose area is it?',
    authorities.map(({ id, name }) => ({ value: id, text: name })),
    { asList: 'Not known', hint: 'The council for that area.', size: 's' },
  ),
  telephone: line('Telephone', { most: 40, size: 's', type: 'tel', autocomplete: 'off' }),
  beds: number('How many children can live there?', { least: 1, most: 200, size: 's' }),
});

/** A home that is added. */
export const newHomeForm = (authorities: Authorities) =>
  form({
    kind: choice(
      'What kind of home is it?',
      {
        'childrens-home': "Children's home",
        'foster-home': 'Foster home',
        'supported-accommodation': 'Supported accommodation',
      },
      { needed: 'Choose what kind of home it is.', size: 's' },
    ),
    ...factsOfHome(authorities),
  });

/** A home that is there: its kind stays. */
export const changeHomeForm = (authorities: Authorities) =>
  form({
    ...factsOfHome(authorities),
    closedOn: day('If it closes, the day it closes', {
      hint: 'Only when nobody lives there any more. Leave it empty if it stays open.',
      size: 's',
    }),
  });
export type HomeFacts = ValuesOf<ReturnType<typeof newHomeForm>> &
  Partial<ValuesOf<ReturnType<typeof changeHomeForm>>>;
