import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** In: a page, usually a `<Layout>`. Out: the whole document as text, ready to be sent. */
export function renderPage(page: VNode): string {
  return `<!DOCTYPE html>${renderToString(page)}`;
}
