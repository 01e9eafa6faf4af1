import { InEnglish, Words } from '../../platform/html/index.ts';
import { Card, Cards } from '../card.tsx';
import { Drawing } from './drawing.tsx';
import { explained } from './glossary.ts';
import { Grounds } from './grounds.tsx';
import type { Moment } from './right.ts';

/** My rights at one moment: what stands first, each right with a little more, the hard words, and where it comes from. */
export function MomentBody({ moment }: { moment: Moment }) {
  const { picture, first, rights, words } = moment;
  return (
    <>
      <p>
        <Drawing of={picture} size={64} />
      </p>
      <p class="govuk-body-l">
        <Words of={first} />
      </p>
      <Cards>
        {rights.map(({ say, more }) => (
          <Card>
            <p class="govuk-body govuk-!-margin-bottom-1">
              <strong>
                <Words of={say} />
              </strong>
            </p>
            {more ? (
              <p class="govuk-body govuk-!-margin-bottom-1">
                <Words of={more} />
              </p>
            ) : null}
          </Card>
        ))}
      </Cards>
      <h2 class="govuk-heading-m">
        <Words of="What the words mean" />
      </h2>
      <WordList ids={words} />
      <InEnglish>
        <Grounds rights={rights} />
      </InEnglish>
    </>
  );
}

/** Hard words, each with its drawing and what it means. */
export function WordList({ ids }: { ids: readonly string[] }) {
  return (
    <dl>
      {explained(ids).map(({ word, means, picture }) => (
        <div class="hearth-card">
          <dt class="govuk-heading-s govuk-!-margin-bottom-1">
            <Drawing of={picture} size={32} /> <Words of={word} />
          </dt>
          <dd class="govuk-body govuk-!-margin-left-0">
            <Words of={means} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
