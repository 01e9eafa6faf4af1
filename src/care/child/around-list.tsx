import type { NumberFor } from '../numbers/numbers-for.ts';
import { WhomToRing } from '../numbers/whom-to-ring.tsx';
import { roleInWords } from '../role-in-words.ts';
import type { AroundTheChild } from './get-child.ts';

/** Who works with the child. */
export function AroundList(props: { around: readonly AroundTheChild[]; numbers: readonly NumberFor[] }) {
  const { around, numbers } = props;
  return (
    <>
      <h2 class="govuk-heading-m">Who is around them</h2>
      {around.length === 0 ? <p class="govuk-body">Nobody is recorded yet.</p> : null}
      <ul class="govuk-list">
        {around.map(({ name, role, email }) => (
          <li>
            {name}, {roleInWords(role)}
            {email ? (
              <>
                ,{' '}
                <a class="govuk-link" href={`mailto:${email}`}>
                  {email}
                </a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      <WhomToRing numbers={numbers} title="How to reach them now" />
    </>
  );
}
