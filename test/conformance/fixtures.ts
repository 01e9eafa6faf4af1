import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One example that govuk-frontend publishes: the options of its macro and the HTML they give. */
export interface Fixture {
  name: string;
  options: Record<string, unknown>;
  html: string;
}

const folder = new URL('../../node_modules/govuk-frontend/dist/govuk/components/', import.meta.url);
const fileOf = (component: string) => fileURLToPath(new URL(`${component}/fixtures.json`, folder));

/** The names of all components that govuk-frontend publishes fixtures for. */
export function publishedComponents(): string[] {
  return readdirSync(folder).filter((name) => existsSync(fileOf(name)));
}

/** The fixtures of one component. */
export function fixturesOf(component: string): Fixture[] {
  return JSON.parse(readFileSync(fileOf(component), 'utf8')).fixtures;
}
