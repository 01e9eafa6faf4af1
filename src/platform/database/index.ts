export { askTogether } from './ask-together.ts';
export { type Statement, statementChannel } from './driver-pool.ts';
export { syncDirectory } from './durable-file.ts';
export { DatabaseError, sqlState } from './errors.ts';
export type {
  DatabaseSettings,
  HearthDatabase,
  Locked,
} from './hearth-database.ts';
export { takeAwaySome, untilNone } from './in-batches.ts';
export { leftOutOfBackups } from './left-out-of-backups.ts';
export { letServe, requireLoginThatOnlyServes } from './logins.ts';
export { migrate } from './migrate.ts';
export { openDatabase } from './open-database.ts';
export { readBackup } from './read-backup.ts';
export { findReadyCluster } from './ready-cluster.ts';
export { removeCluster } from './remove-cluster.ts';
export { type Opened, restore } from './restore.ts';
export { inThrowaway, readEveryRow } from './throwaway.ts';
