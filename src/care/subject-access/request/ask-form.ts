import { choice, day, form, line, quoted } from '../../../platform/forms/index.ts';
import { askedAs, askedHow } from '../words.ts';

const { account: _own, ...howOthersAsk } = askedHow;

/** That somebody asks for everything, as it is written down. */
export const askForm = form({
  askedAs: choice('Who is asking', askedAs, { needed: 'Say who is asking.' }),
  askerName: line('Their name, if it is not the child', {
    onlyIf: { field: 'askedAs', is: ['parent', 'advocate', 'other'] },
    needed: 'Give the name of the person asking.',
    most: 200,
    size: 's',
    autocomplete: 'off',
    spellcheck: false,
  }),
  receivedOn: day('The day they asked', { needed: 'Give the day.', is: 'not-after-today' }),
  how: choice('How they asked', howOthersAsk, { needed: 'Say how they asked.' }),
  wants: quoted('What they want to know, in their words', {
    hint: 'Leave it empty if they want everything.',
    most: 5000,
    rows: 3,
    size: 's',
  }),
});
