import type { AnyTarget } from '../target.ts';
import { addresses } from './addresses.ts';
import { commandLine } from './commands.ts';
import { decisions } from './decisions.ts';
import { forms } from './forms.ts';
import { guide } from './guide.ts';
import { redaction } from './names.ts';
import { photographs } from './photographs.ts';
import { returns } from './returns.ts';

/** What takes words of people and has nothing to do with the database. */
export const pureTargets: readonly AnyTarget[] = [
  decisions,
  guide,
  ...forms,
  ...redaction,
  photographs,
  ...returns,
  ...addresses,
  ...commandLine,
];
