import { aRecord } from '../house/a-record.ts';
import { isNobody, memberOf } from './cast.ts';
import type { Filled } from './fill.ts';
import { sees } from './relations.ts';
import type { Kind, Thing } from './things.ts';
import {
  decides,
  handles,
  type May,
  managesHome,
  own,
  reviews,
  seesIt,
  socialWorker,
  standsIn,
  worksThere,
  worksWith,
  wrote,
} from './who-changes-what.ts';

/** What is sent: the fields of a form, or for the API a body. */
type Sent = (filled: Filled, thing: Thing) => Record<string, unknown>;

/** One route: what it is about, who is answered, and what everybody else is told. */
export interface Asking {
  readonly of?: Kind;
  readonly may: May;
  /** They see the thing, and it is not theirs to do: 403 in the place of 404. */
  readonly seesOnly?: May;
  readonly send?: Sent;
  /** What a good request is answered with. */
  readonly ok?: number;
  /** What a refused one is, where nothing is hidden by the refusal. */
  readonly refused?: number;
}

const signedIn: May = ({ name }) => !isNobody(name);
const anybody: May = () => true;
const nobody: May = () => false;
const stillOwn: May = (asked) => own(asked) && worksWith(asked) && worksThere(asked);
const keepsDaybook: May = (asked) => worksThere(asked) && asked.about.place !== 'fosterHome';
const seesStep: May = (asked) => seesIt(asked) || standsIn(asked);
const movesStep: May = (asked) =>
  standsIn(asked) || reviews(asked) || (asked.row.owner_id === null && seesIt(asked));
const words = { words: 'Something.' };

const ofDraft = (ok: number, send?: Sent): Asking => ({ of: 'draft', may: stillOwn, ok, send });
const ofIncident = (may: May, send?: Sent): Asking => ({ of: 'incident', may, send, ok: send ? 303 : 200 });
const ofChild: Asking = { of: 'child', may: worksWith, ok: 200 };
const open: Asking = { may: anybody, ok: 200 };
const theirOwn: Asking = { may: signedIn, ok: 200 };

/** A record about the child, in the night of the tests. */
const record: Sent = ({ ids }, { id }) => {
  const home = { riskReview: 'It stands.', daybook: 'A line.' };
  const foster = {
    riskReview: 'It stands.',
    outOfHours: 'no',
    outOfHoursWhy: 'All calm.',
    supervisingTold: 'yes',
  };
  const settingRecord = id === ids.fern ? foster : home;
  return aRecord(ids, { childId: id, day: '2026-03-03', time: '01:00', settingRecord });
};

/** Who may write a profile: whoever works with the child, but for those who supervise foster carers. */
const writesProfile: May = (asked) => worksWith(asked) && asked.name !== 'supervisor';
const seesHealth = writesProfile;
const writesHealth: May = (asked) =>
  (managesHome(asked) && asked.name !== 'supervisor') || (asked.name === 'fosterCarer' && worksWith(asked));
const entry: Sent = () => ({ words: 'Something.' });
/** Robin and Fern have one social worker between them. */
const seesBoth: May = (asked) => socialWorker(asked) && asked.about.child === 'robin';

/**
 * Routes that are asked over HTTP by everybody of the cast, with good fields: what is refused is refused for who asks.
 * Who may is held for every route in everybody.test.ts.
 */
export const whoMayAskWhat: Readonly<Record<string, Asking>> = {
  'GET /': open,
  'GET /guide': open,
  'GET /guide/missing': open,
  'GET /guide/exploitation': open,
  'GET /help': open,
  'GET /about': open,
  'GET /docs/errors': open,
  'GET /sharing/who-may-do-what': open,
  'GET /accessibility': open,
  'GET /privacy': open,
  'GET /more': theirOwn,
  'POST /api/v1/decisions/:decision': {
    ...open,
    send: () => ({
      setting: 'community',
      age: 15,
      edition: '2025',
      conduct: [{ kind: 'disorder', significant: false }],
    }),
  },
  'GET /sign-in': { may: ({ name }) => isNobody(name), ok: 200, refused: 303 },
  'POST /sign-in': {
    may: nobody,
    refused: 401,
    send: () => ({ email: 'outsider@test.example', password: 'x' }),
  },
  'POST /api/v1/sessions': {
    may: nobody,
    refused: 401,
    send: () => ({ email: 'outsider@test.example', password: 'x' }),
  },
  // In live mode it is not there; in the demo nobody is real.
  'POST /demo/sign-in': { may: nobody, refused: 404, send: ({ ids }) => ({ person: ids.carer }) },

  'GET /my-work': theirOwn,
  'GET /children': theirOwn,
  'POST /children': { ...theirOwn, send: () => ({ name: '' }) },
  'GET /records/new': theirOwn,
  'POST /records/search': { ...theirOwn, send: () => ({ name: 'e' }) },
  'GET /review': theirOwn,
  'GET /daybook': theirOwn,
  'GET /absence': theirOwn,
  'GET /api/v1/steps': theirOwn,
  'POST /absence': {
    may: ({ name }) => ['carer', 'secondCarer', 'otherManager'].includes(name),
    ok: 303,
    refused: 422,
    send: ({ ids }) => ({ 'from-day': '2026-03-10', 'until-day': '2026-03-12', standIn: ids.manager }),
  },

  'GET /children/:childId': ofChild,
  'GET /children/:childId/chronology': ofChild,
  'GET /api/v1/children/:childId/chronology': ofChild,
  'POST /records/new': {
    of: 'child',
    may: (asked) =>
      worksWith(asked) &&
      memberOf(asked.name).worksAt.some((place) => place !== 'home' || asked.about.child === 'robin'),
    ok: 303,
    send: (_filled, { id }) => ({ childId: id }),
  },
  'POST /api/v1/incidents': {
    of: 'child',
    // Into the daybook of a home writes whoever works there; a foster home has none.
    may: (asked) =>
      worksWith(asked) && (asked.about.child === 'fern' || memberOf(asked.name).worksAt.length > 0),
    ok: 201,
    send: record,
  },

  'GET /records/:draftId': ofDraft(303),
  'GET /records/:draftId/page/:page': ofDraft(200),
  'GET /records/:draftId/facts': ofDraft(303),
  'GET /records/:draftId/decision': ofDraft(303),
  'GET /records/:draftId/check': ofDraft(200),
  'GET /records/:draftId/discard': ofDraft(200),
  'POST /records/:draftId/page/:page': ofDraft(303, () => ({
    version: '1',
    childActions: 'a',
    staffActions: 'b',
  })),
  'POST /records/:draftId/facts': ofDraft(303, () => ({ ask: 'kinds', kinds: 'assault' })),
  // Another page of it was saved before: both versions are on the page.
  'POST /records/:draftId/decision': ofDraft(409, () => ({ version: '1', goodEnough: 'yes' })),
  // Not finished: what is missing is asked for.
  'POST /records/:draftId/sign': ofDraft(422, () => ({})),
  'POST /records/:draftId/discard': ofDraft(303, () => ({})),

  'GET /incidents/:incidentId': ofIncident(seesIt),
  'GET /api/v1/incidents/:incidentId': ofIncident(seesIt),
  'GET /incidents/:incidentId/review': {
    ...ofIncident((asked) => (reviews(asked) || decides(asked)) && !wrote(asked)),
    seesOnly: wrote,
  },
  'POST /incidents/:incidentId/accounts': ofIncident(seesIt, () => ({ accountWords: 'I said so.' })),
  'POST /incidents/:incidentId/addenda': ofIncident(seesIt, () => ({
    addendum: 'More.',
    addendumReason: 'So.',
  })),
  'POST /incidents/:incidentId/notes': ofIncident(seesIt, () => ({ note: 'Read.' })),
  'POST /incidents/:incidentId/events': ofIncident(handles, () => ({
    event: 'police-come',
    eventDay: '2026-03-02',
    eventTime: '21:00',
  })),
  'POST /api/v1/incidents/:incidentId/events': {
    of: 'incident',
    may: handles,
    ok: 201,
    send: () => ({ event: 'police-come', day: '2026-03-02', time: '21:00' }),
  },
  'POST /incidents/:incidentId/review': {
    of: 'incident',
    // Nobody reviews their own record, a foster carer who decides no more than anybody else.
    may: (asked) => (decides(asked) || reviews(asked)) && !wrote(asked),
    seesOnly: wrote,
    ok: 303,
    send: () => ({
      action: 'decide',
      goodEnough: 'yes',
      chosenRoute: 'resolve-internally',
      reason: 'It is put right.',
    }),
  },
  'POST /api/v1/incidents/:incidentId/reviews': {
    of: 'incident',
    may: (asked) => (decides(asked) || reviews(asked)) && !wrote(asked),
    seesOnly: wrote,
    ok: 200,
    send: () => ({ action: 'ask-correction', ...words }),
  },

  'GET /steps/:stepId': { of: 'step', may: seesStep, ok: 200 },
  'GET /move-tasks/:stepId': { of: 'step', may: seesStep, ok: 303 },
  'GET /api/v1/steps/:stepId': { of: 'step', may: seesStep, ok: 200 },
  'POST /steps/:stepId': {
    of: 'step',
    may: movesStep,
    seesOnly: seesStep,
    ok: 303,
    send: () => ({ action: 'accept' }),
  },
  'POST /api/v1/steps/:stepId': {
    of: 'step',
    may: movesStep,
    seesOnly: seesStep,
    ok: 200,
    send: () => ({ action: 'done', ...words }),
  },

  'GET /settings/:settingId/daybook': { of: 'setting', may: keepsDaybook, ok: 200 },
  'POST /settings/:settingId/daybook': {
    of: 'setting',
    may: keepsDaybook,
    ok: 303,
    send: () => ({ daybook: 'A.' }),
  },
  'POST /settings/:settingId/handovers': {
    of: 'setting',
    may: keepsDaybook,
    ok: 303,
    send: () => ({ handover: 'A.' }),
  },
  'POST /handovers/:handoverId/receive': {
    of: 'handover',
    may: (asked) => worksThere(asked) && asked.row.given_by !== asked.filled.ids[asked.name as 'carer'],
    seesOnly: worksThere,
    ok: 303,
    send: () => ({}),
  },
  'GET /sharing': open,
  'GET /break-glass': theirOwn,
  'GET /break-glass/new': theirOwn,
  // There is nobody of that name; the attempt is kept.
  'POST /break-glass': {
    may: nobody,
    refused: 404,
    send: () => ({
      given: 'No',
      family: 'Body',
      'born-day': '1',
      'born-month': '1',
      'born-year': '2011',
      reason: 'Nobody answers the phone tonight.',
      hours: '1',
    }),
  },
  // One's own is looked at by somebody else: it leads back to the list.
  'GET /break-glass/:glassId': {
    of: 'break_glass',
    may: (asked) => own(asked) || socialWorker(asked),
    ok: 200,
  },
  'POST /break-glass/:glassId': {
    of: 'break_glass',
    may: socialWorker,
    seesOnly: own,
    ok: 303,
    send: () => ({ verdict: 'justified', ...words }),
  },
  'POST /break-glass/:glassId/end': {
    of: 'break_glass',
    may: own,
    seesOnly: socialWorker,
    ok: 303,
    send: () => ({}),
  },
  'GET /children/:childId/looked': {
    of: 'child',
    may: (asked) => managesHome(asked) && asked.name !== 'supervisor',
    ok: 200,
  },
  'GET /children/:childId/seal': { of: 'child', may: socialWorker, ok: 200 },
  'POST /children/:childId/seal': {
    of: 'child',
    may: socialWorker,
    ok: 303,
    send: ({ ids }) => ({ reason: 'So.', people: ids.carer }),
  },
  'POST /children/:childId/seal/lift': { of: 'child', may: socialWorker, ok: 303, send: () => ({}) },
  'GET /children/:childId/status': ofChild,
  'GET /api/v1/children/:childId/care-status': ofChild,
  'GET /settings/:settingId': {
    of: 'setting',
    // Whoever places children knows the homes there are.
    may: ({ filled, name, about }) => /socialWorker/i.test(name) || sees('setting', name, about, filled.ids),
    ok: 200,
  },
  'GET /children/:childId/profile': ofChild,
  'GET /children/:childId/health': { of: 'child', may: seesHealth, ok: 200 },
  'GET /children/:childId/nationality': { of: 'child', may: socialWorker, ok: 200 },
  'GET /children/:childId/address': { of: 'child', may: managesHome, ok: 200 },
  'GET /children/:childId/profile/:topic': { of: 'child', may: writesProfile, ok: 200 },
  'GET /children/:childId/health/:topic': { of: 'child', may: writesHealth, ok: 200 },
  'GET /children/:childId/nationality/:topic': { of: 'child', may: socialWorker, ok: 200 },
  'GET /children/:childId/address/:topic': { of: 'child', may: socialWorker, ok: 200 },
  'POST /children/:childId/profile/:topic': { of: 'child', may: writesProfile, ok: 303, send: entry },
  'POST /children/:childId/health/:topic': { of: 'child', may: writesHealth, ok: 303, send: entry },
  'POST /children/:childId/nationality/:topic': { of: 'child', may: socialWorker, ok: 303, send: entry },
  'POST /children/:childId/address/:topic': { of: 'child', may: socialWorker, ok: 303, send: entry },
  'GET /children/:childId/same/:otherId': { of: 'child', may: seesBoth, ok: 200 },
  'POST /children/:childId/same/:otherId': {
    of: 'child',
    may: seesBoth,
    ok: 303,
    send: ({ ids }) => ({ keep: ids.robin, reason: 'One child.' }),
  },
  'POST /children/:childId/same/:otherId/undo': { of: 'child', may: seesBoth, ok: 303, send: () => ({}) },
  'POST /sign-out': { may: signedIn, ok: 303, send: () => ({}) },
};
