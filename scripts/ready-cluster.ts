import { makeReadyCluster } from '../src/platform/database/ready-cluster.ts';

// Runs once at the installation, so that nobody waits for it at the first start. Without it the start does the same.
try {
  await makeReadyCluster();
} catch (error) {
  console.error(`No cluster was made ready, so the first start will take longer: ${Object(error).message}`);
}
