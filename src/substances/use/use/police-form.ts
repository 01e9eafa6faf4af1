import { choice, form, line, moment, type ValuesOf, words } from '../../../platform/forms/index.ts';
import { happened } from '../../happened.ts';
import { policeWays } from '../../model.ts';

/** What the police were told: as information (SUB-05), or as a formal complaint (SUB-06). */
export const policeForm = form({
  kind: choice(
    'Was it information or a formal complaint?',
    { information: 'As information', complaint: 'As a formal complaint' },
    {
      as: 'policeKind',
      needed: 'Choose information or a formal complaint.',
      hint: 'What you know about repeated use or dealing is shared as information. It is not an allegation against the child.',
    },
  ),
  how: choice('How?', policeWays, { needed: 'Choose how.' }),
  words: words('What were they told?', {
    as: 'policeWords',
    needed: 'Say what they were told.',
    most: 5000,
    rows: 3,
  }),
  emergency: words('If you called 999: what was the emergency?', {
    needed: '999 is for an emergency. Say what it was.',
    // As a list: it stands beside its question, not within it.
    onlyIf: { field: 'how', is: ['999'] },
    most: 2000,
    rows: 2,
  }),
  sharedAt: happened('When?', 'shared'),
  senior: line('Before a complaint: which senior manager did you consult?', {
    hint: 'Name and post. A complaint needs this, unless there is an immediate significant risk of harm.',
    most: 200,
    autocomplete: 'off',
  }),
  seniorSaid: words('What did the senior manager say?', { most: 2000, rows: 2 }),
  consultedAt: moment('When did you consult them?', {
    as: 'consulted',
    timeLabel: 'What time did you consult them?',
    is: 'not-after-now',
  }),
  immediateRisk: words('If there was no time to consult: what was the immediate risk?', {
    most: 2000,
    rows: 2,
  }),
  reference: line('Police reference, if there is one', { most: 100, autocomplete: 'off' }),
});
export type ToldPolice = ValuesOf<typeof policeForm>;
