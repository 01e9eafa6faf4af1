import { londonTime } from '../../platform/clock/index.ts';
import type { Attachment } from './attachments-of.ts';

const inMinutes = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} minutes`;
const inMegabytes = (bytes: number): string =>
  bytes < 100_000 ? 'less than 0.1 MB' : `${(bytes / 1_000_000).toFixed(1)} MB`;

function Shown({ file, at }: { file: Attachment; at: string }) {
  const href = `${at}/${file.id}`;
  if (file.is_voice)
    return (
      // biome-ignore lint/a11y/useMediaCaption: nobody writes down what a child said in their own voice
      <audio class="hearth-voice" controls preload="none" src={href} aria-label={file.shows} />
    );
  if (file.media_type === 'application/pdf')
    return (
      <a class="govuk-link" href={href} download>
        {file.shows} (PDF, {inMegabytes(file.size)})
      </a>
    );
  return (
    <a class="govuk-link" href={href}>
      <img class="hearth-attached" src={href} alt={file.shows} loading="lazy" />
    </a>
  );
}

/** What is said below a file: what it shows, who added it and when. */
function Below({ file }: { file: Attachment }) {
  const isPicture = file.media_type.startsWith('image/');
  return (
    <figcaption class="govuk-body-s hearth-words">
      {isPicture ? `${file.shows}. ` : ''}
      {file.is_voice ? `${file.shows}${file.seconds === null ? '' : `, ${inMinutes(file.seconds)}`}. ` : ''}
      {file.shows_injury ? 'They agreed to this photograph. ' : ''}
      Added by {file.added_by_name ?? 'somebody'}, {londonTime(file.added_at)}.
    </figcaption>
  );
}

/**
 * Files beside a record: pictures small, papers as a link, recordings to be played.
 * @param props.at where files are asked for: on the pages of those who work here, or the young person's own
 * @param props.remove where a file of a draft is taken away; nowhere once it is signed
 */
export function AttachmentList(props: {
  files: readonly Attachment[];
  at?: '/attachments' | '/me/voice';
  remove?: (id: string) => string;
}) {
  const { files, at = '/attachments', remove } = props;
  if (files.length === 0) return null;
  return (
    <ul class="govuk-list">
      {files.map((file) => (
        <li>
          <figure class="hearth-file">
            <Shown {...{ file, at }} />
            <Below file={file} />
          </figure>
          {remove ? (
            <p class="govuk-body-s">
              <a class="govuk-link" href={remove(file.id)}>
                Remove<span class="govuk-visually-hidden"> {file.shows}</span>
              </a>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
