import {
  choices,
  form,
  line,
  moment,
  pick,
  quoted,
  type ValuesOf,
  words,
  yesNo,
} from '../../../platform/forms/index.ts';
import type { Colleague } from '../../people/colleagues.ts';
import type { Restraint } from '../restraint/get-restraint.ts';

const day = {
  is: 'not-after-now',
  usualNow: true,
  needed: 'Give the day: day, month and year.',
} as const;

/** The talk with those who used the measure, and the signature (regulation 35(3)(b)). */
export const userTalkForm = ({ toSpeakWith, users }: Restraint) => {
  const left = toSpeakWith.length > 0 ? toSpeakWith : users;
  return form({
    withIds: choices('Who did you speak with?', Object.fromEntries(left.map(({ id, name }) => [id, name])), {
      as: 'with',
      needed: 'Say who you spoke with.',
    }),
    spokenAt: moment('When was this?', { as: 'spoken', ...day }),
    words: words('What did you learn about the measure?', {
      hint: 'The child may read this. Put how your colleague is in their own check-in. You can leave this empty.',
      rows: 3,
      most: 5000,
    }),
  });
};
export type UserTalk = ValuesOf<ReturnType<typeof userTalkForm>>;

const yes = { field: 'spoke', is: ['yes'] } as const;

/** The talk with the child: their words, or why not (regulation 35(3)(c)). */
export const childTalkForm = form({
  spoke: yesNo('Have you spoken with the child about it?', {
    needed: 'Say whether you have spoken with the child.',
    yes: 'Yes',
    no: 'No, or they did not want to',
  }),
  spokenAt: moment('If so, when?', { as: 'talked', ...day, onlyIf: yes }),
  words: quoted('If so, what did they say?', {
    as: 'said',
    needed: 'Write what the child said, in their words.',
    hint: 'In their words.',
    rows: 3,
    most: 5000,
    onlyIf: yes,
  }),
  notBecause: words('If not, why not?', {
    needed: 'Say why not, as the child put it.',
    rows: 2,
    most: 5000,
    onlyIf: { field: 'spoke', is: ['no'] },
  }),
});
export type ChildTalk = ValuesOf<typeof childTalkForm>;

/** Something that is added to a signed record. */
export const additionForm = form({
  words: words('What do you want to add?', {
    as: 'addition',
    needed: 'Write what you want to add.',
    rows: 3,
  }),
  reason: line('Why?', { needed: 'Give the reason.', most: 2000 }),
});
export type Addition = ValuesOf<typeof additionForm>;

/** Authorising somebody of the setting to speak and sign: for when the registered person cannot, or used the measure. */
export const authoriseForm = (could: readonly Colleague[]) =>
  form({
    personId: pick(
      'Who?',
      could.map(({ id, name }) => ({ value: id, text: name })),
      {
        as: 'authorised',
        asList: 'Choose',
        needed: 'Choose someone.',
        unknown: 'Choose someone from this list who did not use the measure.',
        hint: 'Choose someone who did not use the measure.',
        size: 'plain',
      },
    ),
  });
