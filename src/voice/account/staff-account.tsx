import '../tables.ts';
import { childName } from '../../care/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { action } from '../../platform/forms/index.ts';
import {
  type May,
  type PageParts,
  page,
  type Route,
  type SignedInContext,
} from '../../platform/web/index.ts';
import { accountsOf, actsOf, agreeToClose, agreeToOpen, askToClose, mayAgree } from './agree.ts';
import { agreeForm, closeForm, noFields } from './staff-forms.ts';
import { StaffAccountPage, type StaffForms } from './staff-page.tsx';
import type { YoungSignInDeps } from './young-sign-in-deps.ts';

const path = '/children/:childId/young-account';

const childInPath = ({ tx, params }: SignedInContext) =>
  tx
    .selectFrom('child')
    .select(['id', 'given_name', 'family_name', 'known_as'])
    .where('id', '=', params.childId ?? '')
    .executeTakeFirst();

/** Whoever the child is open to sees whether there is an account; never a secret of it. */
const mayMeet: May = {
  words: 'people who may see the child',
  check: async (context) => (await childInPath(context)) !== undefined,
};
const mayStand: May = {
  words: 'adults who are named as working with the child',
  check: async ({ tx, params }) => mayAgree(tx, params.childId ?? ''),
};

async function openAccount(context: SignedInContext) {
  const child = await childInPath(context);
  if (!child) throw notFound();
  context.auditSubject({ kind: 'young-account', id: child.id, childId: child.id });
  return { childId: child.id, called: childName(child) };
}
type Opened = Awaited<ReturnType<typeof openAccount>>;

/** What adults do about the account of a young person: agree to open one, ask to close it, agree to that. */
export function staffAccountRoutes({ secretsKey }: Pick<YoungSignInDeps, 'secretsKey'>): Route[] {
  const here = { shownAt: null, may: mayStand, open: openAccount } as const;
  const back = ({ childId }: Opened) => ({ to: `/children/${childId}/young-account`, made: {} });

  const agree = action({
    ...here,
    path,
    audit: { send: 'agreed-to-young-account' },
    form: ({ called }) => agreeForm(called),
    page: ({ context, opened, form }) => staffPage(context, opened, { agree: form }),
    act: async (tx, opened, { number }) => {
      await agreeToOpen(tx, opened.childId, number, secretsKey);
      return back(opened);
    },
    example: { number: 'ABC-123-XYZ-456', spoken: true },
  });
  const close = action({
    ...here,
    path: `${path}/close`,
    audit: { send: 'asked-to-close-young-account' },
    form: ({ called }) => closeForm(called),
    page: ({ context, opened, form }) => staffPage(context, opened, { close: form }),
    act: async (tx, opened, { why }, by) => {
      await askToClose(tx, opened.childId, why, by.newId());
      return back(opened);
    },
    example: { why: 'The telephone was stolen.' },
  });
  const closing = action({
    ...here,
    path: `${path}/closing/:actId`,
    audit: { send: 'agreed-to-close-young-account' },
    form: noFields,
    page: ({ context, opened, form }) => staffPage(context, opened, { closing: form }),
    act: async (tx, opened, _, { context }) => {
      await agreeToClose(tx, opened.childId, context.params.actId ?? '');
      return back(opened);
    },
    example: {},
  });

  async function staffPage(
    context: SignedInContext,
    opened: Opened,
    sent: Partial<StaffForms>,
  ): Promise<PageParts> {
    const { tx } = context;
    const { childId, called } = opened;
    const [latest] = await accountsOf(tx, childId);
    const forms = {
      agree: await agree.blank(context, opened),
      close: await close.blank(context, opened),
      closing: await closing.blank(context, opened),
      ...sent,
    };
    const acts = await actsOf(tx, childId);
    const may = await mayAgree(tx, childId);
    const body = <StaffAccountPage {...{ childId, called, latest, acts, forms }} mayAgree={may} />;
    return { title: 'Account of their own', body, back: `/children/${childId}` };
  }
  return [
    {
      method: 'GET',
      path,
      who: 'signed-in',
      may: mayMeet,
      audit: 'viewed-young-account',
      answer: async (context) => page(await staffPage(context, await openAccount(context), {})),
    },
    ...[agree, close, closing].flatMap(({ routes }) => routes),
  ];
}
