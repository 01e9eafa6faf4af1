import type { VNode } from 'preact';
import { notFound } from '../../platform/errors/index.ts';
import { page, type RequestContext, type Route } from '../../platform/web/index.ts';
import { theirOwn } from '../frame/their-own.ts';
import { youngPage } from '../frame/young-page.tsx';
import { RightsListBody } from './list-body.tsx';
import { MomentBody } from './moment-body.tsx';
import { momentOf } from './moments.ts';
import type { Moment } from './right.ts';

function openMoment({ params }: RequestContext): Moment {
  const moment = momentOf(params.moment ?? '');
  if (!moment) throw notFound();
  return moment;
}

/** The same words outside the young person's own pages, for whoever has no sign-in. */
const openPage = (title: string, back: string, inside: VNode) =>
  page({
    title,
    back,
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        {inside}
      </>
    ),
  });

/** My rights: on the young person's own pages, and the same for anybody without a sign-in, to read and to print. */
export function rightsRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/me/rights',
      who: 'young-person',
      may: theirOwn,
      audit: null,
      answer: (context) =>
        youngPage(context, {
          title: 'Know your rights',
          body: <RightsListBody base="/me/rights" />,
          back: '/me',
        }),
    },
    {
      method: 'GET',
      path: '/me/rights/:moment',
      who: 'young-person',
      may: theirOwn,
      audit: null,
      answer: (context) => {
        const moment = openMoment(context);
        const body = (
          <>
            <MomentBody moment={moment} />
            <p class="govuk-body">
              <a class="govuk-link" href="/me/asks">
                Ask for help with this
              </a>
            </p>
          </>
        );
        return youngPage(context, { title: moment.title, body, back: '/me/rights' });
      },
    },
    {
      method: 'GET',
      path: '/rights',
      who: 'anybody',
      audit: null,
      answer: () => openPage('Know your rights', '/', <RightsListBody base="/rights" />),
    },
    {
      method: 'GET',
      path: '/rights/:moment',
      who: 'anybody',
      audit: null,
      answer: (context) => {
        const moment = openMoment(context);
        return openPage(moment.title, '/rights', <MomentBody moment={moment} />);
      },
    },
  ];
}
