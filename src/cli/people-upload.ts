import type { Command } from './command.ts';
import { uploadFile, uploadOptions } from './upload/upload-file.ts';

const help = `
Looks at a file of people who are to work in an organisation, CSV or XLSX: name, email,
role, home, from, until. With --send it waits for a second administrator, who agrees on
the pages. Only then is each person invited by email.

  --by EMAIL         in whose name it is sent: an administrator
  --organisation O   which organisation, if that person can do it for several
  --send             send it, so that a second person can agree
  --json             everything as one JSON object

Example
  hearth people upload people.csv --by ada@example.org

Output
  How many rows would do what, and everything that is wrong: the row, the column and what
  is allowed. Nobody appears by name.

Exit codes
  0  nothing is wrong
  1  something is wrong in some rows: nothing is done with them. Or it could not be done
  2  the command or the file was refused
`;

/** `hearth people upload FILE`. */
export const peopleUpload: Command = {
  name: 'people upload',
  usage: 'FILE --by EMAIL [--send]',
  options: uploadOptions,
  positionals: ['FILE'],
  help,
  run: (given, terminal) => uploadFile('people', given, terminal),
};
