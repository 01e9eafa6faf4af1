import { type Field, file } from '../../platform/forms/index.ts';
import { largestPhotograph, photographField } from './read-photograph.ts';

/** What a route says that takes a photograph with its form: `file: photographInForm`. */
export const photographInForm = { field: photographField, largest: largestPhotograph } as const;

/**
 * The field of a form in which a photograph is chosen. It stands last in a form with `enctype="multipart/form-data"` and
 * a `CsrfField` first, so that what is typed arrives before it.
 */
export function PhotographField(props: { label: string; hint?: string; error?: string }) {
  const { label, hint, error } = props;
  const id = photographField;
  const says = `${hint ? `${hint} ` : ''}A JPEG, PNG or WebP picture of at most 8 megabytes. The place and time that a phone writes into it are taken out.`;
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label class="govuk-label" for={id}>
        {label}
      </label>
      <div class="govuk-hint" id={`${id}-hint`}>
        {says}
      </div>
      {error ? (
        <p class="govuk-error-message" id={`${id}-error`}>
          <span class="govuk-visually-hidden">Error:</span> {error}
        </p>
      ) : null}
      <input
        class={`govuk-file-upload hearth-wide${error ? ' govuk-file-upload--error' : ''}`}
        id={id}
        name={id}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
      />
    </div>
  );
}

/** A photograph in a declared form; it stands last in it. */
export const photographFile = (label: string, hint = ''): Field<Uint8Array | null> =>
  file(label, {
    largest: largestPhotograph,
    accept: 'image/jpeg,image/png,image/webp',
    hint: `${hint ? `${hint} ` : ''}A JPEG, PNG or WebP picture of at most 8 megabytes. The place and time that a phone writes into it are taken out.`,
    needed: 'Choose a photograph.',
  });
