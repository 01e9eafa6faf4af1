/**
 * What a young person reads about something that somebody did: it follows the name of whoever did it. A sentence says
 * what kind of thing it was and nothing of what was looked at, so that the list of looks gives nobody away.
 */
export const toldToChild = {
  looked: 'looked at your record',
  wrote: 'wrote something about you',
  decided: 'decided or did something about you',
  gave: 'gave something from your record to someone',
  copied: 'made a copy of your record',
  listed: 'took a list with your name with them',
  police: 'told the police something about you',
  emergency: 'opened your record in an emergency',
  'emergency-over': 'closed your record when the emergency was over',
  'emergency-checked': 'checked if it was right to open your record in an emergency',
  sealed: 'locked your record, so fewer people can see it',
  unsealed: 'unlocked your record, so more people can see it again',
  joined: 'put two records together into one',
  parted: 'split one record into two again',
  /** Never shown: nobody is told of what they did themselves. */
  own: 'used your own pages',
} as const;

/**
 * The verbs of a room, each with the kind of sentence that a young person reads when it concerns them. `null` is for
 * what cannot concern one child: signing in, organisations, staff, the audit itself.
 */
export type VerbTable = Readonly<Record<string, keyof typeof toldToChild | null>>;
