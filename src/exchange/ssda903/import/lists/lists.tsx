import { page, type Route, type SignedInVisit } from '../../../../platform/web/index.ts';
import { leftOutReasons } from '../check/left-out.ts';
import { flaggedRows, leftOutRows, type Plan, plannedEpisodes, plans } from '../look/list-rows.ts';
import { planCount } from '../look/plan-count.ts';
import { ruleInWords } from '../look/rule-in-words.ts';
import { flagsByRule, leftOutByReason } from '../look/summary.ts';
import { openImport } from '../open-import.ts';
import { askedFor } from '../pages/asked-for.ts';
import { ChangesPage, planWords } from '../pages/changes.tsx';
import { pageOf, pageSize } from '../pages/more-pages.tsx';
import { RowsPage } from '../pages/rows.tsx';
import { mayDecideImport } from '../who-may.ts';

/** The import of the address, and which page of a list of it is asked for. */
async function listOf(visit: SignedInVisit) {
  const shown = await openImport(visit);
  const at = `/imports/${shown.id}`;
  return { shown, at, paging: { page: pageOf(visit.query), size: pageSize } };
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

const list = (path: string, answer: (visit: SignedInVisit) => ReturnType<typeof flags>): Route => ({
  method: 'GET',
  path: `/imports/:importId/${path}`,
  who: 'signed-in',
  may: mayDecideImport,
  audit: 'viewed-import',
  answer,
});

/** The lists behind an import: flags, what is left out, changes. */
export const importLists: readonly Route[] = [
  list('flags', flags),
  list('left-out', leftOut),
  list('changes', changes),
];
