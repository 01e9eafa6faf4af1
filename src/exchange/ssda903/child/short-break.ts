import { shortBreaks } from '../codes/legal-status.ts';
import type { Row } from './row.ts';

/** Whether the episode is a short break. */
export function isShortBreak(episode: Row): boolean {
  return episode.is('LS', ...shortBreaks);
}
