import { Tag } from '../../../platform/html/index.ts';
import type { Piece } from './pieces.ts';

/** Every piece of a request, with what is done about it: so that it can be changed before the answer is made. */
export function CheckedPage({ requestId, pieces }: { requestId: string; pieces: readonly Piece[] }) {
  const checked = pieces.filter(({ state, words }) => state !== 'waiting' && words !== '');
  const titles = [...new Set(checked.map(({ title }) => title))];
  return (
    <>
      <h1 class="govuk-heading-l">What was checked</h1>
      {checked.length === 0 ? <p class="govuk-body">Nothing yet.</p> : null}
      {titles.map((title) => (
        <section>
          <h2 class="govuk-heading-s">{title}</h2>
          <ul class="govuk-list">
            {checked
              .filter((piece) => piece.title === title)
              .map((piece, index) => (
                <li>
                  <a class="govuk-link" href={`/subject-access/${requestId}/pieces/${piece.id}`}>
                    {title}, {index + 1}
                  </a>{' '}
                  <Tag
                    text={piece.state === 'given' ? 'Given' : 'Not given'}
                    classes={piece.state === 'given' ? 'govuk-tag--green' : 'govuk-tag--yellow'}
                  />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
