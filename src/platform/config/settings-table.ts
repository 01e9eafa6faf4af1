import { settingsList } from './settings-list.ts';

/** The settings as a Markdown table, for docs/configuration.md. */
export function settingsTable(): string {
  const rows = Object.values(settingsList).map(
    ({ name, allowed, otherwise, doc }) => `| \`${name}\` | ${allowed} | ${otherwise} | ${doc} |`,
  );
  return ['| variable | may be | when not set | what it does |', '|---|---|---|---|', ...rows].join('\n');
}
