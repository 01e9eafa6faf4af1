/** The environment as it was handed over: names and texts. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** One setting: its variable, what may stand in it, and what it is for. `allowed` and `doc` go into docs/configuration.md. */
export interface Setting<Value> {
  readonly name: string;
  /** Completes "must be …". */
  readonly allowed: string;
  /** What holds when the variable is not set, in words. */
  readonly otherwise: string;
  readonly doc: string;
  /** The value of a text that is set; undefined when it is not allowed. */
  read(text: string): Value | undefined;
}

/** One of a few words. */
export function oneOf<const Word extends string>(words: readonly Word[]): (text: string) => Word | undefined {
  return (text) => words.find((word) => word === text);
}

/** A whole number, in digits, within bounds. */
export function wholeNumber(least: number, most: number): (text: string) => number | undefined {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
  };
}

/** A whole address of one of these schemes, with a host. */
export function wholeAddress(schemes: readonly string[]): (text: string) => string | undefined {
  return (text) => {
    if (!URL.canParse(text)) return undefined;
    const { protocol, hostname } = new URL(text);
    return schemes.includes(protocol) && hostname !== '' ? text : undefined;
  };
}
