import { Details, howMany } from '../../../../platform/html/index.ts';
import type { Overview } from '../look/get-overview.ts';

/** How many rows each file had. */
export function FilesOfImport({ files }: { files: Overview['files'] }) {
  if (files.length === 0) return null;
  const all = files.reduce((sum, { rows }) => sum + rows, 0);
  return (
    <Details summaryText={`${howMany(all, 'row was', 'rows were')} read`}>
      <ul class="govuk-list govuk-list--bullet">
        {files.map(({ file, rows }) => (
          <li>
            {file}: {howMany(rows, 'row', 'rows')}
          </li>
        ))}
      </ul>
    </Details>
  );
}
