/** What to say to the person who answers 999. */
export function SayTo999() {
  return (
    <ul class="govuk-list govuk-list--bullet">
      <li>Where you are: the full address.</li>
      <li>That this is about a child in care, or a young adult who was in care.</li>
      <li>What is happening now, and who is in danger.</li>
      <li>What you can manage yourselves, and what you cannot.</li>
      <li>If anyone is hurt or ill: ask for an ambulance.</li>
      <li>If there is a fire: get everyone out and ask for the fire brigade.</li>
    </ul>
  );
}

/** The second call of a foster carer. */
export function SecondCall() {
  return (
    <p class="govuk-body">
      After 999, make a second call: to your out-of-hours service. They are there to help you tonight, too.
    </p>
  );
}
