import { Button } from '../../html/index.ts';
import { type PageParts, page, type Reply } from '../../web/index.ts';

/** Why somebody who came from a provider is not signed in. */
export type Stopped = 'unreachable' | 'refused' | 'one-factor' | 'waits' | 'no-place' | 'own-means' | 'taken';

const statusOf: Readonly<Record<Stopped, number>> = {
  unreachable: 503,
  refused: 401,
  'one-factor': 401,
  waits: 200,
  'no-place': 403,
  'own-means': 403,
  taken: 403,
};

function wordsOf(stopped: Stopped, name: string): { title: string; words: string } {
  switch (stopped) {
    case 'unreachable':
      return {
        title: `${name} does not answer`,
        words: `We could not reach the sign-in of ${name}. Try again in a few minutes. If you have a password or a passkey for this service, use that.`,
      };
    case 'refused':
      return {
        title: 'You are not signed in',
        words: 'This sign-in took too long, was begun in another browser, or was cancelled. Start again.',
      };
    case 'one-factor':
      return {
        title: 'You are not signed in',
        words: `${name} did not ask you for a second factor, such as a number from an app. Ask the people who look after your account at ${name} to switch it on.`,
      };
    case 'waits':
      return {
        title: 'Your place waits for an administrator',
        words:
          'We know who you are. An administrator must agree before you can work here. They see it in their work. Sign in again when they have told you.',
      };
    case 'no-place':
      return {
        title: 'You have no place here yet',
        words: `${name} knows you, but nobody has given you work in this service, or your group there gives you no place any more. Ask your administrator.`,
      };
    case 'own-means':
      return {
        title: 'Sign in the way you did before',
        words: `There is already an account with your address, and it cannot be opened from ${name} yet. Sign in with your password or passkey. On the page “How I sign in” you can then connect ${name}.`,
      };
    case 'taken':
      return {
        title: 'It could not be connected',
        words: `This account at ${name} belongs to somebody else here, or you do not work for ${name}. Ask your administrator.`,
      };
  }
}

/** The page for somebody who came from a provider and cannot go on; the guide is never far. */
export function stoppedPage(stopped: Stopped, name: string): Reply {
  const { title, words } = wordsOf(stopped, name);
  const body = (
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words}</p>
      <p class="govuk-body">
        <a class="govuk-link" href="/sign-in">
          Sign in
        </a>
      </p>
      <p class="govuk-body">
        If someone is in danger now, do not sign in.{' '}
        <a class="govuk-link" href="/">
          Go to the guide
        </a>
        .
      </p>
    </>
  );
  return page({ title, body } satisfies PageParts, statusOf[stopped]);
}

/** The buttons of the sign-ins that organisations have already. */
export function ProviderButtons({
  providers,
  returnTo,
}: {
  providers: readonly { readonly id: string; readonly name: string }[];
  returnTo: string;
}) {
  if (providers.length === 0) return null;
  const query = returnTo === '/my-work' ? '' : `?return=${encodeURIComponent(returnTo)}`;
  return (
    <section aria-labelledby="work-account">
      <h2 class="govuk-heading-m" id="work-account">
        With your work account
      </h2>
      <ul class="govuk-list">
        {providers.map(({ id, name }) => (
          <li>
            <Button text={`Sign in with ${name}`} href={`/sign-in/with/${id}${query}`} />
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">Or with an account of this service</h2>
    </section>
  );
}
