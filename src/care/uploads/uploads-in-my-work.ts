import type { SignedInContext } from '../../platform/web/index.ts';
import { uploadKinds } from './kinds.ts';
import { uploadsOf } from './uploads.ts';

/** In my work: the files for which the visitor is the second person. */
export async function uploadsInMyWork({ tx }: SignedInContext): Promise<{ href: string; text: string }[]> {
  const kinds = [uploadKinds.people.kind, uploadKinds.children.kind];
  const found = await Promise.all(
    kinds.map(async (kind) =>
      (await uploadsOf(tx, kind, null)).page
        .filter(({ mayAnswer }) => mayAnswer)
        .map(({ id, organisation_id, organisation_name, row_count }) => ({
          href: `/organisations/${organisation_id}/${kind}/uploads/${id}`,
          text: `A file with ${row_count} ${kind} for ${organisation_name} waits for you: agree or refuse`,
        })),
    ),
  );
  return found.flat();
}
