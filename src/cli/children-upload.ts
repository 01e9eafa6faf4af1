import type { Command } from './command.ts';
import { uploadFile, uploadOptions } from './upload/upload-file.ts';

const help = `
Looks at a file of children, CSV or XLSX, with who works with them and where they live.
With --send it waits for a second person, who agrees on the pages. Only then is each
child added to the register. examples/children.csv shows the columns.

  --by EMAIL         in whose name it is sent: a team manager,
                     duty officer or placement officer
  --organisation O   which organisation, if that person can do it for several
  --send             send it, so that a second person can agree
  --json             everything as one JSON object

Example
  hearth children upload children.csv --by ada@example.org

Output
  How many rows would do what, and everything that is wrong: the row, the column and what
  is allowed. Nobody appears by name.

Exit codes
  0  nothing is wrong
  1  something is wrong in some rows: nothing is done with them. Or it could not be done
  2  the command or the file was refused
`;

/** `hearth children upload FILE`. */
export const childrenUpload: Command = {
  name: 'children upload',
  usage: 'FILE --by EMAIL [--send]',
  options: uploadOptions,
  positionals: ['FILE'],
  help,
  run: (given, terminal) => uploadFile('children', given, terminal),
};
