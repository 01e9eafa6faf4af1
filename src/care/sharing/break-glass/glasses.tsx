import { londonTime } from '../../../platform/clock/index.ts';
import { ActionForm, action, type Filled, form } from '../../../platform/forms/index.ts';
import { Button } from '../../../platform/html/index.ts';
import {
  listAsked,
  MoreOfList,
  type PageParts,
  page,
  type Route,
  type SignedInContext,
} from '../../../platform/web/index.ts';
import { mayWork } from '../may.ts';
import { endGlass, type Glass, listGlasses } from './break-glass.ts';
import { mayOpenGlass, openGlass } from './open-glass.ts';

/** How a broken glass stands, in words. */
function stateInWords(glass: Glass, now: Date): string {
  if (glass.verdict === 'not-justified') return 'Closed: found not justified';
  if (glass.ended_at) return `Closed by them, ${londonTime(glass.ended_at)}`;
  if (glass.until_at <= now) return `Closed: time ran out, ${londonTime(glass.until_at)}`;
  if (!glass.verdict && glass.review_due_at <= now) return 'Closed: nobody looked at it in time';
  return `Open until ${londonTime(glass.until_at)}`;
}

function GlassCard({ glass, own, end, now }: { glass: Glass; own: boolean; end: Filled; now: Date }) {
  const state = stateInWords(glass, now);
  const called = glass.child_called ?? 'a child you can no longer see';
  return (
    <li class="hearth-card">
      <p class="govuk-body">
        <strong>{own ? 'You' : glass.person_name}</strong>, about{' '}
        {glass.child_called ? (
          <a class="govuk-link" href={`/children/${glass.child_id}`}>
            {called}
          </a>
        ) : (
          called
        )}
        <span class="govuk-hint">
          {londonTime(glass.opened_at)}. {state}.
        </span>
      </p>
      <p class="govuk-body hearth-words">{glass.reason}</p>
      {glass.reviewed_at ? (
        <p class="govuk-body">
          Looked at {londonTime(glass.reviewed_at)}:{' '}
          {glass.verdict === 'justified' ? 'justified' : 'not justified'}. {glass.review_words}
        </p>
      ) : null}
      {own && state.startsWith('Open') ? (
        <ActionForm
          of={end.with({ to: `/break-glass/${glass.id}/end`, ids: glass.id })}
          button="I am done: close it"
          classes="govuk-button--secondary"
        />
      ) : null}
      {!own && !glass.reviewed_at ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/break-glass/${glass.id}`}>
            Look at it{glass.review_due_at <= now ? ' (overdue)' : `, by ${londonTime(glass.review_due_at)}`}
            <span class="govuk-visually-hidden">: {called}</span>
          </a>
        </p>
      ) : null}
    </li>
  );
}

async function glassesPage(context: SignedInContext): Promise<PageParts> {
  const { tx, person, now, query } = context;
  const { page: glasses, next } = await listGlasses(tx, listAsked(context));
  const end = await endAction.blank(context, null);
  const body = (
    <>
      <h1 class="govuk-heading-l">Break-glass access</h1>
      {glasses.length === 0 ? (
        <p class="govuk-body">
          You have not used break-glass access, and nothing is waiting for you to look at.
        </p>
      ) : (
        <ul class="govuk-list">
          {glasses.map((glass) => (
            <GlassCard own={glass.person_id === person.personId} {...{ glass, end, now }} />
          ))}
        </ul>
      )}
      <MoreOfList next={next} path="/break-glass" query={query} />
      <Button text="Break the glass" href="/break-glass/new" classes="govuk-button--secondary" />
    </>
  );
  return { title: 'Break-glass access', body };
}

const endAction = action({
  path: '/break-glass/:glassId/end',
  shownAt: null,
  may: mayOpenGlass,
  audit: { send: 'ended-broken-glass' },
  open: async (context): Promise<Glass | null> => openGlass(context),
  form: form({}),
  page: ({ context }) => glassesPage(context),
  act: async (tx, glass, _, by) => {
    if (glass) await endGlass(tx, glass, by);
    return { to: '/break-glass', made: {} };
  },
  example: {},
});

/** The glasses that somebody broke or has to look at; one's own can be ended before its time. */
export const glassesRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/break-glass',
    who: 'signed-in',
    may: mayWork('it lists the times they broke the glass, and those they must look at'),
    audit: 'viewed-broken-glass',
    answer: async (context) => page(await glassesPage(context)),
  },
  ...endAction.routes,
];
