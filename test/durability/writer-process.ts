import { fileURLToPath } from 'node:url';
import { bundledModule } from '../house/bundled.ts';
import { SpeakingProcess } from './speaking-process.ts';

const PROGRAM = fileURLToPath(new URL('./writer.ts', import.meta.url));

/** A writer of records in a process of its own. */
export class WriterProcess extends SpeakingProcess {
  constructor(directory: string, fileSystemModule?: string, env: Record<string, string> = {}) {
    const module = fileSystemModule === undefined ? [] : [bundledModule(fileSystemModule)];
    super(PROGRAM, [directory, ...module], env);
  }

  /** The highest record it acknowledged, in all it said or before a given line. */
  acknowledged(before?: string): number {
    const until = before === undefined ? this.lines.length : this.lines.indexOf(before);
    return this.lines.slice(0, until).reduce((highest, line) => Math.max(highest, acknowledgement(line)), 0);
  }
}

function acknowledgement(line: string): number {
  return line.startsWith('ack ') ? Number(line.slice(4)) : 0;
}
