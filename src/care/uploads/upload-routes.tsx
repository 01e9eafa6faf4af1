import * as z from 'zod';
import { csvLine } from '../../platform/csv/index.ts';
import { action, file as fileField, form, schemaOf } from '../../platform/forms/index.ts';
import { pageOf, pageSize } from '../../platform/html/index.ts';
import { largestSheet } from '../../platform/sheets/index.ts';
import {
  file,
  json,
  listAsked,
  MoreOfList,
  type PageParts,
  page,
  type Route,
  type SignedInContext,
} from '../../platform/web/index.ts';
import { openOrganisation } from '../organisations/organisations.ts';
import { secondPersonForm } from '../people/second-person.ts';
import { keepUpload } from './keep-upload.ts';
import { mayUpload, openUpload } from './open-upload.ts';
import { SendPage } from './send-page.tsx';
import { takeRows } from './take-rows.ts';
import { uploadJson, uploadSchema } from './upload-json.ts';
import type { UploadKind } from './upload-kind.ts';
import { UploadPage } from './upload-page.tsx';
import { writtenAt } from './upload-words.ts';
import { answerUpload, countsOf, rowsOf, type ShownRow, type UploadCounts, uploadsOf } from './uploads.ts';

const sendForm = form({
  file: fileField('The file', {
    largest: largestSheet,
    accept: '.csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    hint: 'CSV or XLSX, at most 2 megabytes.',
    needed: 'Choose a file.',
    size: 's',
  }),
});
const doneSchema = z.strictObject({ id: z.uuid() });
const mostFaults = 20_000;

type Which = Parameters<typeof rowsOf>[2];

/** How many rows are in a list: counted once for the page. */
function ofWhich({ plans }: UploadCounts, which: Which): number {
  const counted = plans.filter(({ plan, came }) =>
    which === 'faults' ? plan === 'fault' : which === 'not-done' ? came === 'not-done' : true,
  );
  return counted.reduce((all, { many }) => all + many, 0);
}

/** Everything that is wrong, as a table to take away: what a spreadsheet would take for a formula is text in it. */
const faultsAsCsv = ({ columns }: Pick<UploadKind<never>, 'columns'>, rows: readonly ShownRow[]): string =>
  [
    ['row', 'column', 'written', 'what to do'],
    ...rows.flatMap(({ row_number, said, faults }) =>
      faults.map(({ column, message }) => [
        String(row_number),
        column,
        writtenAt(columns, said, column),
        message,
      ]),
    ),
  ]
    .map(csvLine)
    .join('');

/** What people do with files of one kind: send one, look at what it would do, agree to another's. */
export function uploadRoutes<Values>(kind: UploadKind<Values>): Route[] {
  const path = `/organisations/:organisationId/${kind.kind}/uploads`;
  const one = `${path}/:uploadId`;
  const may = mayUpload(kind);
  const tag = kind.kind === 'people' ? 'people' : 'children';
  const pathOf = (organisationId: string): string => `/organisations/${organisationId}/${kind.kind}/uploads`;

  const send = action({
    path,
    may,
    audit: { show: 'opened-uploads', send: 'sent-upload' },
    open: openOrganisation,
    form: sendForm,
    page: async ({ context, opened: { id }, form }) => {
      const { page: uploads, next } = await uploadsOf(context.tx, kind.kind, id, listAsked(context));
      const more = <MoreOfList next={next} path={pathOf(id)} query={context.query} />;
      return {
        title: kind.words.title,
        body: <SendPage {...{ kind, form, uploads, more }} path={pathOf(id)} />,
        back: kind.words.back(id),
      };
    },
    act: async (tx, { id: organisationId }, { file }, by) => {
      const { id } = await keepUpload(tx, kind, { organisationId, file: file ?? new Uint8Array() }, by);
      by.about({ kind: 'upload', id });
      return { to: `${pathOf(organisationId)}/${id}`, made: { id } };
    },
    api: {
      path: `/api/v1${path}`,
      summary: `${kind.words.title}: the file in base64. Nothing happens until a second person agrees`,
      tag,
      response: doneSchema,
    },
    example: {},
  });

  const answer = action({
    path: `${one}/answer`,
    shownAt: null,
    may,
    audit: { send: 'answered-upload' },
    open: (context) => openUpload(kind, context),
    form: ({ upload }) => secondPersonForm('Agree', upload.mayAnswer),
    page: ({ context }) => uploadPage(context),
    act: async (tx, { organisation, upload }, { answer }, by) => {
      await answerUpload(tx, upload.id, answer === 'agree');
      if (answer === 'agree') await takeRows(tx, kind, upload, by);
      return { to: `${pathOf(organisation.id)}/${upload.id}`, made: { id: upload.id } };
    },
    api: {
      path: `/api/v1${one}/answer`,
      summary: `Agree to a file of ${kind.kind} that someone else sent, or do not agree`,
      tag,
      body: schemaOf(secondPersonForm('Agree', true)),
      response: doneSchema,
      status: 200,
    },
    example: { answer: 'agree' },
  });

  const uploadPage = async (context: SignedInContext): Promise<PageParts> => {
    const { tx, query } = context;
    const opened = await openUpload(kind, context);
    const { organisation, upload } = opened;
    const counts = await countsOf(tx, upload.id);
    const paged = async (which: Which, name: string) => {
      const page = pageOf(query, name);
      const of = ofWhich(counts, which);
      const some = { from: (page - 1) * pageSize, most: pageSize };
      return { page, of, rows: of > 0 ? await rowsOf(tx, upload.id, which, some) : [] };
    };
    const all = await paged('all', 'rows');
    const notDone = await paged('not-done', 'not-done');
    const unsure = [...all.rows, ...notDone.rows].filter(({ plan }) => kind.forSender.includes(plan));
    const alike = unsure.length > 0 ? await kind.alike?.(tx, unsure) : undefined;
    const mayPress = upload.agreed === null;
    const body = (
      <UploadPage
        {...{ kind, upload, counts, all, notDone }}
        faults={await paged('faults', 'faults')}
        alike={alike ?? new Map()}
        path={`${pathOf(organisation.id)}/${upload.id}`}
        answer={mayPress ? await answer.blank(context, opened) : null}
      />
    );
    return { title: kind.words.title, body, back: pathOf(organisation.id) };
  };

  return [
    ...send.routes,
    ...answer.routes,
    {
      method: 'GET',
      path: one,
      who: 'signed-in',
      may,
      audit: 'viewed-upload',
      answer: async (context) => page(await uploadPage(context)),
    },
    {
      method: 'GET',
      path: `${one}/faults.csv`,
      who: 'signed-in',
      may,
      audit: 'copied-upload-faults',
      answer: async (context) => {
        const { upload } = await openUpload(kind, context);
        const rows = await rowsOf(context.tx, upload.id, 'faults', { from: 0, most: mostFaults });
        return file('text/csv; charset=utf-8', new TextEncoder().encode(faultsAsCsv(kind, rows)));
      },
    },
    {
      method: 'GET',
      path: `/api/v1${one}`,
      who: 'signed-in',
      may,
      audit: 'viewed-upload',
      api: {
        summary: `What a file of ${kind.kind} would do, and what is wrong in it`,
        tag,
        response: uploadSchema,
      },
      answer: async (context) => json(await uploadJson(kind, context)),
    },
  ];
}
