import '../../tables.ts';
import { sql } from 'kysely';
import { notFound } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { requestDue } from '../../redaction/request-due.ts';
import type { AskedAs, AskedHow } from '../words.ts';

/** What was asked, by whom, and how. Who writes it down is whoever the transaction runs as. */
export interface Asked {
  readonly childId: string;
  readonly askedAs: AskedAs;
  /** Who is asking, when it is not the child. */
  readonly askerName?: string;
  readonly how: AskedHow;
  /** What they want to know, in their words; empty is everything. */
  readonly wants?: string;
  /** The day on which it reached anybody here, `YYYY-MM-DD`. */
  readonly receivedOn: string;
}

/** What came of asking. */
export interface AskedRequest {
  readonly id: string;
  /** False when the same person had asked, and that is not answered yet. */
  readonly isNew: boolean;
  /** The last day on which it is answered in time. */
  readonly dueOn: string;
}

/**
 * Somebody asks for everything that is held about a child (UK GDPR Article 15; guidance G-83): the young person from
 * their own account, or anybody who works with the child writes down who asked them. The clock runs from the day it
 * reached anybody here. Asked again while the first is open, it is the first.
 * @throws Refusal `not-found` when the child is not open to whoever writes it down
 */
export async function askForEverything(tx: Tx, asked: Asked, newId: () => string): Promise<AskedRequest> {
  const id = newId();
  const due = requestDue({ receivedOn: asked.receivedOn });
  const { rows } = await sql<{ id: string | null }>`
    select app.ask_for_everything(${id}::uuid, ${asked.childId}::uuid, ${asked.askedAs}, ${asked.askerName ?? ''},
      ${asked.how}, ${asked.wants ?? ''}, ${asked.receivedOn}::date, ${due}::date) as id`.execute(tx);
  const found = rows[0]?.id;
  if (!found) throw notFound();
  return { id: found, isNew: found === id, dueOn: due };
}

/** A request about the young person who is signed in, as they see it, whoever made it. */
export interface MyAccessRequest {
  readonly id: string;
  readonly asked_as: AskedAs;
  readonly received_on: string;
  readonly due_on: string;
  readonly state: string;
  readonly refused_because: string | null;
  readonly handed_on: string | null;
}

/** The requests about the young person who is signed in; nobody's for anybody else. */
export async function myAccessRequests(tx: Tx): Promise<MyAccessRequest[]> {
  const { rows } = await sql<MyAccessRequest>`select * from app.my_access_requests()`.execute(tx);
  return rows;
}

/** What the young person was given, as one HTML file; null before it is handed over, or when somebody else asked. */
export async function myAccessPack(tx: Tx, requestId: string): Promise<string | null> {
  const { rows } = await sql<{ html: string | null }>`
    select app.my_access_pack(${requestId}::uuid) as html`.execute(tx);
  return rows[0]?.html ?? null;
}
