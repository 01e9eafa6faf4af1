import { catalogue } from '../../src/platform/errors/index.ts';
import { holds } from './target.ts';

/** What is thrown at people on purpose. */
const refusals = new Set(['Refusal', 'UsageRefused', 'SettingsRefused', 'CannotBeDone']);

/** Whether an error is a refusal; where it has a code, that is one of the catalogue, and the field is said. */
function requireRefusal(error: unknown, field: 'named' | 'any'): void {
  const { name, message, code, field: named } = Object(error) as Record<string, unknown>;
  if (!refusals.has(String(name))) throw error;
  holds(typeof message === 'string' && message.trim() !== '', 'a refusal has words');
  if (code === undefined) return;
  holds(Object.hasOwn(catalogue, String(code)), `the code of a refusal is in the catalogue: ${code}`);
  holds(typeof named === 'string', 'a refusal says its field');
  holds(field === 'any' || named !== '', `the refusal "${message}" names the field`);
}

/** Runs what may refuse. Anything else that it throws is a fault. @returns what came out, or undefined when it refused */
export function orRefusal<Out>(run: () => Out, field: 'named' | 'any' = 'named'): Out | undefined {
  try {
    return run();
  } catch (error) {
    requireRefusal(error, field);
    return undefined;
  }
}

/** The same for what takes its time. */
export async function orRefusalLater<Out>(
  run: () => Promise<Out>,
  field: 'named' | 'any' = 'named',
): Promise<Out | undefined> {
  try {
    return await run();
  } catch (error) {
    requireRefusal(error, field);
    return undefined;
  }
}
