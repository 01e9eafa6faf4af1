import { noticesOfIncident, stepsOfIncident } from '../../follow-up/index.ts';
import type { AuditVerb } from '../../platform/audit/index.ts';
import { askTogether } from '../../platform/database/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { type ActionParts, action, type Shape } from '../../platform/forms/index.ts';
import {
  type By,
  type PageParts,
  page,
  type Route,
  type SignedInContext,
  type Tx,
} from '../../platform/web/index.ts';
import type { FindBelonging } from '../beside/belonging.ts';
import { eventForm } from '../happened-next/event-form.ts';
import { noteEvent } from '../happened-next/note-event.ts';
import { addAccount, addAddendum, addNote } from './add-to-record.ts';
import { accountForm, addendumForm, noteForm } from './addition-forms.ts';
import { getIncident, type WholeIncident } from './get-incident.ts';
import { type FormsOfIncident, IncidentPage } from './incident-page.tsx';
import { openToAdd } from './open-incident.ts';
import { mayAdd, mayDecide, mayRead, mayReview } from './who-may.ts';

type Opened = Awaited<ReturnType<typeof openToAdd>>;
type Addition<S extends Shape> = Pick<ActionParts<Opened, S, object>, 'form' | 'example'> & {
  readonly at: string;
  readonly audit: AuditVerb;
  readonly name: keyof FormsOfIncident;
  readonly add: (
    tx: Tx,
    id: string,
    said: Parameters<ActionParts<Opened, S, object>['act']>[2],
    by: By,
  ) => Promise<unknown>;
};

/** Whether a decision in the record is still open. */
const isUndecided = ({ decisions }: WholeIncident) => decisions.at(-1)?.chosen_route === 'manager-decides';

/**
 * Reading a record and adding to it.
 * @param findBelonging finds what the rooms above hold that belongs to a record
 */
export function incidentPageRoutes(findBelonging: FindBelonging): readonly Route[] {
  /** What is added to a signed record, on its page. */
  const addition = <S extends Shape>({ at, audit, name, add, ...parts }: Addition<S>) =>
    action<Opened, S>({
      ...parts,
      path: `/incidents/:incidentId/${at}`,
      shownAt: null,
      may: mayRead,
      audit: { send: audit },
      open: openToAdd,
      page: ({ context, form }) => incidentPage(context, { [name]: form }),
      act: async (tx, { id }, said, by) => {
        await add(tx, id, said, by);
        return { to: `/incidents/${id}`, made: {} };
      },
    });

  const account = addition({
    at: 'accounts',
    audit: 'added-account',
    name: 'account',
    form: accountForm,
    add: (tx, id, { words }, by) => addAccount(tx, id, words, by),
    example: { words: 'I was scared.' },
  });
  const addendum = addition({
    at: 'addenda',
    audit: 'added-addendum',
    name: 'addendum',
    form: addendumForm,
    add: addAddendum,
    example: { words: 'It lasted ten minutes.', reason: 'The two times did not fit together.' },
  });
  const event = addition({
    at: 'events',
    audit: 'noted-event',
    name: 'event',
    form: eventForm,
    add: noteEvent,
    example: { event: 'interview', happenedAt: new Date('2026-03-02T22:00:00Z'), words: 'A call at ten.' },
  });
  const note = addition({
    at: 'notes',
    audit: 'added-note',
    name: 'note',
    form: noteForm,
    add: (tx, id, { words }, by) => addNote(tx, id, words, by),
    example: { words: 'Read. I will see them tomorrow.' },
  });

  async function formsOf(context: SignedInContext, record: Opened): Promise<FormsOfIncident> {
    return {
      account: await account.blank(context, record),
      addendum: await addendum.blank(context, record),
      event: await event.blank(context, record),
      note: await note.blank(context, record),
    };
  }

  /** The page of a record; a form on it that was sent and not taken stands there as it was typed. */
  async function incidentPage(context: SignedInContext, sent: Partial<FormsOfIncident>): Promise<PageParts> {
    const { tx, params, query, person, now } = context;
    const incident = await getIncident(tx, params.incidentId ?? '');
    if (!incident) throw notFound();
    context.auditSubject({ kind: 'incident', id: incident.id, childId: incident.child_id });
    const print = query.get('print') === '1';
    const [notices, steps, adds, reviews, decides, belonging] = await askTogether(tx, (asking) =>
      Promise.all([
        noticesOfIncident(asking, incident.id),
        stepsOfIncident(asking, incident.id),
        mayAdd(asking, incident.id),
        mayReview(asking, incident.id),
        mayDecide(asking, incident.id),
        findBelonging({ ...context, tx: asking }, incident),
      ]),
    );
    const hasReviewToDo = reviews || (isUndecided(incident) && decides);
    const body = (
      <IncidentPage
        {...{ incident, steps, notices, person, now, print, belonging }}
        mayReview={incident.author_id !== person.personId && hasReviewToDo}
        forms={adds && !print ? { ...(await formsOf(context, incident)), ...sent } : null}
      />
    );
    return { title: 'Record', body, back: '/my-work', print };
  }

  return [
    {
      method: 'GET',
      path: '/incidents/:incidentId',
      who: 'signed-in',
      may: mayRead,
      audit: 'viewed-incident',
      answer: async (context) => page(await incidentPage(context, {})),
    },
    ...[account, addendum, event, note].flatMap(({ routes }) => routes),
  ];
}
