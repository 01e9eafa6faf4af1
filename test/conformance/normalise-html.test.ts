import { describe, expect, it } from 'vitest';
import { normaliseHtml } from './normalise-html.ts';

const same = (a: string, b: string) => expect(normaliseHtml(a)).toBe(normaliseHtml(b));
const different = (a: string, b: string) => expect(normaliseHtml(a)).not.toBe(normaliseHtml(b));

describe('two pieces of HTML are equal', () => {
  it('whatever the order of their attributes', () => {
    same('<p id="a" class="b">x</p>', '<p class="b" id="a">x</p>');
  });
  it('when a boolean attribute is written bare or empty', () => {
    same('<input disabled>', '<input disabled="">');
  });
  it('when an empty svg element is closed in itself or by an end tag', () => {
    same('<svg><path d="M0"/></svg>', '<svg><path d="M0"></path></svg>');
  });
  it('when a void element is closed in itself or not at all', () => {
    same('<input id="a"/>', '<input id="a">');
  });
  it('when one writes a character and the other its entity', () => {
    same('<p title="&#39;">&ctdot; &amp;</p>', '<p title="\'">⋯ &#38;</p>');
  });
  it('whatever the white space at the edges of a block', () => {
    same('<div>\n  <p>\n Foo\n bar </p>\n</div>', '<div><p>Foo bar</p></div>');
  });
  it('whatever the white space between class names', () => {
    same('<p class=" a\n b ">x</p>', '<p class="a b">x</p>');
  });
  it('when one holds a comment', () => {
    same('<p><!-- note -->x</p>', '<p>x</p>');
  });
  it('when an attribute is given twice and the first is the same, as a browser keeps the first', () => {
    same('<p id="a" id="b">x</p>', '<p id="a">x</p>');
  });
  it('when a space is written twice across the edge of an inline element', () => {
    same('<p><b>x</b> <i> y</i></p>', '<p><b>x</b> <i>y</i></p>');
  });
  it('when a space stands just within or just without an inline element', () => {
    same('<p>a<b> x</b></p>', '<p>a <b>x</b></p>');
    same('<p><b><i>x </i></b>y</p>', '<p><b><i>x</i></b> y</p>');
  });
});

describe('two pieces of HTML differ', () => {
  it('when a reader would see a space in one only', () => {
    different('<p><b>x</b> <i>y</i></p>', '<p><b>x</b><i>y</i></p>');
    different('<p>Next<span> page</span></p>', '<p>Next<span>page</span></p>');
  });
  it('when their attributes differ', () => {
    different('<p id="a">x</p>', '<p id="b">x</p>');
    different('<p hidden>x</p>', '<p>x</p>');
  });
  it('when the order of class names differs', () => {
    different('<p class="a b">x</p>', '<p class="b a">x</p>');
  });
  it('when an element lies elsewhere', () => {
    different('<div><p>x</p></div><p>y</p>', '<div><p>x</p><p>y</p></div>');
  });
  it('when markup in one is escaped in the other', () => {
    different('<p><b>x</b></p>', '<p>&lt;b&gt;x&lt;/b&gt;</p>');
  });
  it('when the white space in a textarea differs', () => {
    different('<textarea>a  b</textarea>', '<textarea>a b</textarea>');
  });
  it('when text in an attribute differs by white space', () => {
    different('<p title="a  b">x</p>', '<p title="a b">x</p>');
  });
});

describe('what is no HTML', () => {
  it('is refused when a tag is not closed', () => {
    expect(() => normaliseHtml('<div><p></div>')).toThrow('</div> closes nothing');
    expect(() => normaliseHtml('<div>')).toThrow('<div> is not closed');
  });
  it('is refused when an entity is unknown', () => {
    expect(() => normaliseHtml('<p>&nonsense;</p>')).toThrow('unknown entity &nonsense;');
  });
});
