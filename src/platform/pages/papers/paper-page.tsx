import { notFound } from '../../errors/index.ts';
import { page, type Route } from '../../web/index.ts';
import { addressOfLink, type Paper, papers } from './papers.ts';
import { readWritten } from './read-written.ts';
import { Written } from './written.tsx';

const all = [...papers.privacy, ...papers.security];
/** The lists of papers on the page about privacy. */
export function PaperLists() {
  const List = ({ heading, of }: { heading: string; of: readonly Paper[] }) => (
    <>
      <h2 class="govuk-heading-m">{heading}</h2>
      <ul class="govuk-list">
        {of.map(({ name, title }) => (
          <li>
            <a class="govuk-link" href={`/privacy/${name}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
  return (
    <>
      <List heading="Personal data" of={papers.privacy} />
      <List heading="Security" of={papers.security} />
    </>
  );
}

/** The papers, for anybody: the same text as in the source. */
export const paperRoute: Route = {
  method: 'GET',
  path: '/privacy/:paper',
  who: 'anybody',
  audit: null,
  answer: async ({ params }) => {
    const paper = all.find(({ name }) => name === params.paper);
    if (!paper) throw notFound();
    const text = await readWritten(paper.file);
    return page({
      title: paper.title,
      back: '/privacy',
      body: <Written text={text} leadsTo={(href) => addressOfLink(paper, href)} />,
    });
  },
};
