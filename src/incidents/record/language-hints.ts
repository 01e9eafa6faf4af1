import { withoutQuotations } from './without-quotations.ts';

/** A word that follows a child through life, and what might be said instead (VOI-03). */
export interface LanguageHint {
  readonly found: string;
  readonly suggestion: string;
}

interface Entry {
  readonly pattern: RegExp;
  readonly suggestion: string;
}

const seen = 'say what was seen and heard, and what it may have meant';

// Suggestions only. Legal words such as care leaver or placement are not touched.
const entries: readonly Entry[] = [
  { pattern: /\b(?:aggressive|aggression)\b/giu, suggestion: seen },
  { pattern: /\b(?:violent|violence)\b/giu, suggestion: seen },
  { pattern: /\b(?:manipulative|manipulating)\b/giu, suggestion: seen },
  { pattern: /\bstreetwise\b/giu, suggestion: seen },
  { pattern: /\b(?:kicked off|kicking off|kicks off)\b/giu, suggestion: seen },
  { pattern: /\battention[- ]seeking\b/giu, suggestion: 'say what they needed, if you can tell' },
  { pattern: /\bchallenging behaviou?r\b/giu, suggestion: 'say what was hard for them' },
  { pattern: /\babscond(?:s|ed|ing|er)?\b/giu, suggestion: 'went missing, or ran away' },
  { pattern: /\b(?:offender|perpetrator|culprit)\b/giu, suggestion: 'child' },
  { pattern: /\b(?:LACs?|looked[- ]after child)\b/giu, suggestion: 'child looked after' },
  { pattern: /\bBAME\b/giu, suggestion: 'racially minoritised' },
  // The word is contested and often does not fit (REF-01).
  { pattern: /\bgangs?\b/giu, suggestion: 'say who was there and what was seen' },
  { pattern: /\brespite\b/giu, suggestion: 'a short break' },
  { pattern: /\bunit\b/giu, suggestion: 'home' },
  {
    pattern: /\b(?:refused to engage|non[- ]compliant|disguised compliance)\b/giu,
    suggestion: 'say what was offered and what they did',
  },
  {
    pattern: /\b(?:promiscuous|lifestyle choice|risky behaviou?r)\b/giu,
    suggestion: 'say what was done to them, and who did it',
  },
];

/**
 * Hints for a text: suggestions, each word once. They never block and never change anything. What stands in quotation
 * marks is somebody's own words and is never commented on.
 */
export function languageHints(text: string): LanguageHint[] {
  const plain = withoutQuotations(text);
  const hints = new Map<string, LanguageHint>();
  for (const { pattern, suggestion } of entries) {
    for (const [found] of plain.matchAll(pattern)) {
      hints.set(found.toLowerCase(), { found, suggestion });
    }
  }
  return [...hints.values()];
}
