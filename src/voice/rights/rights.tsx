import type { VNode } from 'preact';
import { notFound } from '../../platform/errors/index.ts';
import { Words } from '../../platform/html/index.ts';
import { type Catalogue, inLanguage, type Reading } from '../../platform/languages/index.ts';
import { type PageParts, page, type RequestContext, type Route } from '../../platform/web/index.ts';
import { theirOwn } from '../frame/their-own.ts';
import { youngPage } from '../frame/young-page.tsx';
import { inMyLanguage } from '../language/in-my-language.tsx';
import { RightsListBody } from './list-body.tsx';
import { MomentBody } from './moment-body.tsx';
import { momentOf } from './moments.ts';
import type { Moment } from './right.ts';
import { rightsCatalogue } from './words/rights-catalogue.ts';
import { stationCatalogue } from './words/station-catalogue.ts';

function openMoment({ params }: RequestContext): Moment {
  const moment = momentOf(params.moment ?? '');
  if (!moment) throw notFound();
  return moment;
}

/** The moments that can be read in other languages. */
const catalogues: ReadonlyMap<string, Catalogue> = new Map([['police-station', stationCatalogue]]);

/** What is there of a moment in other languages. */
const translatedMoment = ({ id }: Moment) => ({
  page: catalogues.get(id) ?? null,
  also: [rightsCatalogue],
});

/** The same words outside the young person's own pages, for whoever has no sign-in. */
const openPage = (title: string, back: string, inside: VNode): PageParts => ({
  title,
  back,
  body: (
    <>
      <h1 class="govuk-heading-l">
        <Words of={title} />
      </h1>
      {inside}
    </>
  ),
});

/** My rights: on the young person's own pages, and the same for anybody without a sign-in, to read and to print. */
export function rightsRoutes(reading: Reading): Route[] {
  const { demo } = reading;
  return [
    {
      method: 'GET',
      path: '/me/rights',
      who: 'young-person',
      may: theirOwn,
      audit: null,
      answer: (context) => {
        const body = <RightsListBody base="/me/rights" />;
        const reply = youngPage(context, { title: 'Know your rights', body, back: '/me' });
        return inMyLanguage(context, reply, { page: rightsCatalogue, demo });
      },
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
                <Words of="Ask for help with this" />
              </a>
            </p>
          </>
        );
        const reply = youngPage(context, { title: moment.title, body, back: '/me/rights' });
        return inMyLanguage(context, reply, { ...translatedMoment(moment), demo });
      },
    },
    {
      method: 'GET',
      path: '/rights',
      who: 'anybody',
      audit: null,
      answer: async (context) => {
        const shown = openPage('Know your rights', '/', <RightsListBody base="/rights" />);
        return page(await inLanguage(shown, { page: rightsCatalogue }, context, reading));
      },
    },
    {
      method: 'GET',
      path: '/rights/:moment',
      who: 'anybody',
      audit: null,
      answer: async (context) => {
        const moment = openMoment(context);
        const shown = openPage(moment.title, '/rights', <MomentBody moment={moment} />);
        return page(await inLanguage(shown, translatedMoment(moment), context, reading));
      },
    },
  ];
}
