import { calledName, getChild } from '../../care/index.ts';
import { londonTime } from '../../platform/clock/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { InsetText, Tag } from '../../platform/html/index.ts';
import { page, type Route } from '../../platform/web/index.ts';
import { routeInWords } from '../route-in-words.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { type ChronologyEntry, chronologyOf } from './get-chronology.ts';

const pageSize = 25;

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
        {entry.kinds.join(', ').replaceAll('-', ' ')}. {routeInWords(entry.chosen_route)}.{' '}
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

/** The child's chronology: what happened, with their own words beside it. */
export function chronologyRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/children/:childId/chronology',
      who: 'signed-in',
      audit: 'viewed-chronology',
      answer: async ({ tx, params, query, today, about }) => {
        const child = await getChild(tx, params.childId ?? '', today);
        if (!child) throw notFound();
        about({ kind: 'child', id: child.id, childId: child.id });
        const print = query.get('print') === '1';
        const cursor = readCursor(query.get('after'));
        const { entries, next } = await chronologyOf(tx, child.id, print ? 500 : pageSize, cursor);
        return page({
          title: 'Chronology',
          back: `/children/${child.id}`,
          print,
          body: (
            <>
              <h1 class="govuk-heading-l">Chronology of {calledName(child)}</h1>
              {entries.length === 0 ? <InsetText text="Nothing is recorded." /> : null}
              <ul class="govuk-list">
                {entries.map((entry) => (
                  <Entry entry={entry} />
                ))}
              </ul>
              <p class="govuk-body">
                {next && !print ? (
                  <a class="govuk-link" href={`/children/${child.id}/chronology?after=${writeCursor(next)}`}>
                    Earlier
                  </a>
                ) : null}{' '}
                {print ? null : (
                  <a class="govuk-link" href={`/children/${child.id}/chronology?print=1`}>
                    Print view
                  </a>
                )}
              </p>
            </>
          ),
        });
      },
    },
  ];
}
