import { recordAuditEvent } from '../../../platform/audit/index.ts';
import { beginForAuthority } from '../../begin-child/begin-child.ts';
import type { UploadKind } from '../upload-kind.ts';
import { childrenColumns } from './children-columns.ts';
import { alikeInRows, planChildren } from './plan-children.ts';
import type { ChildInRow } from './read-children.ts';

/** Many children of an authority begin, each with a first worker and, where it is known, a first home. */
export const childrenUpload: UploadKind<ChildInRow> = {
  kind: 'children',
  columns: childrenColumns,
  // Each is held against the children that the visitor knows.
  mostRows: 1000,
  plans: {
    begin: 'They are added to the register',
    there: 'You know a child with this authority number: they are in the register already',
    like: 'You know a child like this one: nothing is done, unless the file says yes in "another child"',
  },
  forSender: ['there', 'like'],
  words: {
    title: 'Add children from a file',
    may: 'team managers, duty officers and placement officers of an authority',
    lead: 'Send a table of the children your authority looks after, with who works with them and where they live, as CSV or XLSX. You then see what would happen with each row, and what is wrong. Nothing happens until a second person agrees.',
    secondPerson:
      'A second person must agree: a team manager, duty officer or placement officer of your authority.',
    back: () => '/children',
  },
  plan: planChildren,
  alike: alikeInRows,
  take: async ({ tx, organisationId, by }, { values }) => {
    const id = by.newId();
    const { home, ...child } = values;
    const homes = home ? [{ id: home }] : [];
    const begun = { ...child, another: true, authority: organisationId, homeWords: home, home: home || null };
    await beginForAuthority(tx, id, begun, homes);
    await recordAuditEvent(tx, {
      at: by.now,
      personId: by.personId,
      action: 'began-child',
      subjectKind: 'child',
      subjectId: id,
      childId: id,
    });
  },
};
