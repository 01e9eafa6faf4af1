import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where uploaded files lie until they are read: beside the embedded database, or where this machine keeps such things. */
export function uploadsDirectory(
  named: string | null,
  database: { readonly kind: 'embedded'; readonly directory: string } | { readonly kind: string },
): string {
  if (named !== null) return named;
  return 'directory' in database ? join(database.directory, 'uploads') : join(tmpdir(), 'hearth-uploads');
}
