/** What is good for minutes only, and would open doors where a copy is guarded less: no backup holds its rows. */
export const leftOutOfBackups = [
  'session',
  'passkey_ask',
  'idempotency_key',
  'account_reset',
  'request_count',
  'service_key',
] as const;
