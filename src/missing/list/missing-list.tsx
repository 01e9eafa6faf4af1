import { childrenAtHome, maySee, mayWork, sameChildIds } from '../../care/index.ts';
import { londonDate } from '../../platform/clock/index.ts';
import { askTogether } from '../../platform/database/index.ts';
import {
  MoreOfList,
  page,
  pageOf,
  type Route,
  readCursor,
  type SignedInContext,
} from '../../platform/web/index.ts';
import { episodesInList } from '../episodes/episodes-in-list.ts';
import { atThisHome } from '../forms/check/waits-for-home.ts';
import { MissingOfChildPage } from '../forms/child/missing-of-child-page.tsx';
import { isStale } from '../forms/clock.ts';
import { checksOf, formsOf, ownWordsOf } from '../forms/read/get-forms.ts';
import { homesWatched } from '../homes/counts.ts';
import { openChildHere } from '../parts/child-of-missing.ts';
import { MissingPage } from './missing-list-page.tsx';

async function everything({ tx, now, today, query, listSize: most }: SignedInContext) {
  const after = readCursor(query.get('after'));
  const [open, found, children, homes] = await askTogether(tx, (asking) =>
    Promise.all([
      episodesInList(asking, { only: 'open', limit: 200 }),
      episodesInList(asking, { only: 'over', limit: most + 1, after }),
      childrenAtHome(asking, today),
      homesWatched(asking),
    ]),
  );
  const { page: over, next } = pageOf(found, most, ({ noticed_at }) => noticed_at);
  const more = <MoreOfList next={next} path="/missing" query={query} />;
  const body = <MissingPage {...{ open, over, children, homes, now, more }} />;
  return page({ title: 'Missing from care', body, back: '/my-work' });
}

async function ofChild(context: SignedInContext) {
  const { tx, now, today } = context;
  const { child, mayAdd } = await openChildHere(context);
  const childIds = await sameChildIds(tx, child.id);
  const versions = await formsOf(tx, childIds);
  const episodes = await episodesInList(tx, { childIds });
  const [latest] = versions;
  const until = episodes.flatMap(({ found_at }) => (found_at ? [londonDate(found_at)] : [])).sort();
  const here = latest ? atThisHome(child, latest, await checksOf(tx, childIds)) : 'nowhere';
  const body = (
    <MissingOfChildPage
      {...{ child, latest, episodes, mayAdd, now }}
      versions={versions.length}
      isStale={latest !== undefined && isStale(londonDate(latest.written_at), today, until.at(-1) ?? null)}
      waits={here === 'waits' || here === 'questions'}
      ownWords={await ownWordsOf(tx, childIds)}
    />
  );
  return page({ title: 'If they are away', body, back: `/children/${child.id}` });
}

/** Who is away now and was before, of all and of one child. */
export function missingListRoutes(): Route[] {
  const who = 'signed-in';
  return [
    {
      method: 'GET',
      path: '/missing',
      who,
      may: mayWork('it lists the absences that they may see'),
      audit: 'viewed-missing',
      answer: everything,
    },
    {
      method: 'GET',
      path: '/children/:childId/missing',
      who,
      may: maySee('record'),
      audit: 'viewed-missing-of-child',
      answer: ofChild,
    },
  ];
}
