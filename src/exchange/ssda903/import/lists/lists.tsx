import { pageOf, pageSize } from '../../../../platform/html/index.ts';
import { page, type Route, type SignedInContext } from '../../../../platform/web/index.ts';
import { leftOutReasons } from '../check/left-out.ts';
import { flaggedRows, leftOutRows, type Plan, plannedEpisodes, plans } from '../look/list-rows.ts';
import { planCount } from '../look/plan-count.ts';
import { ruleInWords } from '../look/rule-in-words.ts';
import { flagsByRule, leftOutByReason } from '../look/summary.ts';
import { openImport } from '../open-import.ts';
import { askedFor } from '../pages/asked-for.ts';
import { ChangesPage, planWords } from '../pages/changes.tsx';
import { RowsPage } from '../pages/rows.tsx';
import { mayDecideImport } from '../who-may.ts';
import { flagsAsCsv } from './flags-as-csv.ts';

/** The import of the address, and which page of a list of it is asked for. */
async function listOf(context: SignedInContext) {
  const shown = await openImport(context);
  const at = `/imports/${shown.id}`;
  return { shown, at, paging: { page: pageOf(context.query), size: pageSize } };
}

async function flags(context: SignedInContext) {
  const { shown, at, paging } = await listOf(context);
  const all = await flagsByRule(context.tx, shown.id, shown.year);
  const rule = askedFor(
    context.query.get('rule'),
    all.map((flag) => flag.rule),
    'rule',
  );
  const { message, fields } = ruleInWords(rule, shown.year);
  const title = `Rule ${rule}`;
  const body = (
    <RowsPage
      title={title}
      words={message}
      rows={await flaggedRows(context.tx, shown.id, rule, paging)}
      fields={fields}
      page={paging.page}
      of={all.find((flag) => flag.rule === rule)?.rows ?? 0}
      href={(to) => `${at}/flags?rule=${encodeURIComponent(rule)}&page=${to}`}
    />
  );
  return page({ title, body, back: at });
}

async function leftOut(context: SignedInContext) {
  const { shown, at, paging } = await listOf(context);
  const reasons = Object.keys(leftOutReasons) as (keyof typeof leftOutReasons)[];
  const reason = askedFor(context.query.get('reason'), reasons, 'reason');
  const all = await leftOutByReason(context.tx, shown.id);
  const isWhole = all.some((left) => left.reason === reason && !left.goesIn);
  const title = isWhole ? 'Left out of the register' : 'Goes in, without something';
  const body = (
    <RowsPage
      title={title}
      words={`${leftOutReasons[reason]}.`}
      rows={await leftOutRows(context.tx, shown.id, reason, paging)}
      fields={[]}
      page={paging.page}
      of={all.filter((left) => left.reason === reason).reduce((sum, { rows }) => sum + rows, 0)}
      href={(to) => `${at}/left-out?reason=${reason}&page=${to}`}
    />
  );
  return page({ title, body, back: at });
}

async function changes(context: SignedInContext) {
  const { shown, at, paging } = await listOf(context);
  const plan: Plan = askedFor(context.query.get('plan'), plans, 'plan');
  const body = (
    <ChangesPage
      plan={plan}
      episodes={await plannedEpisodes(context.tx, shown.id, plan, paging)}
      page={paging.page}
      of={await planCount(context.tx, shown.id, plan)}
      href={(to) => `${at}/changes?plan=${plan}&page=${to}`}
    />
  );
  return page({ title: planWords[plan], body, back: at });
}

const list = (path: string, answer: (context: SignedInContext) => ReturnType<typeof flags>): Route => ({
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
  flagsAsCsv,
];
