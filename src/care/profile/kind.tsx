import { Details, InsetText } from '../../platform/html/index.ts';
import { page, type Route } from '../../platform/web/index.ts';
import type { ChildToday } from '../child/get-child.ts';
import { openChild } from '../child/open-child.ts';
import { childName } from '../child-name.ts';
import { sameChildIds } from '../duplicates/same-child.ts';
import { maySee } from '../sharing/may.ts';
import { adds } from '../sharing/sees.ts';
import { entriesOf, type WrittenEntry } from './entries.ts';
import type { EntryKind, Topic } from './kinds.ts';
import { Written, WrittenList } from './written.tsx';

interface KindPageProps {
  readonly child: ChildToday;
  readonly kind: EntryKind;
  readonly entries: readonly WrittenEntry[];
  readonly mayAdd: boolean;
}

function OnTopic({ topic, entries, child, kind, mayAdd }: KindPageProps & { topic: Topic }) {
  const [latest, ...earlier] = entries.filter((entry) => entry.topic === topic.id);
  return (
    <section aria-labelledby={topic.id}>
      <h2 class="govuk-heading-m" id={topic.id}>
        {topic.label}
      </h2>
      {latest ? <Written entry={latest} /> : <p class="govuk-body">Nothing has been written yet.</p>}
      {mayAdd ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/children/${child.id}/${kind.fact}/${topic.id}`}>
            {latest ? 'Write something new' : 'Write'}
            <span class="govuk-visually-hidden">: {topic.label}</span>
          </a>
        </p>
      ) : null}
      {earlier.length > 0 ? (
        <Details summaryText={`What was here before: ${topic.label} (${earlier.length})`}>
          <WrittenList entries={earlier} />
        </Details>
      ) : null}
    </section>
  );
}

/** Everything of one kind that is written about a child, topic by topic, with what stood before. */
function KindPage(props: KindPageProps) {
  const { child, kind } = props;
  return (
    <>
      <span class="govuk-caption-l">{childName(child)}</span>
      <h1 class="govuk-heading-l">{kind.title}</h1>
      <InsetText text={kind.first} />
      {kind.topics.map((topic) => (
        <OnTopic {...props} topic={topic} />
      ))}
    </>
  );
}

/** The page of a kind. */
export const kindRoute = (kind: EntryKind): Route => ({
  method: 'GET',
  path: `/children/:childId/${kind.fact}`,
  who: 'signed-in',
  may: maySee(kind.fact),
  audit: kind.viewed,
  answer: async (context) => {
    const { tx } = context;
    const child = await openChild(context);
    const entries = await entriesOf(tx, kind, await sameChildIds(tx, child.id));
    const mayAdd = await adds(tx, child.id, kind.fact);
    const body = <KindPage {...{ child, kind, entries, mayAdd }} />;
    return page({ title: kind.title, body, back: `/children/${child.id}` });
  },
});
