import type { HelpSettings } from '../platform/config/index.ts';
import { notFound } from '../platform/errors/index.ts';
import { readWritten, Written } from '../platform/pages/index.ts';
import { changesPath, page, type Route } from '../platform/web/index.ts';
import { BookletLinks } from './booklet-links.tsx';
import { Contact } from './contact.tsx';
import { Numbers } from './numbers.tsx';
import { fileOf, leadsTo, topics } from './topics.ts';

const anybody = { method: 'GET', who: 'anybody', audit: null } as const;

function Practice({ address }: { address: string | null }) {
  if (address === null) return null;
  return (
    <>
      <h2 class="govuk-heading-m">Practise</h2>
      <p class="govuk-body">
        There is{' '}
        <a class="govuk-link" href={address}>
          a practice service
        </a>{' '}
        with made-up children, where you can try everything. Nothing leaves it, and it is new each morning. Do
        not name a real child there.
      </p>
    </>
  );
}

/** The help: a list of its topics, each topic, and the young person's own page of it. It names nobody. */
export function helpPages(settings: HelpSettings): Route[] {
  return [
    {
      ...anybody,
      path: '/help',
      answer: ({ person }) =>
        page({
          title: 'Help',
          body: (
            <>
              <h1 class="govuk-heading-l">Help</h1>
              <p class="govuk-body">
                If someone is in danger now, call 999, then{' '}
                <a class="govuk-link" href="/">
                  go to the guide
                </a>
                .
              </p>
              <Numbers />
              <h2 class="govuk-heading-m">How Hearth works</h2>
              <ul class="govuk-list">
                {topics.map(({ name, title }) => (
                  <li>
                    <a class="govuk-link" href={`/help/${name}`}>
                      {title}
                    </a>
                  </li>
                ))}
              </ul>
              <p class="govuk-body">
                <a class="govuk-link" href={changesPath}>
                  What changed
                </a>
              </p>
              <Practice address={settings.practiceAddress} />
              <BookletLinks roles={person?.roles ?? []} />
              <Contact of={settings.contact} />
            </>
          ),
        }),
    },
    {
      ...anybody,
      path: '/help/:topic',
      answer: async ({ params }) => {
        const topic = topics.find(({ name }) => name === params.topic);
        if (!topic) throw notFound();
        const text = await readWritten(fileOf(topic.name));
        return page({ title: topic.title, back: '/help', body: <Written text={text} leadsTo={leadsTo} /> });
      },
    },
    {
      ...anybody,
      path: '/me/help',
      answer: async ({ person }) => {
        const text = await readWritten(fileOf('mine'));
        const back = person ? (person.childId ? '/me' : '/help/young-people') : '/me/sign-in';
        return page({
          look: 'young',
          title: 'Help with my page',
          back,
          body: <Written text={text} leadsTo={leadsTo} />,
        });
      },
    },
  ];
}
