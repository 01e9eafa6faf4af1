import { createHash, timingSafeEqual } from 'node:crypto';
import type { NewId } from '../../platform/clock/index.ts';
import type { HearthDatabase } from '../../platform/database/index.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import {
  ActionForm,
  carried,
  choice,
  type Filled,
  form,
  line,
  openAction,
} from '../../platform/forms/index.ts';
import { mintResetCode } from '../../platform/sign-in/index.ts';
import { page, type Route } from '../../platform/web/index.ts';
import { beginService, type Opened } from './begin-service.ts';

/** The first start of a live service: nobody can sign in yet, and the code was printed where it was started. */
export interface FirstStart {
  readonly database: HearthDatabase<Tables>;
  readonly newId: NewId;
  /** The code in the one-time address; null where accounts are there already. */
  readonly firstStart: string | null;
  /** Where people open this service; null where it was not said. */
  readonly address: string | null;
}

const name = (which: string) =>
  line(`${which} administrator, name`, {
    needed: `Give the name of the ${which.toLowerCase()} administrator.`,
    most: 200,
    size: 's',
    autocomplete: 'off',
  });
const email = (which: string) =>
  line(`${which} administrator, email address`, {
    needed: `Give the email address of the ${which.toLowerCase()} administrator.`,
    type: 'email',
    most: 200,
    size: 's',
    autocomplete: 'off',
    spellcheck: false,
  });

const firstForm = form({
  code: carried(),
  organisation: line('Council or provider', {
    hint: 'Who runs this service.',
    needed: 'Give its name.',
    most: 200,
    size: 's',
    autocomplete: 'off',
  }),
  kind: choice(
    'Which of the two is it?',
    { 'local-authority': 'A council', provider: 'A provider of homes' },
    { needed: 'Choose which it is.', size: 's' },
  ),
  firstName: name('First'),
  firstEmail: email('First'),
  secondName: name('Second'),
  secondEmail: email('Second'),
});

function FirstPage({ form: of }: { form: Filled }) {
  return (
    <>
      <h1 class="govuk-heading-l">Begin this service</h1>
      <p class="govuk-body">
        Important changes need two people, so a service begins with two administrators. They add homes, people
        and telephone numbers afterwards.
      </p>
      <ActionForm of={of} button="Begin" />
    </>
  );
}

function LinksPage(props: { opened: readonly (Opened & { readonly code: string })[]; address: string }) {
  const { opened, address } = props;
  return (
    <>
      <h1 class="govuk-heading-l">This service has begun</h1>
      <p class="govuk-body">
        Each administrator chooses a password by their own link. It works once, for seven days. Copy the links
        now: they are not shown again. Give each to that person and nobody else.
      </p>
      <dl class="govuk-summary-list">
        {opened.map(({ name, code }) => (
          <div class="govuk-summary-list__row">
            <dt class="govuk-summary-list__key">{name}</dt>
            <dd class="govuk-summary-list__value">
              <a class="govuk-link" href={`/account/reset/${code}`}>
                {address}/account/reset/{code}
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <p class="govuk-body">
        When they have signed in, “What is still missing” in My work says what to do next. For another
        organisation, stop this service and run <code>hearth init</code>.
      </p>
    </>
  );
}

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * The page on which a live service begins, at an address that is printed at its first start. It is there until the first
 * account is opened.
 */
export function firstStartRoutes({ database, newId, firstStart, address }: FirstStart): readonly Route[] {
  if (firstStart === null) return [];
  const hasBegun = () =>
    database.asService(
      async (tx) =>
        (await tx.selectFrom('person_account').select('id').limit(1).executeTakeFirst()) !== undefined,
    );
  const isOurs = (code: string): boolean => timingSafeEqual(hashOf(code), hashOf(firstStart));
  return openAction({
    path: '/begin',
    shownAt: '/begin/:code',
    form: firstForm,
    start: ({ params }) => ({ code: params.code ?? '' }),
    instead: ({ params }) => {
      if (!isOurs(params.code ?? '')) throw notFound();
      return null;
    },
    page: (of) => ({ title: 'Begin this service', body: <FirstPage form={of} /> }),
    act: async ({ code, organisation, kind, ...people }, { now }) => {
      if (!isOurs(code)) throw notFound();
      if (await hasBegun()) throw new Refusal('already-done', 'This service has begun. Sign in.');
      if (people.firstEmail.trim().toLowerCase() === people.secondEmail.trim().toLowerCase())
        throw new Refusal('not-allowed', 'The two administrators must be two people.', 'secondEmail');
      const administrators = [
        { name: people.firstName, email: people.firstEmail },
        { name: people.secondName, email: people.secondEmail },
      ];
      const first = { organisation: { name: organisation, kind }, administrators, homes: [], contacts: {} };
      const opened = await database.asService((tx) => beginService(tx, first, now, newId));
      const links = opened.map(async (one) => ({
        ...one,
        code: await mintResetCode(database, one.resetId, now),
      }));
      return page({
        title: 'This service has begun',
        body: <LinksPage opened={await Promise.all(links)} address={address ?? ''} />,
      });
    },
  }).routes;
}
