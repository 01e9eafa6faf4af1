import type { Refusal } from '../../platform/errors/index.ts';
import type { PlainPhotograph } from '../photographs/formats/bytes.ts';

/** A paper as it is kept. */
export interface PlainPaper {
  readonly mediaType: 'application/pdf';
  readonly bytes: Uint8Array;
}
/** A sound as it is kept. */
export interface PlainSound {
  readonly mediaType: 'audio/webm' | 'audio/ogg' | 'audio/mp4' | 'audio/wav';
  readonly bytes: Uint8Array;
  /** How long it is, as far as the file says. */
  readonly seconds: number | null;
}
/** A file without anything that its device wrote about it. */
export type PlainFile = PlainPhotograph | PlainPaper | PlainSound;

/** What a file may be that is sent: a photograph; a photograph or a paper; or a sound. */
export interface FilesTaken {
  readonly photograph: PlainPhotograph;
  readonly paper: PlainPhotograph | PlainPaper;
  readonly sound: PlainSound;
}
export type Taken = keyof FilesTaken;

/** What is asked of the thread that reads files. */
export interface FileQuestion {
  readonly file: Uint8Array;
  readonly as: Taken;
}
/** What it answers: the file as it is kept, or why it is not. */
export type FileAnswer = PlainFile | { readonly refused: Pick<Refusal, 'code' | 'message'> };
