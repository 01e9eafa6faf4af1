import { ActionForm, action, form } from '../../platform/forms/index.ts';
import type { Route, SignedInContext } from '../../platform/web/index.ts';
import type { AttachParts } from './attach-parts.ts';
import { childAgrees, soundFile } from './attachment-fields.tsx';
import { largestSound } from './formats/sound.ts';
import { keepVoice } from './keep-attachment.ts';

/** What a child wants to say in their own voice. */
const voiceForm = (called: string) =>
  form({
    agreed: childAgrees(
      `Does ${called} want to say it in their own voice?`,
      'Ask before you begin. They can stop at any time, listen to it, and throw it away.',
      'Do not keep a recording they do not want. Write down what they say instead.',
    ),
    sound: soundFile(),
  });

/** What becomes of a recording, said before it is made. */
const whatBecomesOfIt =
  'The recording is kept as it is, as their words, with the record. Nobody types it out for them, no computer turns it into text, and it is not sent anywhere.';

/** Recording what a child says, in their own voice, beside what stands at an address. */
export const recordVoice = ({ path, may, audit, open, attached }: AttachParts): readonly Route[] =>
  action({
    path: `${path}/voice`,
    may,
    audit: { show: audit, send: 'kept-voice' },
    open: (context: SignedInContext) => open(context),
    form: ({ called }) => voiceForm(called ?? 'the child'),
    file: { field: 'sound', largest: largestSound },
    page: ({ opened: { called, to }, form }) => ({
      title: 'In their own voice',
      back: to,
      scripts: ['voice'],
      hearsVoice: true,
      body: (
        <>
          <span class="govuk-caption-l">{called ? `About ${called}` : ''}</span>
          <h1 class="govuk-heading-l">In their own voice</h1>
          <p class="govuk-body">{whatBecomesOfIt}</p>
          <ActionForm of={form} button="Keep the recording" />
        </>
      ),
    }),
    act: async (tx, opened, { sound }, by) => {
      if (!sound) throw new Error('the form needs a recording');
      const id = await keepVoice(tx, opened, sound, by);
      await attached?.(tx, opened, { id, isVoice: true }, by);
      return { to: opened.to, made: { id } };
    },
    example: { agreed: 'yes' },
  }).routes;
