import '../tables.ts';
import { calledName } from '../../care/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { action } from '../../platform/forms/index.ts';
import { type May, type PageParts, page, type Route, type SignedInVisit } from '../../platform/web/index.ts';
import { accountsOf, actsOf, agreeToClose, agreeToOpen, askToClose, mayAgree } from './agree.ts';
import { agreeForm, closeForm, noFields } from './staff-forms.ts';
import { StaffAccountPage, type StaffForms } from './staff-page.tsx';
import type { YoungSignInDeps } from './young-sign-in-deps.ts';

const path = '/children/:childId/young-account';

const childInPath = ({ tx, params }: SignedInVisit) =>
  tx
    .selectFrom('child')
    .select(['id', 'given_name', 'family_name', 'known_as'])
    .where('id', '=', params.childId ?? '')
    .executeTakeFirst();

/** Whoever the child is open to sees whether there is an account; never a secret of it. */
const mayMeet: May = {
  words: 'people who may see the child',
  check: async (visit) => (await childInPath(visit)) !== undefined,
};
const mayStand: May = {
  words: 'adults who are named as working with the child',
  check: async ({ tx, params }) => mayAgree(tx, params.childId ?? ''),
};

async function openAccount(visit: SignedInVisit) {
  const child = await childInPath(visit);
  if (!child) throw notFound();
  visit.about({ kind: 'young-account', id: child.id, childId: child.id });
  return { childId: child.id, called: calledName(child) };
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
    page: ({ visit, opened, form }) => staffPage(visit, opened, { agree: form }),
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
    page: ({ visit, opened, form }) => staffPage(visit, opened, { close: form }),
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
    page: ({ visit, opened, form }) => staffPage(visit, opened, { closing: form }),
    act: async (tx, opened, _, { visit }) => {
      await agreeToClose(tx, opened.childId, visit.params.actId ?? '');
      return back(opened);
    },
    example: {},
  });

  async function staffPage(
    visit: SignedInVisit,
    opened: Opened,
    sent: Partial<StaffForms>,
  ): Promise<PageParts> {
    const { tx } = visit;
    const { childId, called } = opened;
    const [latest] = await accountsOf(tx, childId);
    const forms = {
      agree: await agree.blank(visit, opened),
      close: await close.blank(visit, opened),
      closing: await closing.blank(visit, opened),
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
      answer: async (visit) => page(await staffPage(visit, await openAccount(visit), {})),
    },
    ...[agree, close, closing].flatMap(({ routes }) => routes),
  ];
}
