export { packageRoot, packageVersion } from './package-root.ts';
export { isThisMachine, readSettings, type Settings, SettingsRefused } from './read-settings.ts';
export type { Environment } from './setting.ts';
export { settingsTable } from './settings-table.ts';
