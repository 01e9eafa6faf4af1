import { Output } from './cli/output.ts';
import { runHearth } from './cli/run.ts';

// The entry of `hearth`. The code is set and not forced, so that what is still being written gets out.
process.exitCode = await runHearth(process.argv.slice(2), {
  input: process.stdin,
  output: new Output(process.stdout),
  errors: new Output(process.stderr),
});
