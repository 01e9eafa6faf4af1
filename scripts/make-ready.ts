import { makeReadyDemo } from '../src/cli/demo/ready-demo.ts';
import { Output } from '../src/cli/output.ts';

// Runs once at the installation, so that nobody waits for it at the first start. Without it the start does the same.
try {
  await makeReadyDemo(new Date(), new Output(process.stderr));
} catch (error) {
  console.error(`Nothing was made ready, so the first start will take longer: ${Object(error).message}`);
}
