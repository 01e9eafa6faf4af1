import type { AuditVerb } from '../../../platform/audit/index.ts';
import {
  type Answer,
  type FieldErrors,
  many,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../../platform/web/index.ts';
import { readDay } from '../../form/read-day.ts';
import { entryOf, orShownAgain, valuesOf } from '../../form/written.ts';
import { ownOrganisations } from '../../support-offers/support-offers.ts';
import { peopleLed } from '../trainings-of.ts';
import {
  endChampion,
  type Keeping,
  keepProtocol,
  keepSession,
  nameChampion,
  sendExample,
  writeExample,
} from './keep.ts';
import { PartnershipPage } from './page.tsx';
import { partnershipSeen } from './partnership.ts';

const at = '/training/partnership';

async function partnershipPage(visit: SignedInVisit, form = '', errors: FieldErrors = {}): Promise<Answer> {
  const { tx, person, today, newId } = visit;
  const partnership = await partnershipSeen(tx);
  const organisations = await ownOrganisations(tx);
  const led = await peopleLed(tx);
  const people = new Map(led.map(({ person_id, person_name }) => [person_id, person_name]));
  people.set(person.personId, person.name);
  const champions = [...people].map(([id, name]) => ({ id, name }));
  const body = (
    <PartnershipPage
      {...{ partnership, organisations, champions, person, today, form, errors }}
      entry={newId()}
      ticked={many(visit.form, 'topics')}
      values={valuesOf(visit)}
    />
  );
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'Training in the partnership', body, back: '/training', hasErrors });
}

const keeping = (
  path: string,
  audit: AuditVerb,
  keep: (visit: SignedInVisit, by: Keeping) => Promise<void>,
): Route => ({
  method: 'POST',
  path: `${at}/${path}`,
  who: 'signed-in',
  audit,
  answer: (visit) =>
    orShownAgain(
      async () => {
        const { person, now, today } = visit;
        await keep(visit, { id: entryOf(visit), personId: person.personId, now, today });
        return redirect(at);
      },
      (errors) => partnershipPage(visit, path, errors),
    ),
});

/** What the local partnership keeps about training: read by whoever works, written by those who speak for an agency. */
export function partnershipRoutes(): Route[] {
  const text = ({ form }: SignedInVisit, name: string) => one(form, name);
  const organisationOf = (visit: SignedInVisit) => text(visit, 'organisation');
  return [
    {
      method: 'GET',
      path: at,
      who: 'signed-in',
      audit: 'viewed-training-partnership',
      answer: (visit) => partnershipPage(visit),
    },
    keeping('champions', 'named-champion', (visit, by) =>
      nameChampion(visit.tx, organisationOf(visit), text(visit, 'champion'), by),
    ),
    keeping('champions/:championId/end', 'ended-champion', ({ tx, params }, by) =>
      endChampion(tx, params.championId ?? '', by),
    ),
    keeping('sessions', 'kept-session', (visit, by) =>
      keepSession(
        visit.tx,
        {
          organisationId: organisationOf(visit),
          audience: text(visit, 'audience'),
          topics: many(visit.form, 'topics'),
          heldOn: readDay(visit.form, 'heldOn'),
          came: text(visit, 'came'),
          invited: text(visit, 'invited'),
        },
        by,
      ),
    ),
    keeping('protocols', 'kept-protocol', (visit, by) =>
      keepProtocol(
        visit.tx,
        {
          organisationId: organisationOf(visit),
          title: text(visit, 'title'),
          agreedWith: text(visit, 'agreedWith'),
          keptAt: text(visit, 'keptAt'),
          agreedOn: readDay(visit.form, 'agreedOn'),
          reviewOn: readDay(visit.form, 'reviewOn'),
        },
        by,
      ),
    ),
    keeping('examples', 'wrote-example', (visit, by) => {
      const example = { title: text(visit, 'title'), words: text(visit, 'words') };
      return writeExample(visit.tx, { organisationId: organisationOf(visit), ...example }, by);
    }),
    keeping('examples/:exampleId/sent', 'sent-example', ({ tx, params }, by) =>
      sendExample(tx, params.exampleId ?? '', by),
    ),
  ];
}
