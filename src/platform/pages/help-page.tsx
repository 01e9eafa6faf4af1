import { WithNumbers } from '../html/index.ts';

/** Numbers that anybody in the country can ring. */
const forYoungPeople = [
  'Childline, free, at any hour, about anything: 0800 1111.',
  'Always Heard, free, for children in care and care leavers who want somebody on their side: 0808 800 5792.',
  'Missing People, free, at any hour, if you are away or think of leaving: call or text 116 000.',
];

const forAnybody = [
  'Someone is in danger: call 999.',
  'The police, if nobody has to come at once: 101.',
  'Advice about health, also of the mind, at any hour: 111.',
];

function Numbers({ of }: { of: readonly string[] }) {
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

/** Help for who is lost: whom to ring, the way to the guide, and the young people's own door. */
export function HelpPage() {
  return (
    <>
      <h1 class="govuk-heading-l">Help</h1>
      <Numbers of={forAnybody} />
      <h2 class="govuk-heading-m">Are you a child, or a young person?</h2>
      <Numbers of={forYoungPeople} />
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
      <h2 class="govuk-heading-m">Do you look after somebody?</h2>
      <p class="govuk-body">
        <a class="govuk-link" href="/">
          The guide
        </a>{' '}
        says what to do when something has happened, when a child is not here, and when you think that someone
        is exploiting them. You do not need to sign in.
      </p>
      <h2 class="govuk-heading-m">Can you not get in?</h2>
      <p class="govuk-body">
        Ask the person who looks after Hearth where you work. They can give you a new code.
      </p>
    </>
  );
}
