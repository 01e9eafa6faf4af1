import { type ComponentChild, Fragment, isValidElement } from 'preact';

/** An element of a page, with its components unfolded as far as the element itself. */
export interface PageElement {
  readonly tag: string;
  readonly names: readonly string[];
  readonly props: Readonly<Record<string, unknown>>;
}

type Part = string | PageElement;

/** What a node of a page comes to: texts and elements. Components are pure functions: they are asked what they give. */
export function partsOf(node: unknown): Part[] {
  if (Array.isArray(node)) return node.flatMap(partsOf);
  if (typeof node === 'string' || typeof node === 'number') return [String(node)];
  if (!isValidElement(node)) return [];
  const { type, props } = node;
  if (type === Fragment) return partsOf(props.children);
  if (typeof type === 'function') return partsOf((type as (given: unknown) => ComponentChild)(props));
  const given = props as Record<string, unknown>;
  const names = String(given.class ?? '').split(' ');
  return [{ tag: type as string, names, props: given }];
}

export const childrenOf = ({ props }: PageElement): unknown => props.children;

const notOnPaper = ['form', 'button', 'input', 'select', 'textarea', 'nav', 'script', 'svg', 'label'];
const classesNotOnPaper = ['govuk-button', 'govuk-summary-list__actions', 'govuk-skip-link', 'hearth-take'];

/** What is pressed, filled in or drawn is on the page alone; so is what screen readers leave out. */
export const isOnPaper = ({ tag, names, props }: PageElement): boolean =>
  !notOnPaper.includes(tag) &&
  !classesNotOnPaper.some((name) => names.includes(name)) &&
  props['aria-hidden'] !== 'true';

const blocks =
  /^(?:address|article|aside|blockquote|dd|details|div|dl|dt|figure|h[1-6]|header|li|main|ol|p|section|summary|table|tbody|td|th|thead|tr|ul)$/;
const classesOfBlocks = /^(?:govuk-hint|hearth-who|hearth-reading|govuk-caption-\w+)$/;

/** Whether an element begins on a line of its own. */
export const isBlock = ({ tag, names }: PageElement): boolean =>
  blocks.test(tag) || names.some((name) => classesOfBlocks.test(name));

const raw = (node: unknown): string =>
  partsOf(node)
    .map((part) => {
      if (typeof part === 'string') return part;
      if (!isOnPaper(part)) return '';
      if (part.tag === 'br') return '\n';
      if (part.tag === 'img') return `[Picture: ${String(part.props.alt ?? '')}]`;
      const text = raw(childrenOf(part));
      return isBlock(part) ? `\n${text}\n` : text;
    })
    .join('');

/** The lines of a text, without empty ones and without the spaces around them. */
export const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replaceAll(/[ \t]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');

/** The text of a node, each block on lines of its own. */
export const textOf = (node: unknown): string => tidy(raw(node));
