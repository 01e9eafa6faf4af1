import { Words } from '../../platform/html/index.ts';
import { Card, Cards } from '../card.tsx';
import { Drawing } from './drawing.tsx';
import { glossary } from './glossary.ts';
import { WordList } from './moment-body.tsx';
import { groups } from './moments.ts';

/** All my rights: what is happening, chosen from a list with drawings, and the word list. */
export function RightsListBody({ base }: { base: '/rights' | '/me/rights' }) {
  return (
    <>
      <p class="govuk-body-l">
        <Words of="A right is something you must be given. You do not have to earn it. What is happening?" />
      </p>
      {groups.map(({ title, moments }) => (
        <>
          <h2 class="govuk-heading-m">
            <Words of={title} />
          </h2>
          <Cards>
            {moments.map(({ id, title: name, picture }) => (
              <Card drawing={<Drawing of={picture} />}>
                <a class="govuk-link govuk-body-l" href={`${base}/${id}`}>
                  <Words of={name} />
                </a>
              </Card>
            ))}
          </Cards>
        </>
      ))}
      <h2 class="govuk-heading-m">
        <Words of="What the words mean" />
      </h2>
      <WordList ids={glossary.map(({ id }) => id)} />
    </>
  );
}
