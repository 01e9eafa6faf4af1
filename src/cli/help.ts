import type { Command } from './command.ts';
import { commands, type Listed } from './commands.ts';

const widest = Math.max(...commands.map(({ name }) => name.length));
const line = ({ name, summary }: Listed): string => `  ${name.padEnd(widest)}  ${summary}`;

/** What `hearth --help` prints. */
export const overview = `Hearth carries out the London Protocol on reducing the criminalisation of children looked after and care leavers.

  hearth COMMAND [options]

Commands
${commands.map(line).join('\n')}

  hearth COMMAND --help teaches one command, with an example.
  hearth --version prints the version.

Try it
  hearth start
      the demo, with made-up children: open the address that it prints
  echo '{"edition":"2025","setting":"childrens-home","age":14,"conduct":[{"kind":"damage","severity":"minor"}]}' | hearth decide incident -
      the answer to "something has happened: do I call the police?"

Exit codes
  0  done
  1  it could not be done, or a check found faults
  2  what was given was refused: a command, an option, a setting, or facts
`;

/** What `hearth COMMAND --help` prints. */
export function helpOf({ name, usage, help }: Command): string {
  return `  hearth ${`${name} ${usage}`.trim()}\n\n${help.trim()}\n`;
}
