import { notFound } from '../errors/index.ts';
import { ActionForm, action, type Filled, form } from '../forms/index.ts';
import { allUnsent, forgetKept, type SignedInContext, type UnsentInList } from '../web/index.ts';
import { ownAccount } from './account/own-account.ts';

/** What somebody wrote in a form and has not sent. */
async function openUnsent({ tx, params, now }: SignedInContext): Promise<UnsentInList> {
  const found = (await allUnsent(tx, now)).find(({ id }) => id === params.keptId);
  if (!found) throw notFound();
  return found;
}

/** The question before it goes. */
function ThrowAway({ of, page }: { of: Filled; page: string }) {
  return (
    <>
      <p class="govuk-body">Nobody has seen it. Once it is thrown away, it cannot be brought back.</p>
      <ActionForm of={of} button="Throw it away" classes="govuk-button--warning" />
      <p class="govuk-body">
        <a class="govuk-link" href={page}>
          Keep it, and go on writing
        </a>
      </p>
    </>
  );
}

/** What throwing it away is made of, for those who work here and for young people. */
export const throwingAway = (home: string) => ({
  audit: { show: null, send: 'deleted-kept-words' } as const,
  open: openUnsent,
  form: form({}),
  page: ({ opened: { page }, form }: { opened: UnsentInList; form: Filled }) => ({
    title: 'Throw away what you wrote?',
    back: page,
    body: <ThrowAway of={form} page={page} />,
  }),
  act: async (
    tx: SignedInContext['tx'],
    { id }: UnsentInList,
    _: object,
    { personId }: { personId: string },
  ) => {
    await forgetKept(tx, personId, id);
    return { to: home, made: {} };
  },
  example: {},
});

const parts = throwingAway('/my-work');

/** Throwing away what one has written and not sent: asked first, on a page of its own. */
export const throwAwayAction = action({
  ...parts,
  path: '/kept/:keptId/throw-away',
  may: ownAccount,
  page: (on) => {
    const shown = parts.page(on);
    const body = (
      <>
        <h1 class="govuk-heading-l">{shown.title}</h1>
        {shown.body}
      </>
    );
    return { ...shown, body };
  },
});
