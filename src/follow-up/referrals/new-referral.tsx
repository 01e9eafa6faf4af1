import { childName, mayWork, organisationSearch } from '../../care/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { ActionForm, action, SearchForm, sought } from '../../platform/forms/index.ts';
import { Details, InsetText } from '../../platform/html/index.ts';
import { isId, one, page, type Route, type SignedInContext } from '../../platform/web/index.ts';
import { mayRefer } from '../may.ts';
import { makeReferral } from './make-referral.ts';
import { newReferralForm } from './new-referral-form.ts';
import { childrenToRefer, toWhom, whatMayBeShared } from './to-whom.ts';

/** Choosing the child. */
function ChooseChildPage({ children }: { children: Awaited<ReturnType<typeof childrenToRefer>> }) {
  return (
    <>
      <h1 class="govuk-heading-l">Refer a child</h1>
      {children.length === 0 ? (
        <InsetText text="You cannot make referrals. Ask a social worker, personal adviser, reviewing officer or manager." />
      ) : (
        <p class="govuk-body">Who is it about?</p>
      )}
      <ul class="govuk-list">
        {children.map(({ id, given_name, family_name }) => (
          <li>
            <a class="govuk-link" href={`/referrals/new/${id}`}>
              {given_name} {family_name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

async function openChild(context: SignedInContext) {
  const { tx, params } = context;
  const child = await tx
    .selectFrom('child')
    .select(['id', 'given_name', 'family_name', 'known_as'])
    .where('id', '=', params.childId ?? '')
    .executeTakeFirst();
  if (!child) throw notFound();
  const { values, form: search } = sought(organisationSearch, context, `/referrals/new/${child.id}`);
  const [, chosen = ''] = one(context.form, 'to').split(' ');
  const whom = { named: values?.named ?? '', chosen: isId(chosen) ? chosen : null };
  return {
    child,
    kinds: await whatMayBeShared(tx, child.id),
    receivers: await toWhom(tx, whom),
    search,
  };
}

const makeAction = action({
  path: '/referrals/new/:childId',
  may: mayRefer,
  audit: { show: 'began-referral', send: 'made-referral' },
  open: openChild,
  form: ({ kinds, receivers }) => newReferralForm(kinds, receivers),
  page: ({ context, opened: { child, receivers, search }, form }) => {
    context.auditSubject({ kind: 'child', id: child.id, childId: child.id });
    const body = (
      <>
        <h1 class="govuk-heading-l">Refer {childName(child)}</h1>
        {receivers.length === 0 ? <InsetText text="No service that you could ask uses Hearth yet." /> : null}
        <Details
          summaryText="Ask a service of another organisation"
          open={search.typed('named').one() !== ''}
        >
          <SearchForm of={search} button="Find" />
        </Details>
        <ActionForm of={form} button="Refer, and share this with them" />
      </>
    );
    return { title: 'Refer a child', body, back: '/referrals' };
  },
  act: async (tx, { child }, asked, by) => {
    const id = await makeReferral(tx, child.id, asked, by);
    by.about({ kind: 'referral', id, childId: child.id });
    return { to: `/referrals/${id}`, made: { id } };
  },
  example: {
    purpose: 'diversion',
    words: 'Please see whether this can be diverted.',
    lawfulBasis: 'public-task',
    kinds: ['profile'],
    answerHours: '72',
    openDays: '30',
  },
});

/** Referring a child. */
export const newReferralRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/referrals/new',
    who: 'signed-in',
    may: mayWork('it lists the children they may refer'),
    audit: null,
    answer: async ({ tx }) => {
      const body = <ChooseChildPage children={await childrenToRefer(tx)} />;
      return page({ title: 'Refer a child', body, back: '/referrals' });
    },
  },
  ...makeAction.routes,
];
