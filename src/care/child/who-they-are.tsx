import { dayInWords } from '../../platform/clock/index.ts';
import { SummaryList } from '../../platform/html/index.ts';
import { ageOn } from '../../protocol/index.ts';
import type { ChildToday } from './get-child.ts';
import type { WhatIsOpen } from './what-is-open.ts';

const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } });

/** Yes, no, or that nobody knows: it is never guessed. */
function outsideInWords(outside: boolean | null): string {
  if (outside === null) return 'Not known';
  return outside ? 'Yes' : 'No';
}

const sureInWords = {
  known: '',
  estimated: ', as an estimate',
  disputed: '. Their age is in dispute',
} as const;

/** A home, and the number that rings there. */
function HomeWithTelephone({ name, telephone }: { name: string; telephone: string }) {
  return (
    <>
      {name},{' '}
      <a class="govuk-link" href={`tel:${telephone.replaceAll(/[^+\d]/g, '')}`}>
        {telephone}
      </a>
    </>
  );
}

/** The facts at a glance. `status`: the care status in one line; null where it is not open. */
export function WhoTheyAre(props: {
  child: ChildToday;
  today: string;
  status: string | null;
  open: WhatIsOpen;
  /** Numbers by which others know them. */
  numbers: readonly string[];
}) {
  const { child, today, status, open, numbers } = props;
  const age = ageOn(child.date_of_birth, today);
  const correct = {
    href: `/children/${child.id}/correct`,
    text: 'Correct',
    visuallyHiddenText: 'the name or date of birth',
  };
  const why = { href: `/children/${child.id}/status`, text: 'Why', visuallyHiddenText: 'this care status' };
  return (
    <SummaryList
      rows={[
        {
          ...row(
            'Age',
            `${age}${age < 18 ? '' : ', a young adult'}, born ${dayInWords(child.date_of_birth)}${sureInWords[child.birth_basis]}`,
          ),
          ...(open.adds('identity') ? { actions: { items: [correct] } } : {}),
        },
        child.known_as !== null &&
          child.known_as !== child.given_name &&
          row('Name in the register', [child.given_name, child.family_name].filter(Boolean).join(' ')),
        numbers.length > 0 && row(numbers.length === 1 ? 'Number' : 'Numbers', numbers.join(', ')),
        open.sees('home') && {
          ...row('Lives at', child.setting?.name ?? 'No placement is recorded for today'),
          ...(child.setting?.telephone ? { value: { html: <HomeWithTelephone {...child.setting} /> } } : {}),
        },
        row('Responsible authority', child.authority_name),
        open.sees('home') && row('Placed outside the home area', outsideInWords(child.out_of_area)),
        status !== null && { ...row('Care status', status), actions: { items: [why] } },
      ]}
    />
  );
}
