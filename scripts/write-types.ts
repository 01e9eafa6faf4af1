import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { top } from './docs/repository.ts';
import { freshCatalogue } from './types/catalogue.ts';
import { refuseStrays, tablesFile, typesFileOf } from './types/tables-file.ts';
import { tablesOfRooms } from './types/tables-of-rooms.ts';

const columns = await freshCatalogue();
refuseStrays(columns);
for (const room of Object.keys(tablesOfRooms)) {
  writeFileSync(join(top, typesFileOf(room)), tablesFile(room, columns));
  console.log(typesFileOf(room));
}
