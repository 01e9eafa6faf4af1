import { Words } from '../../platform/html/index.ts';

/** What to say to the person who answers 999. */
export function SayTo999() {
  return (
    <ul class="govuk-list govuk-list--bullet">
      <li>
        <Words of="Where you are: the full address." />
      </li>
      <li>
        <Words of="That this is about a child in care, or a young adult who was in care." />
      </li>
      <li>
        <Words of="What is happening now, and who is in danger." />
      </li>
      <li>
        <Words of="What you can manage yourselves, and what you cannot." />
      </li>
      <li>
        <Words of="If anyone is hurt or ill: ask for an ambulance." />
      </li>
      <li>
        <Words of="If there is a fire: get everyone out and ask for the fire brigade." />
      </li>
    </ul>
  );
}

/** The second call of a foster carer. */
export function SecondCall() {
  return (
    <p class="govuk-body">
      <Words of="After 999, make a second call: to your out-of-hours service. They are there to help you tonight, too." />
    </p>
  );
}
