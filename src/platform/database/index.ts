export { DatabaseError, type DatabaseErrorCode, sqlState } from './errors.ts';
export type { AnySchema, DatabaseKind, DatabaseSettings, HearthDatabase, Who } from './hearth-database.ts';
export { migrate } from './migrate.ts';
export { openDatabase } from './open-database.ts';
export { findReadyCluster } from './ready-cluster.ts';
export { restore } from './restore.ts';
