export { packageRoot, packageVersion } from './package-root.ts';
export { readSettings, type Settings, SettingsRefused } from './read-settings.ts';
