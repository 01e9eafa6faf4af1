import type { Multipart } from '@fastify/multipart';
import { Refusal } from '../errors/index.ts';
import { removeUpload, spoolFile, type UploadedFile } from './upload-spool.ts';

/** A file that is part of a form: the field it is sent in, and the most bytes of it. */
export interface FormFile {
  readonly field: string;
  readonly largest: number;
}

/** How a form with a file is taken. */
interface Taking extends FormFile {
  readonly directory: string;
  readonly id: string;
  /** Whether the file may be written, asked once with the fields that stand before it. */
  readonly mayWrite: (fields: Record<string, unknown>) => boolean;
  /** Whether the request is too long for the file to be within its limit: then none of it is written. */
  readonly isTooLong: boolean;
}

/** A form that was taken: what was typed, always; the file, or why it was not kept. */
export interface TakenForm {
  readonly body: Record<string, unknown>;
  readonly file: UploadedFile | null;
  readonly refusal: Refusal | null;
}

/** The most characters of all that was typed in one form. */
const mostTyped = 4_000_000;

/** A field under its name; several under one name become a list. */
function keep(body: Record<string, unknown>, name: string, value: string): void {
  const before = body[name];
  if (before === undefined) body[name] = value;
  else if (Array.isArray(before)) before.push(value);
  else body[name] = [before, value];
}

/** What is said of a file that is larger than its form takes. */
export const fileTooLarge = ({ field, largest }: FormFile): Refusal =>
  new Refusal(
    'too-large',
    `The file is larger than ${Math.floor(largest / 1_000_000).toLocaleString('en-GB')} megabytes. Send a smaller one.`,
    field,
  );

/**
 * Takes a form with one file apart as it arrives. A file that cannot be kept takes nothing of what was typed with it: the
 * rest of the form is read to its end, and the form can be shown again.
 */
export async function spoolForm(parts: AsyncIterable<Multipart>, taking: Taking): Promise<TakenForm> {
  const { directory, id, field, mayWrite, isTooLong } = taking;
  const body: Record<string, unknown> = Object.create(null);
  let file: UploadedFile | null = null;
  let refusal: Refusal | null = null;
  let typed = 0;
  for await (const part of parts) {
    if (part.type === 'field') {
      typed += String(part.value).length;
      if (part.valueTruncated || typed > mostTyped)
        throw new Refusal('too-large', 'That is more than we can take at once.', part.fieldname);
      keep(body, part.fieldname, String(part.value));
      continue;
    }
    // A browser sends an empty part where no file was chosen.
    const isChosen = part.fieldname === field && Boolean(part.filename) && file === null;
    if (isChosen && isTooLong) refusal = fileTooLarge(taking);
    if (!isChosen || refusal || !mayWrite(body)) {
      part.file.resume();
      continue;
    }
    file = await spoolFile(directory, { id, number: 0, name: part.filename }, part.file);
    if (!part.file.truncated) continue;
    await removeUpload(directory, id);
    file = null;
    refusal = fileTooLarge(taking);
  }
  return { body, file, refusal };
}
