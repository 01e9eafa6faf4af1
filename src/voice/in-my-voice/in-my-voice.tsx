import '../tables.ts';
import {
  type About,
  type Attachment,
  AttachmentList,
  attachmentsOf,
  keepVoice,
  soundFile,
} from '../../care/index.ts';
import type { AuditVerb } from '../../platform/audit/index.ts';
import { ActionForm, action, form } from '../../platform/forms/index.ts';
import type { May, Route, SignedInContext, Tx } from '../../platform/web/index.ts';
import { youngFrame } from '../frame/young-frame.tsx';

/** What a young person speaks about, and the page on which it is then heard. */
export interface SpokenAbout {
  readonly about: About;
  readonly aboutId: string;
  readonly childId: string;
  readonly to: string;
}

/** What they said themselves in their own voice about something, to be heard on their own pages. */
export async function mySound(tx: Tx, about: About, id: string): Promise<Attachment[]> {
  return (await attachmentsOf(tx, about, id)).filter(({ is_voice }) => is_voice);
}

/** The recordings, and the way to make another. */
export function MySound({ files, href }: { files: readonly Attachment[]; href: string }) {
  return (
    <>
      <AttachmentList files={files} at="/me/voice" />
      <p class="govuk-body">
        <a class="govuk-link" href={href}>
          Say it in your own voice
        </a>
      </p>
    </>
  );
}

/** A young person says something in their own voice, about what stands at an address. */
export const inMyVoice = (of: {
  readonly path: string;
  readonly may: May;
  readonly audit: { readonly show: AuditVerb };
  readonly open: (context: SignedInContext) => Promise<SpokenAbout>;
}): readonly Route[] =>
  action({
    path: `${of.path}/voice`,
    who: 'young-person',
    may: of.may,
    audit: { ...of.audit, send: 'kept-own-voice' },
    open: of.open,
    form: form({ sound: soundFile() }),
    frame: youngFrame,
    page: ({ opened: { to }, form }) => ({
      title: 'In your own voice',
      back: to,
      scripts: ['voice'],
      hearsVoice: true,
      body: (
        <>
          <p class="govuk-body">
            Listen to it first. You can throw it away. Nothing is sent before you press the button.
          </p>
          <p class="govuk-body">
            We keep your voice as it is. Nobody changes it into writing, and it is not sent to anyone else.
            People who can read about this can hear it.
          </p>
          <ActionForm of={form} button="Keep it" />
        </>
      ),
    }),
    act: async (tx, { about, aboutId, childId, to }, { sound }, by) => {
      if (!sound) throw new Error('the form needs a recording');
      const id = await keepVoice(tx, { about, aboutId, of: { childId } }, sound, by);
      return { to, made: { id } };
    },
    example: {},
  }).routes;
