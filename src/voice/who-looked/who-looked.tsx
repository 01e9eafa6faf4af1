import { dayInWords } from '../../platform/clock/index.ts';
import type { Route } from '../../platform/web/index.ts';
import { Picture } from '../frame/picture.tsx';
import { theirOwn } from '../frame/their-own.ts';
import { youngPage } from '../frame/young-page.tsx';
import { type Looker, myLookers } from './my-lookers.ts';

function WhoLookedBody({ lookers }: { lookers: readonly Looker[] }) {
  return (
    <>
      <p class="govuk-body">We write it down each time someone opens your record. This is the list.</p>
      {lookers.length === 0 ? <p class="govuk-body">Nobody has looked yet.</p> : null}
      <ul class="young-cards">
        {lookers.map(({ name, job, did, day }) => (
          <li class="young-card">
            <Picture of="eye" />
            <div>
              <strong>{name}</strong> {did}.
              <p class="young-small">
                {dayInWords(day)}. Their job: {job}.
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        Is there someone who should not look?{' '}
        <a class="govuk-link" href="/me/challenges/new">
          Tell us that it is not right
        </a>
      </p>
    </>
  );
}

/** Who looked at my record, in plain words. */
export function whoLookedRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/me/who-looked',
      who: 'young-person',
      may: theirOwn,
      audit: null,
      answer: async (context) =>
        youngPage(context, {
          title: 'Who looked at my record',
          back: '/me/record',
          body: <WhoLookedBody lookers={await myLookers(context.tx)} />,
        }),
    },
  ];
}
