import {
  choice,
  day,
  type Field,
  form,
  reference,
  tick,
  type ValuesOf,
  yesNo,
} from '../../../platform/forms/index.ts';
import {
  type Askable,
  type AskedFacts,
  areas,
  askable,
  crossings,
  orders,
  statuses,
} from '../facts/questions.ts';

/** Yes or no, as the description of the API explains it. */
function told(about: string): Field<boolean | null> {
  const field = yesNo('');
  return { ...field, schema: field.schema.describe(about) };
}

const facts = {
  careStatus: choice('', statuses),
  homeArea: choice('', areas),
  crossesLondonBoundary: choice('', crossings),
  connectedPerson: told('a foster home of family or friends'),
  onOrder: choice('', orders),
  policeContactLikely: yesNo(''),
  schoolChanges: yesNo(''),
  keyStage4: told('the two school years up to 16'),
  sendNeeds: yesNo(''),
} satisfies Record<Askable, unknown>;

/** A move as another system sends it: where, when, and what no register of ours knows. */
export const programForm = form({
  settingId: reference({ as: 'to', needed: 'Say which home.' }),
  from: day('', { needed: 'Give the day of the move: day, month and year.' }),
  emergency: tick(''),
  askedId: reference({ about: 'who is asked to approve, if that is needed' }),
  ...facts,
});

/** The facts that it sent. What it left out is not known. */
export function askedBy(sent: ValuesOf<typeof programForm>): AskedFacts {
  return Object.fromEntries(askable.flatMap((name) => (sent[name] === null ? [] : [[name, sent[name]]])));
}
