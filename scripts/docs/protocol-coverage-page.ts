import type { Duty } from '../../src/protocol/index.ts';
import {
  cautionsOfDecisions,
  namesCiting,
  noticesOfDecisions,
  type Said,
  stepsOfDecisions,
} from './coverage/said-by-decisions.ts';
import { coverageOfDuties, type DutyStatus, statusOf } from './coverage-of-duties.ts';
import { type Citation, type CitationKind, citationKinds, citations } from './duty-citations.ts';
import { dutyGroups } from './duty-groups.ts';
import { codes, documentOf, stacked, table } from './markdown.ts';

const statuses: readonly DutyStatus[] = ['done', 'partly', 'not here yet'];

/** The tests that prove what is cited, by kind of citation. */
const testsOf: Readonly<Record<CitationKind, readonly string[]>> = {
  row: [
    'src/protocol/decisions/incident/verify.test.ts',
    'src/protocol/decisions/incident/rulebook.test.ts',
    'src/protocol/decisions/incident/properties.test.ts',
  ],
  'row of another decision': ['src/protocol/verify.test.ts'],
  step: ['src/protocol/decisions/incident/steps.test.ts'],
  caution: ['src/protocol/decisions/incident/cautions.test.ts'],
  factor: ['src/protocol/decisions/incident/factors.test.ts'],
  page: ['test/journeys/something-has-happened.test.ts'],
};

const titles: Readonly<Record<CitationKind, string>> = {
  row: 'rows',
  'row of another decision': 'rows',
  step: 'steps',
  caution: 'cautions',
  factor: 'factors',
  page: 'pages of the record',
};

function citedIn(kind: CitationKind, cited: readonly Citation[]): string {
  const bySpan = new Map<string, string[]>();
  for (const { kind: own, name, editions } of cited) {
    if (own !== kind) continue;
    const span = editions.join(' and ');
    bySpan.set(span, [...(bySpan.get(span) ?? []), name]);
  }
  const write = (names: readonly string[]): string =>
    kind === 'caution' ? names.map((name) => `"${name}"`).join(', ') : codes(names);
  return stacked([...bySpan].map(([span, names]) => `${titles[kind]}${span && ` ${span}`}: ${write(names)}`));
}

const line = (title: string, names: readonly string[] = []): string =>
  names.length > 0 ? `${title}: ${codes(names)}` : '';

const notOfIncident = ({ name }: Said): boolean => !name.startsWith('incident/');

/** What the decisions besides that of the incident say of a duty: those of the incident are cited under their edition. */
const saidElsewhere = [
  ['steps', stepsOfDecisions.filter(notOfIncident)],
  ['cautions', cautionsOfDecisions.filter(notOfIncident)],
  ['notices', noticesOfDecisions],
] as const;

function saidIn(id: string): string {
  return stacked(saidElsewhere.map(([title, list]) => line(title, namesCiting(list, id))));
}

function howCell(id: string, cited: readonly Citation[]): string {
  const own = coverageOfDuties[id];
  return stacked([
    own?.how ?? '',
    ...citationKinds.map((kind) => citedIn(kind, cited)),
    saidIn(id),
    line('routes', own?.routes),
    line('database', own?.tables),
    line('sources', own?.files),
  ]);
}

/** The tests of a duty: those of the rules that cite it, and those named by hand. */
export function testsFor(id: string, cited: readonly Citation[]): string[] {
  const kinds = new Set(cited.map(({ kind }) => kind));
  const proving = citationKinds.filter((kind) => kinds.has(kind)).flatMap((kind) => testsOf[kind]);
  const elsewhere = saidIn(id) === '' ? [] : testsOf['row of another decision'];
  return [...new Set([...proving, ...elsewhere, ...(coverageOfDuties[id]?.tests ?? [])])];
}

function basisCell(cited: readonly Citation[]): string {
  const rows = cited.filter(({ basis }) => basis !== null);
  const read = rows.filter(({ basis }) => basis === 'inferred').length;
  if (rows.length === 0) return '';
  return `${rows.length - read} stated, ${read} our reading`;
}

function dutyRow(duty: Duty, cited: readonly Citation[]): string[] {
  const own = coverageOfDuties[duty.id];
  const where = Object.entries(duty.sections).map(([edition, section]) => `${edition}: ${section}`);
  const missing = own?.status === 'partly' ? `Missing: ${own.missing}` : '';
  return [
    stacked([`\`${duty.id}\``, duty.title]),
    stacked([...where, duty.changed ?? '']),
    duty.who,
    stacked([`**${statusOf(duty.id)}**`, missing]),
    howCell(duty.id, cited),
    stacked(testsFor(duty.id, cited)),
    basisCell(cited),
  ];
}

const countsOf = (list: readonly Duty[]): string[] =>
  statuses.map((status) => String(list.filter(({ id }) => statusOf(id) === status).length));

/** docs/protocol-coverage.md: every duty of both editions, how far it is carried out here, by what, and what proves it. */
export function protocolCoveragePage(): string {
  const all = citations();
  const every = dutyGroups.flatMap(({ duties }) => duties);
  const headers = ['Duty', 'Where', 'Who', 'Status', 'How', 'Tests', 'Basis of the rows'];
  const groups = dutyGroups.flatMap(({ title, duties }) => [
    `## ${title}`,
    table(
      headers,
      duties.map((duty) =>
        dutyRow(
          duty,
          all.filter((citation) => citation.duty === duty.id),
        ),
      ),
    ),
  ]);
  return documentOf([
    '# What the Protocol asks, and how far it is carried out here',
    `${every.length} duties of the two editions. **Done** means that the whole of the duty is carried out here for those who have it; a step that follows with an owner, and is closed with evidence, carries out a duty to act. **Partly** says what is missing. **Not here yet** is honest too: nothing in Hearth carries it out. Rows, steps, cautions, notices, factors and pages are found in the code; the rest is kept by hand in scripts/docs/coverage. This page is made by \`npm run docs\`.`,
    table(
      ['Group', ...statuses],
      [
        ...dutyGroups.map(({ title, duties }) => [title, ...countsOf(duties)]),
        ['**All**', ...countsOf(every)],
      ],
    ),
    ...groups,
  ]);
}
