import '../tables.ts';
import { sql } from 'kysely';
import type { FindOnChild } from '../../care/index.ts';
import { inOneLine } from '../my-work/work-by-child.ts';
import { clockInWords } from './clock-in-words.ts';

/** So many are shown on the page of a child. */
const most = 8;

/** What is open for a child, what is due first: whose it is, and by when. */
export const stepsOnChild: FindOnChild = async ({ tx, now }, child) => {
  const { rows } = await sql<{
    id: string;
    words: string;
    due_at: Date | null;
    owner: string | null;
    open: number;
  }>`
    select s.id, s.words, s.due_at, p.name as owner, count(*) over ()::int as open
    from step s left join person_account p on p.id = s.owner_id
    where s.child_id = ${child.id}::uuid and s.state in ('proposed', 'accepted')
    order by s.due_at nulls last, s.id limit ${most}`.execute(tx);
  const more = (rows[0]?.open ?? 0) - rows.length;
  return {
    open: [
      ...rows.map(({ id, words, due_at, owner }) => ({
        href: `/steps/${id}`,
        text: `${inOneLine(words)}, ${clockInWords(due_at, now)}. ${owner ?? 'Nobody has it yet'}`,
      })),
      ...(more > 0
        ? [{ href: `/my-work?child=${child.id}`, text: `${more} more: see yours in My work` }]
        : []),
    ],
  };
};
