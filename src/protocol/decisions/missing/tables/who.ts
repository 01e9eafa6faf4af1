/** Not found yet. */
export const away = { located: ['no'] } as const;

/** Under 10. */
export const smallChild = { person: ['small-child'] } as const;

/** From 10 to 17, or somebody whose age is disputed: they are treated as a child until it is settled. */
export const olderChild = { person: ['child', 'disputed'] } as const;

/** A child of any age, or treated as one. */
export const asAChild = { person: [...smallChild.person, ...olderChild.person] } as const;

/** A young adult. */
export const adult = { person: ['adult'] } as const;

/** Everybody of 10 and over. */
export const olderOrAdult = { person: [...olderChild.person, ...adult.person] } as const;
