export {
  DurableNodeFS,
  type NodeFsInternals,
  type Stream,
} from '../../src/platform/database/durable-node-fs.ts';
export { copyEmptyCluster, copyMigratedCluster } from './cluster-template.ts';
export { openEmbeddedOver } from './open-embedded.ts';
export { inDatabase } from './postgres-template.ts';
export { quickDirectory } from './quick-directory.ts';
export { findPostgres, startPostgres } from './start-postgres.ts';
export { testDatabase, testServer } from './test-database.ts';
