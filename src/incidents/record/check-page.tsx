import { AttachmentList } from '../../care/index.ts';
import { ActionForm, type Filled, ReadBack } from '../../platform/forms/index.ts';
import { InsetText, WarningText } from '../../platform/html/index.ts';
import type { SignedIn } from '../../platform/web/index.ts';
import { injuriesPage } from '../injuries/injuries-form.ts';
import { Hints } from './hints.tsx';
import type { OpenDraft } from './open-draft.ts';
import type { Part } from './parts.ts';
import { recordPages } from './record-pages.ts';

/** Where a part is written: what it still misses, or that it can be changed. */
function WayTo({ part }: { part: Part }) {
  const [first] = part.wrong;
  const to = (text: string, href: string) => (
    <a class="govuk-link" href={href}>
      {text}
      <span class="govuk-visually-hidden"> {part.title}</span>
    </a>
  );
  if (!first) return <p class="govuk-body">{to('Change', part.href)}</p>;
  return (
    <InsetText>
      {first.message} {to('Finish', first.href)}
    </InsetText>
  );
}

/** Files and recordings that lie with the draft, and the way to add more, and injuries where nobody was said to be hurt. */
function Files({ open: { draft, files, parts } }: { open: OpenDraft }) {
  const at = `/records/${draft.id}`;
  const link = (href: string, text: string) => (
    <li>
      <a class="govuk-link" href={href}>
        {text}
      </a>
    </li>
  );
  return (
    <section id="files" aria-labelledby="files-heading">
      <h2 class="govuk-heading-m" id="files-heading">
        Files
      </h2>
      {files.length === 0 ? <p class="govuk-body">There are no pictures, PDFs or recordings.</p> : null}
      <AttachmentList files={files} remove={(id) => `${at}/files/${id}/remove`} />
      <ul class="govuk-list">
        {link(`${at}/files`, 'Add a picture or a PDF')}
        {link(`${at}/voice`, 'Record the child’s account in their own voice')}
        {parts.some(({ id }) => id === injuriesPage)
          ? null
          : link(`${at}/page/${injuriesPage}`, 'Somebody was hurt: add the injuries')}
      </ul>
    </section>
  );
}

/** The last page: read it once more, and sign. What is still missing leads to where it is written. */
export function CheckPage(props: {
  open: OpenDraft;
  form: Filled;
  otherChildren: readonly string[];
  person: SignedIn;
}) {
  const { open, form, otherChildren, person } = props;
  const { draft, parts, called } = open;
  return (
    <>
      <h1 class="govuk-heading-l">Check the record about {called}</h1>
      {parts.map((part) => {
        const recordPage = recordPages.find(({ id }) => id === part.id);
        return (
          <section id={part.id} aria-labelledby={`${part.id}-heading`}>
            <h2 class="govuk-heading-m" id={`${part.id}-heading`}>
              {part.title}
            </h2>
            <WayTo part={part} />
            {recordPage && part.written ? (
              <Hints page={recordPage} written={part.written} otherChildren={otherChildren} />
            ) : null}
            {part.written ? <ReadBack of={part.written} /> : null}
          </section>
        );
      })}
      <Files open={open} />
      {parts.every(({ wrong }) => wrong.length === 0) ? (
        <>
          <WarningText
            text="Once you sign, the record stays as it is. You can add to it, and nothing is ever overwritten."
            iconFallbackText="Warning"
          />
          <ActionForm of={form} button={`Sign as ${person.name}`} />
        </>
      ) : null}
      <p class="govuk-body">
        <a class="govuk-link" href={`/records/${draft.id}/discard`}>
          Discard this draft
        </a>
      </p>
    </>
  );
}

/** Asks once more before a draft is thrown away. */
export function DiscardPage({ draftId, called, form }: { draftId: string; called: string; form: Filled }) {
  return (
    <>
      <h1 class="govuk-heading-l">Discard the draft about {called}?</h1>
      <p class="govuk-body">
        What you wrote in it will be lost for good. A signed record is never discarded.
      </p>
      <ActionForm
        of={form}
        button="Discard it"
        classes="govuk-button--warning"
        besides={
          <a class="govuk-link" href={`/records/${draftId}/check`}>
            Keep it
          </a>
        }
      />
    </>
  );
}
