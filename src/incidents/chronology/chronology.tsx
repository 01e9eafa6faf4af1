import { childName, getChild, sameChildIds } from '../../care/index.ts';
import { londonTime } from '../../platform/clock/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { InsetText, Tag } from '../../platform/html/index.ts';
import {
  type Cursor,
  MoreOfList,
  page,
  type Route,
  readCursor,
  type SignedInContext,
} from '../../platform/web/index.ts';
import { conductInWords } from '../conduct-in-words.ts';
import { routeInWords } from '../route-in-words.ts';
import { type ChronologyEntry, chronologyOf } from './get-chronology.ts';
import type { FindLifeEvents, LifeEvent } from './life-event.ts';
import { mayKnowChild } from './may-know-child.ts';
import { putInOrder } from './put-in-order.ts';

function Entry({ entry }: { entry: ChronologyEntry }) {
  return (
    <li class="hearth-card">
      <p class="govuk-body">
        <a class="govuk-link" href={`/incidents/${entry.id}`}>
          {londonTime(entry.occurred_at)}
        </a>{' '}
        at {entry.setting_name}
      </p>
      <p class="govuk-body-s">
        <Tag text={`Level ${entry.level}`} classes={`hearth-level-${entry.level}`} />{' '}
        {conductInWords(entry.kinds)}. {routeInWords(entry.chosen_route)}.{' '}
        {entry.police ? 'Police contacted.' : 'No police.'}
      </p>
      {entry.account ? (
        <blockquote class="hearth-quote hearth-words">{entry.account}</blockquote>
      ) : (
        <p class="govuk-hint">No account of the child yet.</p>
      )}
    </li>
  );
}

function Event({ event }: { event: LifeEvent }) {
  return (
    <li class="hearth-card">
      <p class="govuk-body">
        {event.href ? (
          <a class="govuk-link" href={event.href}>
            {londonTime(event.at)}
          </a>
        ) : (
          londonTime(event.at)
        )}
        : {event.text}
      </p>
      {event.more ? <p class="govuk-body-s">{event.more}</p> : null}
      {event.account ? <blockquote class="hearth-quote hearth-words">{event.account}</blockquote> : null}
    </li>
  );
}

/** What the incidents and the other rooms hold of a child, in one order. */
async function pageOf(
  context: SignedInContext,
  childId: string,
  findMore: FindLifeEvents,
  limit: number,
  cursor: Cursor | null,
) {
  const childIds = await sameChildIds(context.tx, childId);
  const { entries } = await chronologyOf(context.tx, childIds, limit + 1, cursor);
  const events = await findMore(context, childIds, limit + 1, cursor);
  return putInOrder(
    [
      ...entries.map((entry) => ({ id: entry.id, at: entry.occurred_at, line: <Entry entry={entry} /> })),
      ...events.map((event) => ({ id: event.id, at: event.at, line: <Event event={event} /> })),
    ],
    limit,
  );
}

/**
 * The child's chronology: what happened, with their own words beside it.
 * @param findMore finds what the rooms above hold of the child
 */
export function chronologyRoutes(findMore: FindLifeEvents): Route[] {
  return [
    {
      method: 'GET',
      path: '/children/:childId/chronology',
      who: 'signed-in',
      may: mayKnowChild,
      audit: 'viewed-chronology',
      answer: async (context) => {
        const { tx, params, query, today, auditSubject: about } = context;
        const child = await getChild(tx, params.childId ?? '', today);
        if (!child) throw notFound();
        about({ kind: 'child', id: child.id, childId: child.id });
        const print = query.get('print') === '1';
        const cursor = readCursor(query.get('after'));
        const limit = print ? 500 : context.listSize;
        const { page: lines, next } = await pageOf(context, child.id, findMore, limit, cursor);
        return page({
          title: 'Chronology',
          back: `/children/${child.id}`,
          print,
          body: (
            <>
              <h1 class="govuk-heading-l">Chronology of {childName(child)}</h1>
              {lines.length === 0 ? <InsetText text="Nothing is recorded." /> : null}
              <ul class="govuk-list">{lines.map(({ line }) => line)}</ul>
              <MoreOfList next={next} path={`/children/${child.id}/chronology`} query={query} />
              {print ? null : (
                <p class="govuk-body">
                  <a class="govuk-link" href={`/children/${child.id}/chronology?print=1`}>
                    Print view
                  </a>
                </p>
              )}
            </>
          ),
        });
      },
    },
  ];
}
