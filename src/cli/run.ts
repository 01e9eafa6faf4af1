import { type Terminal, UsageRefused } from './command.ts';
import { commands, type Listed } from './commands.ts';
import { done, failed, refused } from './exit-codes.ts';
import { nearest } from './nearest.ts';
import { readArguments } from './read-arguments.ts';

const asksForHelp = (word: string): boolean => word === '--help' || word === '-h';

/** The command that the words begin with, and the words after its name. */
function find(words: readonly string[]): { listed: Listed; rest: readonly string[] } {
  for (const listed of commands) {
    const parts = listed.name.split(' ');
    if (parts.every((part, index) => words[index] === part))
      return { listed, rest: words.slice(parts.length) };
  }
  const [first = ''] = words;
  const family = commands.filter(({ name }) => name.startsWith(`${first} `)).map(({ name }) => name);
  if (family.length > 0) throw new UsageRefused(`There is: hearth ${family.join(', hearth ')}.`);
  const near = nearest(
    first,
    commands.map(({ name }) => name),
  );
  const hint = near ? `Did you mean "hearth ${near}"?` : 'hearth --help lists the commands.';
  throw new UsageRefused(`"${first}" is not a command. ${hint}`);
}

async function runCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  const { listed, rest } = find(words);
  const command = await listed.load();
  const end = rest.indexOf('--');
  if (rest.slice(0, end === -1 ? undefined : end).some(asksForHelp)) {
    const { helpOf } = await import('./help.ts');
    await terminal.output.write(helpOf(command));
    return done;
  }
  return command.run(readArguments(rest, command), terminal);
}

async function runWords(words: readonly string[], terminal: Terminal): Promise<number> {
  const [first, ...rest] = words;
  if (first === undefined || asksForHelp(first) || (first === 'help' && rest.length === 0)) {
    const { overview } = await import('./help.ts');
    // Nothing asked is not the same as help asked: a script with an empty variable should hear of it.
    await (first === undefined ? terminal.errors : terminal.output).write(overview);
    return first === undefined ? refused : done;
  }
  if (first === 'help') return runCommand([...rest, '--help'], terminal);
  if (first === '--version' || first === '-v') {
    const { packageVersion } = await import('../platform/config/index.ts');
    await terminal.output.line(packageVersion());
    return done;
  }
  return runCommand(words, terminal);
}

/** Errors whose message is written for whoever reads it, and the exit code each ends with. So are the system's own. */
const known: ReadonlyMap<string, number> = new Map([
  ['CannotBeDone', failed],
  ['DatabaseError', failed],
  ['Refusal', refused],
  ['SettingsRefused', refused],
  ['UsageRefused', refused],
]);

/** Runs `hearth` with the words that follow it. Returns the exit code; every error has been told by then. */
export async function runHearth(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await runWords(words, terminal);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const code = 'syscall' in error ? failed : known.get(error.name);
    const cause = code === undefined ? `unexpected fault. ${error.stack}` : error.message;
    await terminal.errors.line(`hearth: ${cause}`);
    return code ?? failed;
  }
}
