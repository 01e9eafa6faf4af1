import { action, type Filled } from '../../../platform/forms/index.ts';
import {
  listAsked,
  MoreOfList,
  type PageParts,
  page,
  pageAfter,
  type Route,
  type SignedInContext,
} from '../../../platform/web/index.ts';
import { secondPersonForm } from '../second-person.ts';
import { endMemberAction } from './end-member.tsx';
import { beginForm } from './member-forms.ts';
import { addMember, membersOf } from './members.ts';
import { answerMembershipAsk, membershipAsks, oneMembershipAsk } from './membership-asks.ts';
import { mayRunPeople, openPeople } from './open-people.ts';
import { PeoplePage } from './people-page.tsx';

const path = '/organisations/:organisationId/people';
const pathOf = ({ id }: { readonly id: string }): string => `/organisations/${id}/people`;

/** Add someone who works here. */
const beginAction = action({
  path,
  shownAt: null,
  may: mayRunPeople,
  audit: { send: 'added-member' },
  open: openPeople,
  form: beginForm,
  start: ({ settings, whole }, { today }) => ({
    from: today,
    ...(whole ? {} : { settingId: settings[0]?.id }),
  }),
  page: ({ context, form }) => peoplePage(context, form),
  act: async (tx, { organisation }, member, by) => {
    await addMember(tx, organisation.id, member, by);
    return { to: pathOf(organisation), made: {} };
  },
  example: { email: 'somebody@home.example', role: 'carer', from: '2026-03-03' },
});

/** A second person agrees that somebody begins, or does not. */
const answerAction = action({
  path: `${path}/asks/:askId`,
  shownAt: null,
  may: mayRunPeople,
  audit: { send: 'answered-membership-ask' },
  open: async (context) => ({
    ...(await openPeople(context)),
    ask: await oneMembershipAsk(context.tx, context.params.organisationId ?? '', context.params.askId ?? ''),
  }),
  form: ({ ask }) => secondPersonForm('Agree', ask.mayAnswer),
  page: ({ context }) => peoplePage(context),
  act: async (tx, { organisation, ask }, { answer }, by) => {
    await answerMembershipAsk(tx, ask.id, answer === 'agree', by.newId());
    return { to: pathOf(organisation), made: {} };
  },
  example: { answer: 'agree' },
});

/** The page of who works here; a beginning that was sent and not taken stands there as it was typed. */
async function peoplePage(context: SignedInContext, begin?: Filled): Promise<PageParts> {
  const { tx, params, today, query } = context;
  const here = await openPeople(context);
  const { organisation, whole } = here;
  const asks = (await membershipAsks(tx, organisation.id)).map(async (ask) => {
    const of = { ...context, params: { ...params, askId: ask.id } };
    const mayPress = ask.mayAnswer || ask.mine;
    return { ask, form: mayPress ? await answerAction.blank(of, { ...here, ask }, null, ask.id) : null };
  });
  const { size, after } = listAsked(context);
  const { page: members, next } = pageAfter(await membersOf(tx, organisation.id), size, after);
  const body = (
    <PeoplePage
      {...{ organisation, whole, today }}
      members={members}
      more={<MoreOfList next={next} path={`/organisations/${organisation.id}/people`} query={query} />}
      asks={await Promise.all(asks)}
      begin={begin ?? (await beginAction.blank(context, here))}
    />
  );
  return { title: 'Who works here', body, back: `/organisations/${organisation.id}` };
}

/** Who works in an organisation: the list, somebody who begins, somebody who leaves. */
export const memberRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    who: 'signed-in',
    may: mayRunPeople,
    audit: 'viewed-people-of-organisation',
    answer: async (context) => page(await peoplePage(context)),
  },
  ...[beginAction, answerAction, endMemberAction].flatMap(({ routes }) => routes),
];
