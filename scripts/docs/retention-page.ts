import { sql } from 'kysely';
import { migrate, openDatabase } from '../../src/platform/database/index.ts';
import { documentOf, table } from './markdown.ts';

interface End {
  readonly name: string;
  readonly what: string;
  readonly ends: string;
  readonly made_by: string;
  readonly words: string | null;
}

/** When the rows of a table go: how long, where that stands, and whether somebody has read the text. */
const whens: Readonly<Record<string, { title: string; until: string; source: string; read: boolean }>> = {
  child: {
    title: 'With the record of a child',
    until: 'the 75th birthday, or 15 years after a death under 18; later where somebody keeps it on',
    source:
      "Children's Homes (England) Regulations 2015, regulation 36 (read); Care Planning, Placement and Case Review (England) Regulations 2010, regulation 50 (the Welsh twin was read; the period of England is from practice)",
    read: false,
  },
  soon: {
    title: 'Within days',
    until: 'what the table says',
    source: 'our reading: no longer than they are of use',
    read: true,
  },
  'sign-in': {
    title: 'With an account',
    until: 'the account is closed and taken away',
    source: 'our reading',
    read: false,
  },
  staff: {
    title: 'With the file of somebody who works here',
    until:
      '15 years after the last entry; the file of a foster carer at least 10 years after the approval ended',
    source:
      "Children's Homes (England) Regulations 2015, regulation 37 and Schedule 4, and Fostering Services (England) Regulations 2011, regulation 32 (both from practice, not read)",
    read: false,
  },
  home: {
    title: 'With the other records of a home or an authority',
    until: '15 years after the last entry',
    source:
      "Children's Homes (England) Regulations 2015, regulation 37 and Schedule 4 (from practice, not read)",
    read: false,
  },
  ledger: {
    title: 'What shows what was done',
    until: 'the end of the service',
    source: 'references only: UK GDPR Articles 5(2) and 30',
    read: true,
  },
  reference: {
    title: 'What is about nobody',
    until: 'the end of the service',
    source: 'no personal data',
    read: true,
  },
};

const hands: Readonly<Record<string, string>> = {
  round: 'the round, each minute',
  retention: 'two people, on `/retention`',
  account: '*the people who manage staff accounts; Hearth closes them, but does not delete them yet*',
  service: '*the organisation, by its own rules; Hearth does not end them yet*',
  never: 'nobody',
};

async function declaredEnds(): Promise<readonly End[]> {
  const database = await openDatabase({ kind: 'memory' });
  try {
    await migrate(database);
    const { rows } = await sql<End>`select * from inside.table_ends() order by name`.execute(database.kysely);
    return rows;
  } finally {
    await database.close();
  }
}

let known: Promise<readonly End[]> | undefined;

/** docs/privacy/retention.md: how long everything is kept, as the migrations declare it. */
export async function retentionPage(): Promise<string> {
  known ??= declaredEnds();
  const every = await known;
  const parts = Object.entries(whens).flatMap(([code, { title, until, source, read }]) => [
    `## ${title}`,
    `Kept until ${until}. Source: ${source}.${read ? '' : ' To be confirmed by somebody who knows the law.'}`,
    table(
      ['table', 'what it holds', 'ended by', ''],
      every
        .filter(({ ends }) => ends === code)
        .map(({ name, what, made_by, words }) => [
          `\`${name}\``,
          what,
          hands[made_by] ?? made_by,
          words ?? '',
        ]),
    ),
  ]);
  return documentOf([
    '# How long things are kept',
    'Every table says in its migration what it holds, when its rows are deleted and who deletes them. This page is made from that. The round is `src/ends.ts`; [destruction.md](destruction.md) says how a child’s record is destroyed, and what backups mean for it.',
    ...parts,
  ]);
}
