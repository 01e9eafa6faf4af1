import { mayWork } from '../../../care/index.ts';
import type { AuditVerb } from '../../../platform/audit/index.ts';
import { type ActionParts, action, type Done, form, type Shape } from '../../../platform/forms/index.ts';
import {
  listAsked,
  type May,
  MoreOfList,
  type PageParts,
  page,
  type Route,
  type SignedInContext,
} from '../../../platform/web/index.ts';
import { mayEndChampion, maySendExample } from '../../may.ts';
import { ownOrganisations } from '../../support-offers/support-offers.ts';
import { peopleLed } from '../trainings-of.ts';
import { endChampion, keepProtocol, keepSession, nameChampion, sendExample, writeExample } from './keep.ts';
import { championForm, exampleForm, protocolForm, sessionForm } from './partnership-forms.ts';
import { type FormsOfPartnership, PartnershipPage } from './partnership-page.tsx';
import { partnershipSeen } from './partnership-seen.ts';

const path = '/training/partnership';
const mayChoose = mayWork('they choose from the organisations they speak for');

/** Whom the visitor leads or speaks for, and who could be champion. */
async function openPartnership({ tx, person }: SignedInContext) {
  const own = await ownOrganisations(tx);
  const people = new Map((await peopleLed(tx)).map((led) => [led.person_id, led.person_name]));
  people.set(person.personId, person.name);
  return { led: own.filter(({ leads }) => leads), spokenFor: own.filter(({ partners }) => partners), people };
}
type Partners = Awaited<ReturnType<typeof openPartnership>>;

type OnPage<S extends Shape> = Pick<
  ActionParts<Partners, S, object>,
  'path' | 'form' | 'start' | 'act' | 'example'
> & { readonly may?: May; readonly audit: AuditVerb; readonly name?: keyof FormsOfPartnership };

/** One of the forms that stand on the page. */
const onPage = <S extends Shape>({ may = mayChoose, audit, name, ...parts }: OnPage<S>) =>
  action<Partners, S>({
    ...parts,
    path: `${path}/${parts.path}`,
    shownAt: null,
    may,
    audit: { send: audit },
    open: openPartnership,
    page: ({ context, form }) => partnershipPage(context, name ? { [name]: form } : {}),
  });

const kept = async (keep: Promise<unknown>): Promise<Done<object>> => {
  await keep;
  return { to: path, made: {} };
};

const champions = onPage({
  path: 'champions',
  name: 'champions',
  audit: 'named-champion',
  form: ({ led, people }) => championForm(led, people),
  start: ({ led }) => ({ organisationId: led[0]?.id }),
  act: (tx, _, champion, by) => kept(nameChampion(tx, champion, by)),
  example: {},
});

const endOfChampion = onPage({
  path: 'champions/:championId/end',
  may: mayEndChampion,
  audit: 'ended-champion',
  form: form({}),
  act: (tx, _, __, by) => kept(endChampion(tx, by.context.params.championId ?? '', by)),
  example: {},
});

const sessions = onPage({
  path: 'sessions',
  name: 'sessions',
  audit: 'kept-session',
  form: ({ spokenFor }) => sessionForm(spokenFor),
  start: ({ spokenFor }) => ({ organisationId: spokenFor[0]?.id }),
  act: (tx, _, session, by) => kept(keepSession(tx, session, by)),
  example: { audience: 'police', topics: ['bias'], heldOn: '2026-02-01', invited: 12, came: 9 },
});

const protocols = onPage({
  path: 'protocols',
  name: 'protocols',
  audit: 'kept-protocol',
  form: ({ spokenFor }) => protocolForm(spokenFor),
  start: ({ spokenFor }) => ({ organisationId: spokenFor[0]?.id }),
  act: (tx, _, protocol, by) => kept(keepProtocol(tx, protocol, by)),
  example: {
    title: 'Working together',
    agreedWith: 'Youth justice and social care',
    keptAt: 'The policy library',
    agreedOn: '2026-01-01',
    reviewOn: '2027-01-01',
  },
});

const examples = onPage({
  path: 'examples',
  name: 'examples',
  audit: 'wrote-example',
  form: ({ spokenFor }) => exampleForm(spokenFor),
  start: ({ spokenFor }) => ({ organisationId: spokenFor[0]?.id }),
  act: (tx, _, example, by) => kept(writeExample(tx, example, by)),
  example: { title: 'Tea first', words: 'We sat down with tea, and talked.' },
});

const sendingOfExample = onPage({
  path: 'examples/:exampleId/sent',
  may: maySendExample,
  audit: 'sent-example',
  form: form({}),
  act: (tx, _, __, by) => kept(sendExample(tx, by.context.params.exampleId ?? '', by)),
  example: {},
});

/** The page; a form on it that was sent and not taken stands there as it was typed. */
async function partnershipPage(
  context: SignedInContext,
  sent: Partial<FormsOfPartnership> = {},
): Promise<PageParts> {
  const here = await openPartnership(context);
  const { led, spokenFor } = here;
  const { query } = context;
  const {
    champions: named,
    protocols: agreed,
    ...partnership
  } = await partnershipSeen(context.tx, {
    sessions: listAsked(context, 'sessionsAfter'),
    examples: listAsked(context, 'examplesAfter'),
  });
  const blank = (of: typeof endOfChampion, params: Record<string, string>) =>
    of.blank({ ...context, params }, here);
  const forms = {
    champions: led.length > 0 ? await champions.blank(context, here, null, 'champions') : null,
    sessions: spokenFor.length > 0 ? await sessions.blank(context, here, null, 'sessions') : null,
    protocols: spokenFor.length > 0 ? await protocols.blank(context, here, null, 'protocols') : null,
    examples: spokenFor.length > 0 ? await examples.blank(context, here, null, 'examples') : null,
    ...sent,
  };
  const body = (
    <PartnershipPage
      forms={forms}
      protocols={agreed}
      sessions={partnership.sessions.page}
      moreSessions={
        <MoreOfList
          {...{ path, query }}
          next={partnership.sessions.next}
          name="sessionsAfter"
          of="sessions"
        />
      }
      moreExamples={
        <MoreOfList
          {...{ path, query }}
          next={partnership.examples.next}
          name="examplesAfter"
          of="examples"
        />
      }
      today={context.today}
      champions={
        await Promise.all(
          named.map(async (champion) => ({
            ...champion,
            end: led.some(({ id }) => id === champion.organisation_id)
              ? await blank(endOfChampion, { championId: champion.id })
              : null,
          })),
        )
      }
      examples={
        await Promise.all(
          partnership.examples.page.map(async (example) => ({
            ...example,
            send:
              !example.sent_on && spokenFor.some(({ id }) => id === example.organisation_id)
                ? await blank(sendingOfExample, { exampleId: example.id })
                : null,
          })),
        )
      }
    />
  );
  return { title: 'Training in the partnership', body, back: '/training' };
}

/** What the local partnership keeps about training: read by whoever works, written by those who speak for an agency. */
export const partnershipRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    who: 'signed-in',
    may: mayWork('it does not name a child, and everybody who works here may know it'),
    audit: 'viewed-training-partnership',
    answer: async (context) => page(await partnershipPage(context)),
  },
  ...[champions, endOfChampion, sessions, protocols, examples, sendingOfExample].flatMap(
    ({ routes }) => routes,
  ),
];
