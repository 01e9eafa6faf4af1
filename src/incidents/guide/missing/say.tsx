/** What to say to the police of somebody who is not here: what the form for partners asks, in its order. */
export function SayOfAbsence() {
  return (
    <ul class="govuk-list govuk-list--bullet">
      <li>Who you are, where you are, and how they can reach you.</li>
      <li>Their name, how old they are, and that they are in care, or were in care.</li>
      <li>Where and when they were last seen, and what they were wearing.</li>
      <li>What happened, what you have tried, and where they may be.</li>
      <li>What you are afraid of, and why.</li>
      <li>
        What makes them vulnerable: medicine they need and by when, how they understand, their language.
      </li>
      <li>If they are hurt or ill: ask for an ambulance too.</li>
    </ul>
  );
}
