import { stepsAbout } from '../../../follow-up/index.ts';
import { beginBeside, couldBegin } from '../../../incidents/index.ts';
import { type ActionParts, action, type Filled, form, type Shape } from '../../../platform/forms/index.ts';
import {
  type May,
  type PageParts,
  page,
  type Route,
  type SignedInContext,
} from '../../../platform/web/index.ts';
import { mayAddToRestraint, mayAuthorise, maySeeRestraint } from '../../may.ts';
import { type Colleague, colleaguesAt } from '../../people/colleagues.ts';
import { additionForm, authoriseForm, childTalkForm, userTalkForm } from '../sign/sign-forms.ts';
import { addToRestraint, authorise, signChildTalk, signUserTalk } from '../sign/sign-restraint.ts';
import { getRestraint, type Restraint } from './get-restraint.ts';
import { type FormsOfRestraint, RestraintPage } from './restraint-page.tsx';

const path = '/restraints/:restraintId';

/** The measure, and who could be authorised to speak and sign for it. */
async function openRestraint({ tx, params, person, today, auditSubject: about }: SignedInContext) {
  const record = await getRestraint(tx, params.restraintId ?? '');
  about({ kind: 'restraint', id: record.id, childId: record.child_id });
  const not = new Set([...record.users, ...record.authorised].map(({ person_id }) => person_id));
  const staff = record.may_authorise ? await colleaguesAt(tx, record.setting_id, today) : [];
  return { record, could: staff.filter(({ id }) => !not.has(id) && id !== person.personId) };
}
interface Opened {
  readonly record: Restraint;
  readonly could: readonly Colleague[];
}

type ShortForm<S extends Shape> = Pick<
  ActionParts<Opened, S, object>,
  'audit' | 'form' | 'start' | 'example'
> & {
  readonly at: keyof FormsOfRestraint;
  readonly may?: May;
  readonly act: (
    tx: SignedInContext['tx'],
    record: Restraint,
    ...rest: Parameters<ActionParts<Opened, S, object>['act']> extends [unknown, unknown, ...infer R]
      ? R
      : never
  ) => Promise<void>;
};

/** One of the forms that stand on the page of a measure. Who may not sign is told why. */
const shortForm = <S extends Shape>({ at, may = maySeeRestraint, act, ...parts }: ShortForm<S>) =>
  action<Opened, S>({
    ...parts,
    path: `${path}/${at}`,
    shownAt: null,
    may,
    open: openRestraint,
    page: ({ context, form }) => restraintPage(context, { [at]: form }),
    act: async (tx, { record }, values, by) => {
      await act(tx, record, values, by);
      return { to: `/restraints/${record.id}`, made: {} };
    },
  });

const talks = shortForm({
  at: 'talks',
  audit: { send: 'signed-restraint' },
  form: ({ record }) => userTalkForm(record),
  start: ({ record: { toSpeakWith } }) =>
    toSpeakWith.length === 1 ? { withIds: toSpeakWith.map(({ id }) => id) } : {},
  act: signUserTalk,
  example: { spokenAt: new Date('2026-03-03T01:00:00Z'), words: 'Next time a second adult comes sooner.' },
});

const childTalks = shortForm({
  at: 'child-talks',
  audit: { send: 'signed-restraint' },
  form: childTalkForm,
  act: signChildTalk,
  example: { spoke: true, spokenAt: new Date('2026-03-03T01:00:00Z'), words: 'I was scared.' },
});

const additions = shortForm({
  at: 'additions',
  may: mayAddToRestraint,
  audit: { send: 'added-to-restraint' },
  form: additionForm,
  act: addToRestraint,
  example: { words: 'It was 3 minutes.', reason: 'The camera shows it.' },
});

const authorisations = shortForm({
  at: 'authorisations',
  may: mayAuthorise,
  audit: { send: 'authorised-for-restraint' },
  form: ({ could }) => authoriseForm(could),
  act: (tx, record, { personId }, by) => authorise(tx, record, personId, by),
  example: {},
});

const placeOf = ({ child_id: childId, setting_id: settingId }: Restraint) => ({ childId, settingId });

/** A measure that has no record of what happened offers to begin it, with what is written here. */
const begin = action<Opened, Record<never, never>>({
  path: `${path}/record`,
  shownAt: null,
  may: maySeeRestraint,
  audit: { send: 'began-draft' },
  open: openRestraint,
  form: form({}),
  page: ({ context, form }) => restraintPage(context, { record: form }),
  act: async (tx, { record }, _, by) => {
    if (record.record_id) return { to: `/incidents/${record.record_id}`, made: {} };
    const present = record.people.map(({ name }) => name).join(', ');
    const thing = { ...placeOf(record), id: record.id, at: record.used_at, place: record.location, present };
    return { to: await beginBeside(tx, thing, by), made: {} };
  },
  example: {},
});

/** The page of a measure; a form on it that was sent and not taken stands there as it was typed. */
async function restraintPage(
  context: SignedInContext,
  sent: Partial<FormsOfRestraint> = {},
): Promise<PageParts> {
  const here = await openRestraint(context);
  const { record, could } = here;
  const isOver = record.isAccurate && record.spokeWithChild;
  const signs = record.may_sign && record.toSpeakWith.length > 0;
  const shown = async (
    at: keyof FormsOfRestraint,
    isOpen: boolean,
    of: { readonly blank: (context: SignedInContext, opened: Opened) => Promise<Filled> },
  ) => sent[at] ?? (isOpen ? await of.blank(context, here) : null);
  const forms: FormsOfRestraint = {
    talks: await shown('talks', signs && record.recorded_by !== context.person.personId, talks),
    'child-talks': await shown('child-talks', record.may_sign && !record.spokeWithChild, childTalks),
    authorisations: await shown('authorisations', could.length > 0 && !isOver, authorisations),
    additions: await shown('additions', record.may_add, additions),
    record: await shown(
      'record',
      record.record_id === null && (await couldBegin(context.tx, placeOf(record))),
      begin,
    ),
  };
  const body = (
    <RestraintPage
      {...{ record, forms }}
      steps={await stepsAbout(context.tx, 'restraint', record.id)}
      wroteIt={record.recorded_by === context.person.personId}
      now={context.now}
    />
  );
  const back = record.child_called === null ? '/restraints' : `/children/${record.child_id}/restraints`;
  return { title: 'A measure', body, back };
}

/** Reading the record of a measure, signing the talks about it, and adding to it. */
export const restraintRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    who: 'signed-in',
    may: maySeeRestraint,
    audit: 'viewed-restraint',
    answer: async (context) => page(await restraintPage(context)),
  },
  ...[talks, childTalks, additions, authorisations, begin].flatMap(({ routes }) => routes),
];
