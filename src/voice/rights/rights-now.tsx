import type { VNode } from 'preact';
import { Words } from '../../platform/html/index.ts';
import type { YoungPersonContext } from '../../platform/web/index.ts';
import { Card, Cards } from '../card.tsx';
import { Drawing } from './drawing.tsx';
import { factsOfNow } from './facts-of-now.ts';
import { rightsThatMatterNow } from './rights-that-matter.ts';

/** The part of the first page that shows which rights matter now, and asks how it was; nothing when nothing is on. */
export async function rightsNow({ tx }: YoungPersonContext): Promise<VNode | null> {
  const facts = await factsOfNow(tx);
  if (!facts) return null;
  const now = rightsThatMatterNow(facts);
  if (now.length === 0) return null;
  return (
    <section aria-labelledby="rights-now">
      <h2 class="govuk-heading-m" id="rights-now">
        <Words of="Good to know right now" />
      </h2>
      <Cards>
        {now.map(({ id, title, picture }) => (
          <Card drawing={<Drawing of={picture} />}>
            <a class="govuk-link govuk-body-l" href={`/me/rights/${id}`}>
              <Words of={title} />
            </a>
          </Card>
        ))}
      </Cards>
      {facts.police ? (
        <p class="govuk-body">
          <a class="govuk-link" href="/me/how-it-was">
            <Words of="Tell us how it was with the police" />
          </a>
        </p>
      ) : null}
    </section>
  );
}
