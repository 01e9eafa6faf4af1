import type { Settings } from '../../platform/config/index.ts';
import type { Output } from '../output.ts';

/** The settings with the key for secrets that lies in the data directory, made at the first start. */
export async function withSecretsKey(settings: Settings, errors: Output): Promise<Settings> {
  if (settings.secretsKeyFile === null) return settings;
  const { keyInFile } = await import('../../platform/secrets/index.ts');
  const { key, isNew } = await keyInFile(settings.secretsKeyFile);
  if (isNew)
    await errors.line(
      `Made the key for secrets, in ${settings.secretsKeyFile}. Keep a copy separate from the backups.`,
    );
  return { ...settings, telling: { ...settings.telling, secretsKey: key } };
}
