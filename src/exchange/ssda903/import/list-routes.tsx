import { HearthError } from '../../../platform/errors/index.ts';
import { one, page, type Route, redirect, type SignedInVisit } from '../../../platform/web/index.ts';
import { leftOutReasons } from './check/left-out.ts';
import { decideConflict, decideRepairs } from './decide/decide-import.ts';
import { getImport } from './look/get-import.ts';
import {
  conflictsInList,
  flaggedRows,
  leftOutRows,
  type Plan,
  plannedEpisodes,
  plans,
  repairsInList,
} from './look/list-rows.ts';
import { planCount } from './look/plan-count.ts';
import { repairRules } from './look/repair-in-words.ts';
import { ruleInWords } from './look/rule-in-words.ts';
import { countConflicts, flagsByRule, leftOutByReason, repairsByRule } from './look/summary.ts';
import { ChangesPage, planWords } from './pages/changes.tsx';
import { ConflictsPage } from './pages/conflicts.tsx';
import { pageOf, pageSize } from './pages/more-pages.tsx';
import { RepairsPage } from './pages/repairs.tsx';
import { RowsPage } from './pages/rows.tsx';

/** The import of the address, and which page of a list of it is asked for. */
async function listOf(visit: SignedInVisit) {
  const shown = await getImport(visit.tx, visit.params.importId ?? '');
  visit.about({ kind: 'return-import', id: shown.id });
  const at = `/imports/${shown.id}`;
  return { shown, at, paging: { page: pageOf(visit.query), size: pageSize } };
}

/** What an address asks for, when it is one of those there are. */
function askedFor<Known extends string>(asked: string | null, known: readonly Known[], what: string): Known {
  const found = known.find((one) => one === asked);
  if (found === undefined) throw new HearthError('not-allowed', `There is no such ${what}.`, what);
  return found;
}

async function flags(visit: SignedInVisit) {
  const { shown, at, paging } = await listOf(visit);
  const all = await flagsByRule(visit.tx, shown.id, shown.year);
  const rule = askedFor(
    visit.query.get('rule'),
    all.map((flag) => flag.rule),
    'rule',
  );
  const { message, fields } = ruleInWords(rule, shown.year);
  const title = `Rule ${rule}`;
  const body = (
    <RowsPage
      title={title}
      words={message}
      rows={await flaggedRows(visit.tx, shown.id, rule, paging)}
      fields={fields}
      page={paging.page}
      of={all.find((flag) => flag.rule === rule)?.rows ?? 0}
      href={(to) => `${at}/flags?rule=${encodeURIComponent(rule)}&page=${to}`}
    />
  );
  return page({ title, body, back: at });
}

async function leftOut(visit: SignedInVisit) {
  const { shown, at, paging } = await listOf(visit);
  const reasons = Object.keys(leftOutReasons) as (keyof typeof leftOutReasons)[];
  const reason = askedFor(visit.query.get('reason'), reasons, 'reason');
  const all = await leftOutByReason(visit.tx, shown.id);
  const body = (
    <RowsPage
      title="Left out of the register"
      words={`${leftOutReasons[reason]}.`}
      rows={await leftOutRows(visit.tx, shown.id, reason, paging)}
      fields={[]}
      page={paging.page}
      of={all.find((left) => left.reason === reason)?.rows ?? 0}
      href={(to) => `${at}/left-out?reason=${reason}&page=${to}`}
    />
  );
  return page({ title: 'Left out of the register', body, back: at });
}

async function changes(visit: SignedInVisit) {
  const { shown, at, paging } = await listOf(visit);
  const plan: Plan = askedFor(visit.query.get('plan'), plans, 'plan');
  const body = (
    <ChangesPage
      plan={plan}
      episodes={await plannedEpisodes(visit.tx, shown.id, plan, paging)}
      page={paging.page}
      of={await planCount(visit.tx, shown.id, plan)}
      href={(to) => `${at}/changes?plan=${plan}&page=${to}`}
    />
  );
  return page({ title: planWords[plan], body, back: at });
}

async function repairs(visit: SignedInVisit) {
  const { shown, at, paging } = await listOf(visit);
  const rule = askedFor(visit.query.get('rule'), Object.keys(repairRules), 'rule');
  const all = await repairsByRule(visit.tx, shown.id);
  const body = (
    <RepairsPage
      rule={rule}
      repairs={await repairsInList(visit.tx, shown.id, rule, paging)}
      at={`${at}/repairs`}
      page={paging.page}
      of={all.find((repair) => repair.rule === rule)?.proposed ?? 0}
      open={shown.state === 'checked'}
      person={visit.person}
    />
  );
  return page({ title: `Repairs by rule ${rule}`, body, back: at });
}

const wholeNumber = (text: string): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : null);

async function answerRepairs(visit: SignedInVisit) {
  const { shown, at } = await listOf(visit);
  const { form, tx } = visit;
  const rule = askedFor(one(form, 'rule'), Object.keys(repairRules), 'rule');
  const answer = askedFor(one(form, 'answer'), ['accept', 'leave'], 'answer');
  const [year, row] = [wholeNumber(one(form, 'year')), wholeNumber(one(form, 'row'))];
  await decideRepairs(tx, shown.id, { rule, year, row }, answer === 'accept');
  const to = wholeNumber(one(form, 'page'));
  return redirect(row === null ? at : `${at}/repairs?rule=${rule}&page=${to ?? 1}`);
}

async function conflicts(visit: SignedInVisit) {
  const { shown, at, paging } = await listOf(visit);
  const body = (
    <ConflictsPage
      conflicts={await conflictsInList(visit.tx, shown.id, paging)}
      at={`${at}/conflicts`}
      page={paging.page}
      of={(await countConflicts(visit.tx, shown.id)).all}
      open={shown.state === 'checked'}
      person={visit.person}
    />
  );
  return page({ title: 'Where we know otherwise', body, back: at });
}

async function answerConflict(visit: SignedInVisit) {
  const { shown, at } = await listOf(visit);
  const { form, tx } = visit;
  const decision = askedFor(one(form, 'decision'), ['keep', 'take'], 'decision');
  await decideConflict(tx, shown.id, { number: one(form, 'number'), field: one(form, 'field') }, decision);
  return redirect(`${at}/conflicts?page=${wholeNumber(one(form, 'page')) ?? 1}`);
}

/** The lists behind an import: flags, what is left out, changes, repairs, conflicts, and what is decided there. */
export function importListRoutes(): Route[] {
  const list = (path: string, answer: (visit: SignedInVisit) => ReturnType<typeof flags>): Route => ({
    method: 'GET',
    path: `/imports/:importId/${path}`,
    who: 'signed-in',
    audit: 'viewed-import',
    answer,
  });
  return [
    list('flags', flags),
    list('left-out', leftOut),
    list('changes', changes),
    list('repairs', repairs),
    list('conflicts', conflicts),
    {
      method: 'POST',
      path: '/imports/:importId/repairs',
      who: 'signed-in',
      audit: 'decided-repairs',
      answer: answerRepairs,
    },
    {
      method: 'POST',
      path: '/imports/:importId/conflicts',
      who: 'signed-in',
      audit: 'decided-conflict',
      answer: answerConflict,
    },
  ];
}
