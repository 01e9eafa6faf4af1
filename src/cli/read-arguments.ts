import { parseArgs } from 'node:util';
import { type Arguments, type Command, UsageRefused } from './command.ts';

type Described = Pick<Command, 'name' | 'usage' | 'options' | 'positionals' | 'orElse'>;

function optionsInWords({ name, options }: Described): string {
  const names = Object.keys(options).map((option) => `--${option}`);
  return names.length > 0 ? `hearth ${name} takes: ${names.join(', ')}.` : `hearth ${name} takes no options.`;
}

/** The parser's refusal in our words. */
function inWords(error: NodeJS.ErrnoException, command: Described): string {
  const option = /(--?[^\s'",=<]+)/.exec(error.message)?.[1] ?? 'That';
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `${option} is not an option. ${optionsInWords(command)}`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return command.options[option.slice(2)]?.type === 'boolean'
        ? `${option} is a switch: it takes no value.`
        : `${option} needs a value, such as ${option} VALUE. A value that begins with - is written ${option}=VALUE.`;
    default:
      return error.message;
  }
}

/**
 * Reads what follows a command's name.
 * @throws UsageRefused naming what is not known, missing or too much
 */
export function readArguments(words: readonly string[], command: Described): Arguments {
  const { positionals, values } = parsed(words, command);
  const wanted = command.orElse !== undefined && values.has(command.orElse) ? [] : command.positionals;
  const missing = wanted[positionals.length];
  if (missing !== undefined) {
    throw new UsageRefused(`${missing} is missing: hearth ${command.name} ${command.usage}`);
  }
  const surplus = positionals[wanted.length];
  if (surplus !== undefined) {
    throw new UsageRefused(`"${surplus}" is one too many: hearth ${command.name} ${command.usage}`);
  }
  return {
    positionals,
    text: (name) => values.get(name) as string | undefined,
    has: (name) => values.get(name) === true,
  };
}

function parsed(words: readonly string[], command: Described) {
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      options: command.options,
      allowPositionals: true,
      strict: true,
    });
    return { positionals, values: new Map(Object.entries(values)) };
  } catch (error) {
    const isRefusal =
      error instanceof TypeError && String(Reflect.get(error, 'code')).startsWith('ERR_PARSE_ARGS');
    throw isRefusal ? new UsageRefused(inWords(error, command)) : error;
  }
}
