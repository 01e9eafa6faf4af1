import { Words } from '../../../platform/html/index.ts';

/** What to say to the police of somebody who is not here: what the form for partners asks, in its order. */
export function SayOfAbsence() {
  return (
    <ul class="govuk-list govuk-list--bullet">
      <li>
        <Words of="Who you are, where you are, and how they can reach you." />
      </li>
      <li>
        <Words of="Their name, how old they are, and that they are in care, or were in care." />
      </li>
      <li>
        <Words of="Where and when they were last seen, and what they were wearing." />
      </li>
      <li>
        <Words of="What happened, what you have tried, and where they may be." />
      </li>
      <li>
        <Words of="What you are afraid of, and why." />
      </li>
      <li>
        <Words of="What makes them vulnerable: medicine they need and by when, how they understand, their language." />
      </li>
      <li>
        <Words of="If they are hurt or ill: ask for an ambulance too." />
      </li>
    </ul>
  );
}
