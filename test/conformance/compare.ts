import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { components } from './components.ts';
import type { Fixture } from './fixtures.ts';
import { normaliseHtml } from './normalise-html.ts';

/** In: a component's name and a fixture. Out: our HTML and govuk-frontend's, both normalised. */
export function compare(component: string, fixture: Fixture): { ours: string; theirs: string } {
  const counterpart = components[component];
  if (!counterpart) throw new Error(`no component of ours stands beside "${component}"`);
  const { Component, toProps } = counterpart;
  const ours = renderToString(h(Component, toProps(fixture.options)));
  return { ours: normaliseHtml(ours), theirs: normaliseHtml(fixture.html) };
}

/** Whether our component gives the same as govuk-frontend for that fixture. */
export function isEqual(component: string, fixture: Fixture): boolean {
  try {
    const { ours, theirs } = compare(component, fixture);
    return ours === theirs;
  } catch {
    return false;
  }
}
