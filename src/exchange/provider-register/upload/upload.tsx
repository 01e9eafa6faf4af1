import { sql } from 'kysely';
import { notFound, Refusal } from '../../../platform/errors/index.ts';
import { ActionForm, action, file, form } from '../../../platform/forms/index.ts';
import type { May, SignedInContext, Tx } from '../../../platform/web/index.ts';
import { readList } from '../read/read-list.ts';
import { authoritiesKept } from '../who-may.ts';

const uploadForm = form({
  file: file('The list, as a CSV file', {
    largest: 8_000_000,
    accept: '.csv,text/csv',
    hint: 'For example the list of providers of children’s social care that Ofsted publishes, saved as "CSV UTF-8". Up to 8 megabytes and 20,000 lines.',
    needed: 'Choose the file.',
  }),
});

const authorityIn = async ({ tx, params }: SignedInContext) =>
  (await authoritiesKept(tx)).find(({ id }) => id === params.organisationId);

const mayUpload: May = {
  words: 'administrators and commissioners of the authority',
  check: async (context) => (await authorityIn(context)) !== undefined,
};

/**
 * Keeps a list of providers as it is; which columns are ours is asked next.
 * @throws Refusal at `file`
 */
async function keepList(tx: Tx, id: string, authorityId: string, bytes: Uint8Array): Promise<void> {
  const { header, lines } = await readList(bytes);
  const { rows } = await sql<{ done: boolean }>`
    select app.keep_provider_list(${id}::uuid, ${authorityId}::uuid, ${[...header]}::text[], ${JSON.stringify(lines)}::jsonb) as done`.execute(
    tx,
  );
  if (!rows[0]?.done) throw new Refusal('not-yours', 'You cannot keep a list for this authority.');
}

/** A list of providers is uploaded. */
export const uploadAction = action({
  path: '/provider-lists/of/:organisationId/new',
  may: mayUpload,
  audit: { show: 'viewed-provider-lists', send: 'uploaded-provider-list' },
  open: async (context) => {
    const authority = await authorityIn(context);
    if (!authority) throw notFound();
    return authority;
  },
  form: uploadForm,
  page: ({ opened: { name }, form }) => {
    const body = (
      <>
        <h1 class="govuk-heading-l">Upload a list of registered providers for {name}</h1>
        <p class="govuk-body">
          Next you say which columns are which, and see what would change. Nothing changes before you say so.
        </p>
        <ActionForm of={form} button="Upload the list" />
      </>
    );
    return { title: 'Upload a list of providers', body, back: '/provider-lists' };
  },
  act: async (tx, { id: authorityId }, { file: bytes }, { entry: id }) => {
    await keepList(tx, id, authorityId, bytes ?? new Uint8Array());
    return { to: `/provider-lists/${id}`, made: { id } };
  },
  example: {},
});
