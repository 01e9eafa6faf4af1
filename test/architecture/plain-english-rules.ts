/** A way of putting things that stops a reader from this country, why, and how to put it instead. */
export interface Pattern {
  readonly pattern: RegExp;
  readonly because: string;
  readonly instead: string;
}

/** What nobody should read on a page, in a message, at the command line or in the docs (GOV.UK style guide). */
export const patterns: readonly Pattern[] = [
  {
    pattern: /\bwhom?ever\b/i,
    because: 'it hides who acts',
    instead: '"the person who", "people who", "anyone who", or the role: "Ask your manager"',
  },
  {
    pattern: /\bwhom\b/i,
    because: 'few people say it',
    instead: '"who", with the preposition at the end: "Who did you tell?"',
  },
  {
    pattern: /(?<!\bthere )\b(?:is|are|was|were) no (?!longer\b|one\b|more\b)/i,
    because: 'a noun that is negated reads as something that is absent',
    instead: '"is not a": "This is not a date"',
  },
  {
    pattern: /\b(?:Name|Take|Write|Say|Ask|Give|Change|Repair|Lose|Send|Put) (?:no|nothing|nobody)\b/,
    because: 'an order with a negated noun is read twice',
    instead: '"Do not": "Do not name a child"',
  },
  {
    pattern: /\b(?:lies|lie ahead)\b/i,
    because: 'nothing is lying down',
    instead: '"is": "Where is the home?", "The date must be in the past"',
  },
  {
    pattern: /\bstands?\b(?!-| in\b| for\b| side)/i,
    because: 'nothing is standing',
    instead: '"is", "stays" or "is shown"',
  },
  {
    pattern: /\bof the calendar\b/i,
    because: 'every day is a day of the calendar',
    instead: '"a real date"',
  },
  {
    pattern: /\b(?:who|people|person|manager|authority|and) answers? for\b/i,
    because: 'it reads like answering a question',
    instead: '"is responsible for"',
  },
  {
    pattern: /\b(?:is|are) to be\b/i,
    because: 'it does not say who must do it, or whether they must',
    instead: '"must" or "should", with the person first',
  },
  {
    pattern: /\b(?:is|are|was|were) (?:not |no longer )?open to (?:you|them|the visitor|whom)\b/i,
    because: 'a record is not a door',
    instead: '"you can see", "you do not have access to"',
  },
  {
    pattern: /\b(?:anew|whence|thereof|therein|thereby|hereby|thereupon|upon|belongs into|be it)\b/i,
    because: 'it is archaic',
    instead: '"again", or plain words',
  },
  {
    pattern: /\b(?:and|or) the like\b|\bof one's own\b|\b(?:comes?|goes?) along\b/i,
    because: 'it is not how people say it',
    instead: '"or similar", "their own", "is sent with it"',
  },
  {
    pattern: /\b(?<!nothing )(?:came|comes?) of it\b/i,
    because: 'it is a riddle',
    instead: '"what happened", "the result"',
  },
  {
    pattern:
      /\b(?:day|time|year|moment)s? (?:on|at|in|until|from) which\b|\b(?:on|by|from|until) which day\b/i,
    because: 'people say "when"',
    instead: '"the day", "When was it?", "the day it ends"',
  },
  {
    pattern: /(?:^|[.:>] |\b(?:and|,) )(?:since|until|from) when\b/i,
    because: 'people say "how long" or "when did it start"',
    instead: '"When did it start?", "When does it end?"',
  },
  {
    pattern: /\b(?:rule|protocol|text|law|principle|what|setting|agreement) holds\b/i,
    because: 'nothing is being held',
    instead: '"applies"',
  },
  {
    pattern: /(?<!\b(?:can|cannot|could|may) )\bsees? that /i,
    because: 'it reads as looking at something',
    instead: '"make sure that"',
  },
  {
    pattern: /\b(?:owner|author|writer|theirs|administrator|operator) alone\b/i,
    because: 'nobody is alone',
    instead: '"only": "only its owner"',
  },
  {
    pattern: /\bis what (?:is|was)\b|\bwhat (?:stood|stands) there\b/i,
    because: 'the noun is missing',
    instead: 'the noun: "the earlier version"',
  },
];
