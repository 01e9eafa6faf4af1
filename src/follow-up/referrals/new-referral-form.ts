import type { FactKind } from '../../care/index.ts';
import { choice, choices, form, type ValuesOf, words } from '../../platform/forms/index.ts';
import type { ToWhom } from './to-whom.ts';
import { lawfulBases, openable, purposes, sensitive, services } from './words.ts';

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
const answersFor = (kinds: readonly FactKind[]) =>
  Object.fromEntries(
    kinds
      .filter((kind) => kind !== 'identity')
      .map((kind) => {
        const hint = 'Share it only where they cannot do their part without it.';
        return [kind, { text: openable[kind] ?? kind, ...(sensitive.includes(kind) ? { hint } : {}) }];
      }),
  ) as Record<FactKind, { text: string }>;

/** Which kinds of fact are shared: those that the visitor sees. */
const shared = (kinds: readonly FactKind[]) => ({
  ...choices('What do they need to see?', answersFor(kinds), {
    hint: 'Name, date of birth and responsible authority are always shared. Tick only what they need.',
  }),
  check: (chosen: readonly FactKind[]) =>
    chosen.every((kind) => kinds.includes(kind))
      ? null
      : ({ code: 'not-yours', message: 'You can share only what you see yourself.' } as const),
});

/** Referring a child: to whom, what for, on which basis, and exactly what is shared. */
export const newReferralForm = (mine: readonly FactKind[], receivers: readonly ToWhom[]) =>
  form({
    to: choice(
      'Whom do you ask?',
      Object.fromEntries(
        receivers.map(({ organisation_id, name, service }) => [
          `${service} ${organisation_id}`,
          `${services[service]}, ${name}`,
        ]),
      ),
      { needed: 'Choose whom you ask.', asList: 'Choose a service', size: 'plain' },
    ),
    purpose: choice('What is it for?', purposes, { needed: 'Choose what it is for.' }),
    words: words('What do you ask for?', {
      hint: 'Write what they need to know to answer, and no more. It closes with the referral.',
      needed: 'Write what you ask for.',
      rows: 6,
    }),
    lawfulBasis: choice('On which basis in law do you share?', lawfulBases, {
      needed: 'Choose the basis in law.',
    }),
    kinds: shared(mine),
    answerHours: choice('By when do you need an answer?', answerHours, { needed: 'Choose by when.' }),
    openDays: choice('When does it close by itself?', openDays, {
      hint: 'It closes earlier when it is declined, done or taken back.',
      needed: 'Choose how long it stays open.',
    }),
  });
export type NewReferral = ValuesOf<ReturnType<typeof newReferralForm>>;
