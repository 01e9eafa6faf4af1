import type { Block } from '../documents/index.ts';
import { childrenOf, isBlock, isOnPaper, type PageElement, partsOf, textOf, tidy } from './text-of.ts';

/** A page as a document: its first heading is the title, the rest follows as parts. */
export interface PageAsDocument {
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

const elements = (node: unknown): PageElement[] =>
  partsOf(node).filter((part): part is PageElement => typeof part !== 'string' && isOnPaper(part));

/** The elements of one tag in a node, wherever they lie. */
const within = (node: unknown, tag: string): PageElement[] =>
  elements(node).flatMap((part) => (part.tag === tag ? [part] : within(childrenOf(part), tag)));

/** Takes a page apart, element by element, and puts a document together. */
class Paper {
  title: string | null = null;
  readonly blocks: Block[] = [];
  #line: (string | { readonly strong: string })[] = [];
  #level = 0;

  take(node: unknown): void {
    for (const part of partsOf(node)) {
      if (typeof part === 'string') this.#line.push(part);
      else if (isOnPaper(part)) this.#element(part);
    }
  }

  /** Ends the paragraph that is being put together. */
  end(): void {
    const words = this.#line.map((part) => (typeof part === 'string' ? part.replaceAll(/\s+/g, ' ') : part));
    this.#line = [];
    if (words.some((part) => (typeof part === 'string' ? part : part.strong).trim()))
      this.blocks.push({ kind: 'paragraph', text: words });
  }

  #element(part: PageElement): void {
    const { tag, names } = part;
    const inside = childrenOf(part);
    if (tag === 'br') this.#line.push(' ');
    else if (tag === 'strong' || tag === 'b') this.#strong(textOf(inside));
    else if (names.includes('hearth-words') && tag !== 'blockquote') this.#whole(textOf(inside));
    else if (!isBlock(part)) this.#inline(part);
    else {
      this.end();
      this.#block(part);
      this.end();
    }
  }

  #strong(text: string): void {
    if (text) this.#line.push({ strong: text });
  }

  /** Somebody's words, with their line ends. */
  #whole(text: string): void {
    this.end();
    if (text) this.blocks.push({ kind: 'paragraph', text });
  }

  #inline(part: PageElement): void {
    if (part.tag === 'img') this.#line.push(textOf([partAsNode(part)]));
    else this.take(childrenOf(part));
  }

  #block(part: PageElement): void {
    const inside = childrenOf(part);
    const [, level] = /^h([1-6])$/.exec(part.tag) ?? [];
    if (level) this.#heading(Number(level), textOf(inside));
    else if (part.tag === 'ul' || part.tag === 'ol') this.#list(part);
    else if (part.tag === 'dl') this.#definitions(inside);
    else if (part.tag === 'table') this.#table(inside);
    else if (part.tag === 'summary') this.#strong(textOf(inside));
    else if (part.tag === 'blockquote') this.#quoted(textOf(inside));
    else this.take(inside);
  }

  /** Headings begin at level 1 below the title, and leave none out. */
  #heading(level: number, text: string): void {
    if (!text) return;
    if (level === 1 && this.title === null) {
      this.title = text;
      return;
    }
    this.#level = Math.max(1, Math.min(level - 1, this.#level + 1, 3));
    this.blocks.push({ kind: 'heading', level: this.#level as 1 | 2 | 3, text });
  }

  #list(part: PageElement): void {
    const items = elements(childrenOf(part))
      .map((item) => textOf(childrenOf(item)))
      .filter(Boolean);
    if (items.length > 0) this.blocks.push({ kind: 'list', numbered: part.tag === 'ol', items });
  }

  #definitions(inside: unknown): void {
    const terms = within(inside, 'dt').map((term) => textOf(childrenOf(term)));
    const texts = within(inside, 'dd').map((text) => textOf(childrenOf(text)));
    const of = terms.map((term, index) => ({ term, text: texts[index] ?? '' }));
    if (of.length > 0) this.blocks.push({ kind: 'definitions', of });
  }

  #table(inside: unknown): void {
    const [caption] = within(inside, 'caption');
    if (caption) {
      this.#strong(textOf(childrenOf(caption)));
      this.end();
    }
    const cellsOf = (line: PageElement): string[] =>
      elements(childrenOf(line)).map((cell) => textOf(childrenOf(cell)));
    const [head, ...rows] = within(inside, 'tr').map(cellsOf);
    if (head) this.blocks.push({ kind: 'table', head, rows });
  }

  #quoted(text: string): void {
    if (text) this.blocks.push({ kind: 'quoted', text: tidy(text) });
  }
}

const partAsNode = ({ props }: PageElement): string => `[Picture: ${String(props.alt ?? '')}]`;

/** A page as it is printed, as a document: what can be pressed or filled in is left out, what is folded is unfolded. */
export function blocksOfPage(body: unknown): PageAsDocument {
  const paper = new Paper();
  paper.take(body);
  paper.end();
  return { title: paper.title, blocks: paper.blocks };
}
