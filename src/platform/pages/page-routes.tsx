import type { VNode } from 'preact';
import { catalogue } from '../errors/index.ts';
import { file, page, type Route } from '../web/index.ts';
import { MorePage } from './more-page.tsx';
import { PaperLists, paperRoute } from './papers/paper-page.tsx';

interface Said {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly after?: VNode;
}

function Page({ heading, paragraphs, after }: Said): VNode {
  return (
    <>
      <h1 class="govuk-heading-l">{heading}</h1>
      {paragraphs.map((text) => (
        <p class="govuk-body">{text}</p>
      ))}
      {after}
    </>
  );
}

const about = [
  'Hearth carries out the London Protocol on reducing the criminalisation of children looked after and care leavers.',
  'It helps carers decide what to do when something has happened, keeps what was decided and why, with the child’s own words, and makes sure that the next steps happen.',
  'The guide gives the Protocol’s answer. People decide. If the Protocol is silent or contradicts itself, the guide says so and shows how we read it.',
];

const accessibility = [
  'Every page works with a keyboard, with a screen reader, on a phone, and without JavaScript. We aim for WCAG 2.2 AA, and every page is checked automatically before it is released.',
  'Automatic checks do not find everything. If something is hard for you, tell the organisation that runs this service.',
];

const privacy = [
  'The guide stores nothing. It does not ask for names, and keeps nothing about you or the child.',
  'Only people who work with the child, people who manage the setting, and the people who wrote them can see records, for as long as they work there. Every view is logged.',
  'The papers below say what the service does with personal data, how long it keeps it, what could go wrong and what prevents it. The organisation that runs the service completes the parts in italics. You can ask it for its own copy.',
  'We set one cookie when you sign in and remove it when you sign out. If you choose another language, one more keeps it until you close the browser. There are no others.',
];

const still = (path: string, title: string, paragraphs: readonly string[], after?: VNode): Route => ({
  method: 'GET',
  path,
  who: 'anybody',
  audit: null,
  answer: () => page({ title, body: <Page heading={title} paragraphs={paragraphs} after={after} /> }),
});

/** What the errors of the API mean: their `type` leads here. */
const errors: Route = {
  method: 'GET',
  path: '/docs/errors',
  who: 'anybody',
  audit: null,
  answer: () =>
    page({
      title: 'Errors',
      body: (
        <>
          <h1 class="govuk-heading-l">Errors</h1>
          <dl class="govuk-body">
            {Object.entries(catalogue).map(([code, { status, meaning }]) => (
              <>
                <dt id={code}>
                  <strong>{code}</strong> ({status})
                </dt>
                <dd>{meaning}</dd>
              </>
            ))}
          </dl>
        </>
      ),
    }),
};

const aMonth = 30 * 86_400_000;

/** To whom a weakness is told (RFC 9116). It is made when it is asked for, and so is never out of date. */
const securityText = (contact: string): Route => ({
  method: 'GET',
  path: '/.well-known/security.txt',
  who: 'anybody',
  audit: null,
  answer: ({ now }) => {
    const expires = new Date(now.getTime() + aMonth).toISOString();
    const text = `Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: en\n`;
    return file('text/plain; charset=utf-8', new TextEncoder().encode(text));
  },
});

/** The pages that explain the service itself. */
export function pageRoutes(securityContact?: string | null): Route[] {
  return [
    errors,
    ...(securityContact ? [securityText(securityContact)] : []),
    still('/about', 'About Hearth', about),
    still('/accessibility', 'Accessibility', accessibility),
    still('/privacy', 'Privacy', privacy, <PaperLists />),
    paperRoute,
    {
      method: 'GET',
      path: '/more',
      who: 'signed-in',
      may: { words: 'everybody who works here: it does not name anybody', check: async () => true },
      audit: null,
      answer: ({ person }) => page({ title: 'More', body: <MorePage roles={person.roles} /> }),
    },
  ];
}
