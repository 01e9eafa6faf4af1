import { stepsAbout } from '../../../follow-up/index.ts';
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
import { readMoment } from '../../form/read-day.ts';
import { orShownAgain, valuesOf } from '../../form/written.ts';
import { colleaguesAt } from '../../people/colleagues.ts';
import {
  addToRestraint,
  authorise,
  type Signing,
  signChildTalk,
  signUserTalk,
} from '../sign/sign-restraint.ts';
import { getRestraint, type Restraint } from './get-restraint.ts';
import { RestraintPage } from './page.tsx';

async function opened({ tx, params, about }: SignedInVisit): Promise<Restraint> {
  const record = await getRestraint(tx, params.restraintId ?? '');
  about({ kind: 'restraint', id: record.id, childId: record.child_id });
  return record;
}

async function restraintPage(visit: SignedInVisit, form = '', errors: FieldErrors = {}): Promise<Answer> {
  const { tx, person, now, today } = visit;
  const record = await opened(visit);
  const steps = await stepsAbout(tx, 'restraint', record.id);
  const staff = record.may_authorise ? await colleaguesAt(tx, record.setting_id, today) : [];
  const body = (
    <RestraintPage {...{ record, steps, staff, person, now, form, errors }} values={valuesOf(visit)} />
  );
  const back = record.child_called === null ? '/restraints' : `/children/${record.child_id}/restraints`;
  return page({ title: 'A measure', body, back, hasErrors: Object.keys(errors).length > 0 });
}

type Act = (visit: SignedInVisit, record: Restraint, by: Signing) => Promise<void>;

const signing = (path: string, audit: AuditVerb, act: Act): Route => ({
  method: 'POST',
  path: `/restraints/:restraintId/${path}`,
  who: 'signed-in',
  audit,
  answer: async (visit) => {
    const { person, now, newId } = visit;
    const record = await opened(visit);
    return orShownAgain(
      async () => {
        await act(visit, record, { personId: person.personId, now, newId });
        return redirect(`/restraints/${record.id}`);
      },
      (errors) => restraintPage(visit, path, errors),
    );
  },
});

/** Reading the record of a measure, signing the talks about it, and adding to it. */
export function restraintRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/restraints/:restraintId',
      who: 'signed-in',
      audit: 'viewed-restraint',
      answer: (visit) => restraintPage(visit),
    },
    signing('talks', 'signed-restraint', ({ tx, form }, record, by) =>
      signUserTalk(
        tx,
        record,
        { withIds: many(form, 'with'), spokenAt: readMoment(form, 'spoken'), words: one(form, 'words') },
        by,
      ),
    ),
    signing('child-talks', 'signed-restraint', ({ tx, form }, record, by) => {
      const spoke = one(form, 'spoke');
      const spokenAt = spoke === 'yes' ? readMoment(form, 'talked') : null;
      const said = { words: one(form, 'said'), notBecause: one(form, 'notBecause') };
      return signChildTalk(tx, record, { spoke, spokenAt, ...said }, by);
    }),
    signing('additions', 'added-to-restraint', ({ tx, form }, record, by) =>
      addToRestraint(tx, record, { words: one(form, 'addition'), reason: one(form, 'reason') }, by),
    ),
    signing('authorisations', 'authorised-for-restraint', ({ tx, form }, record, by) =>
      authorise(tx, record, one(form, 'authorised'), by),
    ),
  ];
}
