import { sql } from 'kysely';
import type { VNode } from 'preact';
import { mayWork, nameOfChild, roleInWords } from '../../care/index.ts';
import {
  comesAfterEntry,
  type ListAsked,
  type ListPart,
  listAsked,
  listPart,
  MoreOfList,
  page,
  type Route,
  type Tx,
} from '../../platform/web/index.ts';
import { clockInWords } from '../steps/clock-in-words.ts';
import { openStates } from '../steps/states.ts';
import { inOneLine } from './work-by-child.ts';

interface Waiting {
  readonly id: string;
  readonly child_name: string | null;
  readonly words: string;
  readonly owner_name: string | null;
  readonly owner_role: string;
  readonly due_at: Date | null;
}

/** My work counts no further. */
export const mostWaiting = 200;

const order = {
  from: sql`step t`,
  columns: sql`coalesce(t.due_at, 'infinity'), t.id`,
  id: sql`t.id`,
  goes: '>',
} as const;

/**
 * Steps that others have to do in the homes that the visitor manages, and for the children they answer for; what is due
 * first comes first.
 */
export async function waitingForOthers(tx: Tx, asked: ListAsked): Promise<ListPart<Waiting>> {
  const { rows } = await sql<Waiting>`
    select t.id, t.words, t.owner_role, t.due_at, p.name as owner_name,
      ${nameOfChild('c')} as child_name
    from step t
    left join child c on c.id = t.child_id
    left join person_account p on p.id = t.owner_id
    where t.state = any (${[...openStates]}::text[])
      and (t.setting_id = any ((select app.settings_managed())::uuid[]) or t.child_id = any (array(
        select i.child_id from involvement i
        where i.person_id = any (array(select app.acts_for())) and i.role in ('social-worker', 'personal-adviser')
          and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today()))))
      and not coalesce(t.owner_id = any (array(select app.acts_for())), false)
      and ${comesAfterEntry(asked.after, order)}
    order by ${order.columns} limit ${asked.size + 1}`.execute(tx);
  return listPart(rows, asked);
}

function WaitingPage({ steps, more, now }: { steps: readonly Waiting[]; more: VNode; now: Date }) {
  return (
    <>
      <h1 class="govuk-heading-l">Waiting for others</h1>
      {steps.length === 0 ? <p class="govuk-body">Nothing waits for other people.</p> : null}
      <ul class="govuk-list hearth-lines">
        {steps.map(({ id, child_name, words, owner_name, owner_role, due_at }) => (
          <li>
            {child_name ? <strong>{child_name}: </strong> : null}
            <a class="govuk-link" href={`/steps/${id}`}>
              {inOneLine(words)}
            </a>
            , {clockInWords(due_at, now)}. {owner_name ?? `Nobody yet: needs a ${roleInWords(owner_role)}`}
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

/** What others have to do where the visitor manages, or for children they answer for. */
export const waitingRoute: Route = {
  method: 'GET',
  path: '/my-work/waiting',
  who: 'signed-in',
  may: mayWork('it lists steps that others have to do in their homes and for their children'),
  audit: 'viewed-my-work',
  answer: async (context) => {
    const { tx, now, query } = context;
    const { page: steps, next } = await waitingForOthers(tx, listAsked(context));
    const more = <MoreOfList next={next} path="/my-work/waiting" query={query} />;
    return page({
      title: 'Waiting for others',
      back: '/my-work',
      body: <WaitingPage {...{ steps, more, now }} />,
    });
  },
};
