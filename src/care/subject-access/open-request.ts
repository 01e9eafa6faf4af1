import { sql } from 'kysely';
import type { May, SignedInContext } from '../../platform/web/index.ts';
import { childOf } from '../sharing/may.ts';
import { type AccessRequest, oneRequest } from './request/requests.ts';

/** The request in the address; the audit is told. */
export async function openRequest({
  tx,
  params,
  auditSubject: about,
}: SignedInContext): Promise<AccessRequest> {
  const request = await oneRequest(tx, params.requestId ?? '');
  about({ kind: 'subject-access', id: request.id, childId: request.child_id });
  return request;
}

const childOfRequest = childOf('access_request', 'requestId');

export const maySeeRequest: May = {
  words: 'people who answer the request, or wrote it down',
  check: async (context) => (await childOfRequest(context)) !== null,
};
export const mayAnswerRequest: May = {
  words: 'people who answer the request',
  check: async (context) => {
    const { rows } = await sql<{ answers: boolean }>`
      select app.answers_access(${await childOfRequest(context)}::uuid) as answers`.execute(context.tx);
    return rows[0]?.answers ?? false;
  },
};
