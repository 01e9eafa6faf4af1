import type { Statement } from './statements.ts';

/** The words for each person to whom something is told. The first that fits takes its words: a supervising social worker is no other. */
const called: readonly (readonly [Statement, RegExp])[] = [
  ['told-supervising-social-worker', /\bsupervising social workers?\b/g],
  [
    'told-out-of-hours',
    /\b(?:out[- ]of[- ]hours|emergency duty|edt|duty (?:team|officer|desk|social worker))\b/g,
  ],
  ['told-social-worker', /\bsocial workers?\b/g],
  ['told-social-services', /\b(?:social services|children'?s services|social care|mash)\b/g],
  ['told-personal-adviser', /\bpersonal advis[eo]rs?\b/g],
  ['told-designated-officer', /\b(?:designated officer|lado)\b/g],
  ['told-manager', /\b(?<!team )managers?\b/g],
];

/** What says that nobody was reached, or that it is still to come: then it is for a person to say. */
const notYet =
  /\b(?:not?|nobody|never|tried|trying|voice ?mail|no answer|left a message|message left|could ?n[o']t|cannot|can't|didn't|did not|will|tomorrow|later|unable|unavailable|engaged|waiting|to be)\b/;

/** Who was told, by a line that says who and how. Words that we do not know say nothing, and close nothing. */
export function whoWasTold(line: string): Statement[] {
  let rest = line.toLowerCase().replaceAll('’', "'");
  if (notYet.test(rest)) return [];
  const told: Statement[] = [];
  for (const [statement, words] of called) {
    const without = rest.replace(words, ' ');
    if (without !== rest) told.push(statement);
    rest = without;
  }
  return told;
}

const vain =
  /\b(?:no (?:answer|reply|one)|did ?n[o']t (?:answer|pick up|reply)|voice ?mail|left (?:a|another) message|not reached|could ?n[o']t (?:reach|get)|nobody|engaged|busy|unavailable)\b/;

/** Whether what came of it says that nobody was reached. */
export const wasInVain = (result: string): boolean => vain.test(result.toLowerCase().replaceAll('’', "'"));
