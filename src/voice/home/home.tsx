import { InEnglish, Words } from '../../platform/html/index.ts';
import type { Reading } from '../../platform/languages/index.ts';
import type { Route } from '../../platform/web/index.ts';
import { actsOf } from '../account/agree.ts';
import { mySignIn } from '../account/choose-secret.ts';
import { StopActs, stopAction } from '../account/stop-acts.tsx';
import { answersWaitingForMe } from '../challenges/challenges-of.ts';
import { type Drawing, Picture } from '../frame/picture.tsx';
import { theirOwn } from '../frame/their-own.ts';
import { youngPage } from '../frame/young-page.tsx';
import { inMyLanguage } from '../language/in-my-language.tsx';
import { rightsNow } from '../rights/rights-now.tsx';
import { rightsCatalogue } from '../rights/words/rights-catalogue.ts';
import { homeCatalogue } from './words/home-catalogue.ts';

/** What can be chosen. */
const cards: readonly { href: string; of: Drawing; text: string; says: string }[] = [
  { href: '/me/record', of: 'paper', text: 'What was written about me', says: 'See it. Add your own words.' },
  { href: '/me/rights', of: 'rights', text: 'My rights', says: 'What adults must do for you.' },
  {
    href: '/me/asks',
    of: 'ask',
    text: 'Ask for something',
    says: 'An advocate, help, or a word with someone.',
  },
  { href: '/me/how-it-was', of: 'tell', text: 'Tell us how it was', says: 'You can help make it better.' },
  {
    href: '/me/challenges',
    of: 'no',
    text: 'I do not agree',
    says: 'Something is wrong. Someone must answer.',
  },
  { href: '/me/about-me', of: 'people', text: 'About me', says: 'How you like to talk, and what helps you.' },
  { href: '/me/who-looked', of: 'eye', text: 'Who looked at my record', says: 'Names, and which day.' },
  { href: '/me/account', of: 'key', text: 'How I sign in', says: 'Your passkey or your secret words.' },
];

/** The first page of a young person's own. */
export function homeRoutes({ demo }: Reading): Route[] {
  return [
    {
      method: 'GET',
      path: '/me',
      who: 'young-person',
      may: theirOwn,
      audit: null,
      answer: async (context) => {
        const { tx, person } = context;
        const answered = await answersWaitingForMe(tx);
        const { hasSecret } = await mySignIn(tx, person.personId);
        const keys = await tx.selectFrom('young_passkey').select('id').limit(1).execute();
        const acts = await actsOf(tx, person.childId);
        const body = (
          <>
            <InEnglish>
              <StopActs acts={acts} stop={await stopAction.blank(context, { acts })} />
            </InEnglish>
            <p class="govuk-body">
              <Words of="This page is yours. Staff cannot open it. If you want to leave fast, press the red button." />
            </p>
            {hasSecret || keys.length > 0 ? null : (
              <p class="govuk-body">
                <a class="govuk-link" href="/me/account">
                  <Words of="Choose how you sign in next time" />
                </a>
              </p>
            )}
            {answered > 0 ? (
              <p class="govuk-body">
                <a class="govuk-link" href="/me/challenges">
                  <Words of="You have an answer" />
                </a>
              </p>
            ) : null}
            {await rightsNow(context)}
            <ul class="young-cards">
              {cards.map(({ href, of, text, says }) => (
                <li class="young-card">
                  <Picture of={of} />
                  <div>
                    <a href={href}>
                      <Words of={text} />
                    </a>
                    <p>
                      <Words of={says} />
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          </>
        );
        return await inMyLanguage(context, youngPage(context, { title: 'My page', body }), {
          page: homeCatalogue,
          also: [rightsCatalogue],
          demo,
        });
      },
    },
  ];
}
