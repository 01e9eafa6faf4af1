import type { VNode } from 'preact';
import type { Say } from '../html/index.ts';

/** In which language a page is read. */
export interface PageLanguage {
  /** As it stands in `lang`. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** What its sentences are; null in English. */
  readonly say: Say | null;
  /** The letters that come from us, because a device may lack them. */
  readonly letters: string | null;
  /** The voices of a device that can read it aloud. */
  readonly voices: readonly string[];
  /** The other languages, and who has checked this one. */
  readonly bar: VNode;
  /** What the visitor chose with this page, to be kept for the next; null for English. */
  readonly chosen?: string | null;
}

/** The cookie that keeps what was chosen until the browser is closed: a word of ours, and nothing about anybody. */
export const languageCookie = 'hearth_language';
