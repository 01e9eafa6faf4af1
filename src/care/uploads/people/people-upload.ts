import { sql } from 'kysely';
import { recordAuditEvent } from '../../../platform/audit/index.ts';
import { Refusal } from '../../../platform/errors/index.ts';
import { mostRows } from '../../../platform/sheets/index.ts';
import { personOrInvited } from '../../people/members/invite-person.ts';
import type { UploadKind } from '../upload-kind.ts';
import { peopleColumns } from './people-columns.ts';
import { planPeople } from './plan-people.ts';
import type { PersonInRow } from './read-people.ts';

const refusals: Readonly<Record<string, string>> = {
  refused: 'You cannot add this person here, or their last day has passed.',
  there: 'They work there in this role already.',
};

/** Many people come to work in an organisation. */
export const peopleUpload: UploadKind<PersonInRow> = {
  kind: 'people',
  columns: peopleColumns,
  mostRows,
  plans: {
    invite: 'They are invited by email, and work there',
    place: 'They have an account, and work there too',
    there: 'They work there in this role already',
    asked: 'Somebody has asked for this already, and it waits for a second person',
  },
  forSender: [],
  words: {
    title: 'Add people from a file',
    may: 'administrators of the organisation',
    lead: 'Send a table of the people who are to work here, as CSV or XLSX. You then see what would happen with each row, and what is wrong. Nothing happens until another administrator agrees.',
    secondPerson: 'Another administrator must agree.',
    back: (id) => `/organisations/${id}/people`,
  },
  plan: planPeople,
  take: async ({ tx, organisationId, uploadId, by }, { values }) => {
    const { email, name, settingId, role, from, until } = values;
    const personId = await personOrInvited(tx, organisationId, { email, name }, by);
    const place = JSON.stringify({ setting: settingId, role, from, until });
    const id = by.newId();
    const { rows } = await sql<{ came: string }>`select app.begin_uploaded_member(
      ${uploadId}::uuid, ${personId}::uuid, ${place}::jsonb, ${id}::uuid) as came`.execute(tx);
    const refusal = refusals[rows[0]?.came ?? 'refused'];
    if (refusal) throw new Refusal('conflict', refusal);
    await recordAuditEvent(tx, {
      at: by.now,
      personId: by.personId,
      action: 'added-member',
      subjectKind: 'membership',
      subjectId: id,
    });
  },
};
