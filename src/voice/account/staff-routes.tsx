import '../tables.ts';
import { calledName } from '../../care/index.ts';
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
import { accountsOf, closeYoungAccount, mayOpen, openYoungAccount } from './open-account.ts';
import { StaffAccountPage } from './staff-page.tsx';

/** The child, when they are open to the visitor as somebody they may open an account with or know of one. */
async function childOf({ tx, params }: SignedInVisit) {
  const child = await tx
    .selectFrom('child')
    .select(['id', 'given_name', 'family_name', 'known_as'])
    .where('id', '=', params.childId ?? '')
    .executeTakeFirst();
  if (!child) throw notFound();
  return child;
}

async function staffPage(visit: SignedInVisit, code?: string, errors: FieldErrors = {}): Promise<Answer> {
  const child = await childOf(visit);
  const [latest] = await accountsOf(visit.tx, child.id);
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
        mayOpen={await mayOpen(visit.tx, child.id)}
        code={code}
        person={visit.person}
        errors={errors}
      />
    ),
  });
}

/** What somebody a child trusts does: open the account with them, see that there is one, close it. */
export function staffAccountRoutes(): Route[] {
  const at = '/children/:childId/young-account';
  return [
    {
      method: 'GET',
      path: at,
      who: 'signed-in',
      audit: 'viewed-young-account',
      answer: (visit) => staffPage(visit),
    },
    {
      method: 'POST',
      path: at,
      who: 'signed-in',
      audit: 'made-code-for-young-account',
      answer: async (visit) => {
        const { tx, params, form, person, now, newId } = visit;
        const by = { personId: person.personId, now, newId };
        try {
          const code = await openYoungAccount(tx, params.childId ?? '', one(form, 'word'), by);
          return await staffPage(visit, code);
        } catch (error) {
          if (error instanceof HearthError && error.field)
            return staffPage(visit, undefined, { [error.field]: error.message });
          throw error;
        }
      },
    },
    {
      method: 'POST',
      path: `${at}/close`,
      who: 'signed-in',
      audit: 'closed-young-account',
      answer: async (visit) => {
        const childId = visit.params.childId ?? '';
        await closeYoungAccount(visit.tx, childId);
        visit.about({ kind: 'young-account', id: childId, childId });
        return redirect(`/children/${childId}/young-account`);
      },
    },
  ];
}
