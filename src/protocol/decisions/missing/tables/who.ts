/** Not found yet. */
export const away = { located: ['no'] } as const;

/** A child, or somebody whose age is disputed: they are treated as a child until it is settled. */
export const asAChild = { person: ['child', 'disputed'] } as const;
