import '../tables.ts';
import { calledName } from '../../care/index.ts';
import type { AuditVerb } from '../../platform/audit/index.ts';
import { HearthError, notFound } from '../../platform/errors/index.ts';
import {
  type Answer,
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { accountsOf, actsOf, agreeToClose, agreeToOpen, askToClose, mayAgree } from './agree.ts';
import { StaffAccountPage } from './staff-page.tsx';
import type { YoungSignInDeps } from './young-sign-in-deps.ts';

/** The child, when they are open to the visitor. */
async function childOf({ tx, params }: SignedInVisit) {
  const child = await tx
    .selectFrom('child')
    .select(['id', 'given_name', 'family_name', 'known_as'])
    .where('id', '=', params.childId ?? '')
    .executeTakeFirst();
  if (!child) throw notFound();
  return child;
}

async function staffPage(visit: SignedInVisit, errors: FieldErrors = {}): Promise<Answer> {
  const { tx, form, person } = visit;
  const child = await childOf(visit);
  const [latest] = await accountsOf(tx, child.id);
  visit.about({ kind: 'young-account', id: child.id, childId: child.id });
  return page({
    title: 'Account of their own',
    back: `/children/${child.id}`,
    hasErrors: Object.keys(errors).length > 0,
    body: (
      <StaffAccountPage
        childId={child.id}
        called={calledName(child)}
        latest={latest}
        mayAgree={await mayAgree(tx, child.id)}
        acts={await actsOf(tx, child.id)}
        typed={{ number: one(form, 'number'), why: one(form, 'why') }}
        person={person}
        errors={errors}
      />
    ),
  });
}

const at = '/children/:childId/young-account';

/** One thing that an adult does about the account; what is wrong comes back on the page, with what was typed. */
const doing = (
  path: string,
  audit: AuditVerb,
  act: (visit: SignedInVisit, childId: string) => unknown,
): Route => ({
  method: 'POST',
  path: `${at}${path}`,
  who: 'signed-in',
  audit,
  answer: async (visit) => {
    const childId = visit.params.childId ?? '';
    visit.about({ kind: 'young-account', id: childId, childId });
    try {
      await act(visit, childId);
      return redirect(`/children/${childId}/young-account`);
    } catch (error) {
      if (error instanceof HearthError && error.field)
        return staffPage(visit, { [error.field]: error.message });
      throw error;
    }
  },
});

/** What adults do about the account of a young person: agree to open one, ask to close it, agree to that. */
export function staffAccountRoutes({ secretsKey }: Pick<YoungSignInDeps, 'secretsKey'>): Route[] {
  return [
    {
      method: 'GET',
      path: at,
      who: 'signed-in',
      audit: 'viewed-young-account',
      answer: (visit) => staffPage(visit),
    },
    doing('', 'agreed-to-young-account', ({ tx, form }, childId) => {
      const typed = { number: one(form, 'number'), spoken: one(form, 'spoken') === 'yes' };
      return agreeToOpen(tx, childId, typed, secretsKey);
    }),
    doing('/close', 'asked-to-close-young-account', ({ tx, form, newId }, childId) =>
      askToClose(tx, childId, one(form, 'why'), newId()),
    ),
    doing('/closing/:actId', 'agreed-to-close-young-account', ({ tx, params }, childId) =>
      agreeToClose(tx, childId, params.actId ?? ''),
    ),
  ];
}
