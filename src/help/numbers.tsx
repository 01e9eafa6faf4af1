import { WithNumbers } from '../platform/html/index.ts';

/** Numbers that anybody in the country can ring. */
const forAnybody = [
  'The police, if nobody has to come at once: 101.',
  'Advice about health, also about how someone feels, at any hour: 111.',
];
const forYoungPeople = [
  'Childline, free, at any hour, about anything: 0800 1111.',
  'Always Heard, free, for children in care and care leavers who want someone on their side: 0808 800 5792.',
  'Missing People, free, at any hour, if you are away or think of leaving: call or text 116 000.',
];

function List({ of }: { of: readonly string[] }) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {of.map((text) => (
        <li>
          <WithNumbers text={text} />
        </li>
      ))}
    </ul>
  );
}

/** Who to ring, for anybody and for young people, and the young people's own door. */
export function Numbers() {
  return (
    <>
      <List of={forAnybody} />
      <h2 class="govuk-heading-m">Are you a child, or a young person?</h2>
      <List of={forYoungPeople} />
      <p class="govuk-body">
        <a class="govuk-link" href="/me/sign-in">
          Open your own pages
        </a>
        , or{' '}
        <a class="govuk-link" href="/rights">
          read about your rights
        </a>
        . For your rights you do not need to sign in.
      </p>
    </>
  );
}
