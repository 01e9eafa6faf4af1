import { choice, choices, form, type ValuesOf, words } from '../../platform/forms/index.ts';
import type { ToWhom } from './to-whom.ts';
import { lawfulBases, type Openable, openable, purposes, sensitive, services } from './words.ts';

/** Within how long an answer is asked for, in hours. */
const answerHours = {
  '24': 'Within 24 hours: it is urgent',
  '72': 'Within 3 days',
  '168': 'Within a week',
  '672': 'Within 4 weeks',
} as const;
/** After how many days what is opened closes by itself. */
const openDays = { '30': 'After 30 days', '90': 'After 90 days', '180': 'After half a year' } as const;

/** What may be ticked: who it is stands in every referral. */
const answersFor = (kinds: readonly Openable[]) =>
  Object.fromEntries(
    kinds
      .filter((kind) => kind !== 'identity')
      .map((kind) => {
        const hint = 'Share it only if they cannot do their part without it.';
        return [kind, { text: openable[kind] ?? kind, ...(sensitive.includes(kind) ? { hint } : {}) }];
      }),
  ) as Record<Openable, { text: string }>;

/** Which kinds of fact are shared: those that the visitor sees. */
const shared = (kinds: readonly Openable[]) => ({
  ...choices('What do they need to see?', answersFor(kinds), {
    hint: 'Name, date of birth and responsible authority are always shared. Tick only what they need.',
  }),
  check: (chosen: readonly Openable[]) =>
    chosen.every((kind) => kinds.includes(kind))
      ? null
      : ({ code: 'not-yours', message: 'You can share only what you can see yourself.' } as const),
});

/** Referring a child: to whom, what for, on which basis, and exactly what is shared. */
export const newReferralForm = (mine: readonly Openable[], receivers: readonly ToWhom[]) =>
  form({
    to: choice(
      'Who are you asking?',
      Object.fromEntries(
        receivers.map(({ organisation_id, name, service }) => [
          `${service} ${organisation_id}`,
          `${services[service]}, ${name}`,
        ]),
      ),
      { needed: 'Choose who you are asking.', asList: 'Choose a service', size: 'plain' },
    ),
    purpose: choice('What is it for?', purposes, { needed: 'Choose what it is for.' }),
    words: words('What are you asking for?', {
      hint: 'Write only what they need to know to answer. They can no longer read it when the referral closes.',
      needed: 'Write what you are asking for.',
      rows: 6,
    }),
    lawfulBasis: choice('What is your legal basis for sharing?', lawfulBases, {
      needed: 'Choose the legal basis.',
    }),
    kinds: shared(mine),
    answerHours: choice('When do you need an answer by?', answerHours, {
      needed: 'Choose when you need an answer by.',
    }),
    openDays: choice('When should it close automatically?', openDays, {
      hint: 'It closes earlier if it is declined, done or taken back.',
      needed: 'Choose how long it stays open.',
    }),
  });
export type NewReferral = ValuesOf<ReturnType<typeof newReferralForm>>;
