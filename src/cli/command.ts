import type { Readable } from 'node:stream';
import type { ParseArgsConfig } from 'node:util';
import type { Output } from './output.ts';

/** Where a command reads and writes. Answers go to `output`; progress, warnings and refusals of usage to `errors`. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Output;
  readonly errors: Output;
}

/** What was typed after the command's name, checked against its options. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** The text of an option, undefined when it was not given. */
  text(name: string): string | undefined;
  /** Whether a switch was given. */
  has(name: string): boolean;
}

/** One command of `hearth`. */
export interface Command {
  readonly name: string;
  /** After the name: `FILE|-`, `[--json]`. */
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** The names of what must follow the options, in order. */
  readonly positionals: readonly string[];
  /** The option that stands in the place of them, where there is one. */
  readonly orElse?: string;
  /** What it does, an example, what comes out, and the exit codes. */
  readonly help: string;
  /** Returns the exit code. */
  run(given: Arguments, terminal: Terminal): Promise<number>;
}

/** A command line that asks for something there is not. The message says what there is. */
export class UsageRefused extends Error {
  override readonly name = 'UsageRefused';
}

/** Something that could not be done, for a reason the person at the keyboard can do something about. */
export class CannotBeDone extends Error {
  override readonly name = 'CannotBeDone';
}
