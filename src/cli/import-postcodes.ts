import { randomUUID } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type Command, UsageRefused } from './command.ts';
import { done } from './exit-codes.ts';
import { withRecords } from './records/with-records.ts';

const help = `
Loads a directory of postcodes, in the layout of the Office for National Statistics (ONS
Postcode Directory) or an extract of it as CSV: postcode (pcds), district (oslaua or
laua), county (oscty or cty, if there is one), easting and northing (oseast1m,
osnrth1m). It replaces the previous directory, completely or not at all.

With it, an imported return shows whether each placement is inside the authority, and
how far it is from home. Without it we do not know, and do not guess. The authority must
have its GSS code in the register of organisations.

Example
  hearth import postcodes ONSPD_AUG_2026_UK.csv

Output
  How many postcodes have a location.

Exit codes
  0  done
  1  it could not be done
  2  the command or the file was refused
`;

/** `hearth import postcodes FILE`. */
export const importPostcodes: Command = {
  name: 'import postcodes',
  usage: 'FILE',
  options: {},
  positionals: ['FILE'],
  help,
  run: async (given, { output }) => {
    const [file = ''] = given.positionals;
    if (!existsSync(file)) throw new UsageRefused(`There is no file ${file}.`);
    const { loadDirectory } = await import('../exchange/index.ts');
    const places = await withRecords({ migrated: true }, (records) =>
      loadDirectory(
        records,
        { name: basename(file), bytes: createReadStream(file) },
        new Date(),
        randomUUID(),
      ),
    );
    await output.line(`${places.toLocaleString('en-GB')} postcodes have a location.`);
    return done;
  },
};
