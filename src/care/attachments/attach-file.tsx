import { ActionForm, action, form, line, yesNo } from '../../platform/forms/index.ts';
import type { Route, SignedInContext } from '../../platform/web/index.ts';
import type { AttachParts } from './attach-parts.ts';
import { childAgrees, paperFile } from './attachment-fields.tsx';
import { keepFile } from './keep-attachment.ts';

/** A picture or a paper, and what it shows. */
const fileForm = form({
  shows: line('What does it show?', {
    size: 's',
    hint: 'In a few words, for people who cannot see it. Leave out names of other children.',
    needed: 'Say what it shows.',
    most: 300,
    autocomplete: 'off',
  }),
  injury: yesNo('Is it a photograph of an injury?', { needed: 'Say whether it shows an injury.' }),
  agreed: childAgrees(
    'Does the child agree to the photograph?',
    'Ask them. Photograph only what is needed, and cover the rest.',
    'Without their agreement do not keep a photograph of an injury. Mark it on the body map and write it down.',
    { field: 'injury', is: 'yes' },
  ),
  file: paperFile(),
});

/** Adding a picture or a paper to what stands at an address. */
export const attachFile = ({ path, may, audit, open, attached }: AttachParts): readonly Route[] =>
  action({
    path: `${path}/files`,
    may,
    audit: { show: audit, send: 'added-attachment' },
    open: (context: SignedInContext) => open(context),
    form: fileForm,
    page: ({ opened: { called, to }, form }) => ({
      title: 'Add a picture or a PDF',
      back: to,
      body: (
        <>
          <span class="govuk-caption-l">{called ? `About ${called}` : 'No child is named'}</span>
          <h1 class="govuk-heading-l">Add a picture or a PDF</h1>
          <p class="govuk-body">People who may read the record may open it. Each time is noted.</p>
          <ActionForm of={form} button="Add the file" />
        </>
      ),
    }),
    act: async (tx, opened, { shows, injury, file }, by) => {
      if (!file) throw new Error('the form needs a file');
      const id = await keepFile(tx, opened, { file, shows, injury: injury === true }, by);
      await attached?.(tx, opened, { id, isVoice: false }, by);
      return { to: `${opened.to}#files`, made: { id } };
    },
    example: { shows: 'The broken window in the lounge', injury: false },
  }).routes;
