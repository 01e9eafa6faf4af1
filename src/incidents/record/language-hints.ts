/** A word that follows a child through life, and what might be said instead (VOI-03). */
export interface LanguageHint {
  readonly found: string;
  readonly suggestion: string;
}

interface Entry {
  readonly pattern: RegExp;
  readonly suggestion: string;
}

const entry = (words: string, suggestion: string): Entry => ({
  pattern: new RegExp(`\\b(?:${words})\\b`, 'giu'),
  suggestion,
});

const seen = 'say what was seen and heard, and what it may have meant';

// Suggestions only. Legal words such as care leaver or placement are not touched.
const entries: readonly Entry[] = [
  entry('aggressive|aggression', seen),
  entry('violent|violence', seen),
  entry('manipulative|manipulating', seen),
  entry('streetwise', seen),
  entry('kicked off|kicking off|kicks off', seen),
  entry('attention[- ]seeking', 'say what they needed, if you can tell'),
  entry('challenging behaviou?r', 'say what was hard for them'),
  entry('abscond(?:s|ed|ing|er)?', 'went missing, or ran away'),
  entry('offender|perpetrator|culprit', 'child'),
  entry('LACs?|looked[- ]after child', 'child looked after'),
  entry('BAME', 'racially minoritised'),
  // The word is contested and often does not fit (REF-01).
  entry('gangs?', 'say who was there and what was seen'),
  entry('respite', 'a short break'),
  entry('unit', 'home'),
  entry('refused to engage|non[- ]compliant|disguised compliance', 'say what was offered and what they did'),
  entry('promiscuous|lifestyle choice|risky behaviou?r', 'say what was done to them, and by whom'),
];

/** What stands in quotation marks is somebody's own words and is never commented on. */
function withoutQuotations(text: string): string {
  return text.replaceAll(/"[^"]*"|“[^”]*”|‘[^’]*’|(?<![\p{L}\p{N}])'[^'\n]*'(?![\p{L}\p{N}])/gu, (quoted) =>
    ' '.repeat(quoted.length),
  );
}

/** Hints for a text: suggestions, each word once. They never block and never change anything. */
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

/** Names of other children that stand in a text: a record about one child should not name another. */
export function otherChildrenNamed(text: string, names: readonly string[]): string[] {
  return names.filter((name) => {
    const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(text);
  });
}
