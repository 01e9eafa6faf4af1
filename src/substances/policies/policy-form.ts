import { carried, checkedBy, day, form, line, type ValuesOf, words } from '../../platform/forms/index.ts';

const isLink = (text: string): boolean => URL.canParse(text) && text.startsWith('https://');

/** How a setting speaks about drugs (SUB-04): education and treatment before anything else. */
export const policyForm = form({
  education: words('What do children learn here about drugs, and how?', {
    hint: 'The policy should put education and treatment first.',
    needed: 'Say what children learn, and how.',
    most: 5000,
    rows: 3,
  }),
  treatment: words('What treatment and help can they get, and who from?', {
    needed: 'Say what treatment and help they can get.',
    most: 5000,
    rows: 3,
  }),
  words: words('The policy itself, if it is not kept elsewhere', { most: 20_000, rows: 6 }),
  link: checkedBy(line('The link to it, if it is kept elsewhere'), (text) =>
    !text || isLink(text) ? null : { code: 'not-allowed', message: 'The link must begin with https://' },
  ),
  reviewedOn: day('When was it reviewed?', {
    needed: 'Give the day it was reviewed.',
    is: 'not-after-today',
  }),
  nextReviewOn: day('When will it next be reviewed?', { needed: 'Give the day it will next be reviewed.' }),
});
export type PolicyToWrite = ValuesOf<typeof policyForm>;

/** That somebody has read the policy that stood on their page. */
export const readForm = form({ policyId: carried(36, 'policy') });
