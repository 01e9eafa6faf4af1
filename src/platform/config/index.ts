export { canBeReached, type HelpSettings, type ServiceContact } from './help-settings.ts';
export { packageRoot, packageVersion } from './package-root.ts';
export { readSettings, type Settings, SettingsRefused } from './read-settings.ts';
