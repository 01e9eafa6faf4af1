/**
 * How a document looks, in Typst. It is the same for every document: what is printed comes as data in `sys.inputs`, and
 * text that comes as data is never read as markup.
 */
export const look = `
#let d = json(bytes(sys.inputs.document))
#let (year, month, day) = d.date.split("-").map(int)
#let grey = rgb("#505a5f")
#let lines(text) = text.split("\\n").join(linebreak())
#let words(of) = if type(of) == str { lines(of) } else {
  of.map(part => if type(part) == str { lines(part) } else { strong(lines(part.strong)) }).join()
}
#let cell(text) = if text == "" { [] } else { lines(text) }

#set document(title: d.title, date: datetime(year: year, month: month, day: day))
#set text(lang: d.language, size: 11pt, font: "DejaVu Sans", fallback: false, hyphenate: false)
#set par(justify: false, leading: 0.75em, spacing: 1.1em)
#set list(spacing: 0.8em, body-indent: 0.7em)
#set enum(spacing: 0.8em, body-indent: 0.7em)
#set terms(separator: linebreak(), hanging-indent: 1em, spacing: 1.1em)
#set table(stroke: (x, y) => (bottom: if y == 0 { 1pt } else { 0.5pt + grey }), inset: (x: 4pt, y: 6pt), align: left)
#show table.cell.where(y: 0): strong
#show table: set text(size: 10pt)
#show title: set text(size: 22pt)
#show heading.where(level: 1): set text(size: 17pt)
#show heading.where(level: 2): set text(size: 13pt)
#show heading.where(level: 3): set text(size: 11pt)
#show heading: set block(above: 1.6em, below: 0.9em, sticky: true)
#set page(
  paper: "a4",
  margin: (x: 22mm, top: 24mm, bottom: 24mm),
  header: text(size: 9pt, fill: grey, d.at("header", default: "")),
  footer: context text(size: 9pt, fill: grey, {
    d.at("footer", default: "")
    h(1fr)
    [Page #counter(page).display() of #counter(page).final().first()]
  }),
)

#title()

#if d.at("contents", default: false) { outline(title: none, depth: 1) }

#let shown = (
  heading: b => heading(level: b.level, lines(b.text)),
  paragraph: b => par(words(b.text)),
  list: b => if b.at("numbered", default: false) { enum(..b.items.map(words)) } else { list(..b.items.map(words)) },
  table: b => table(
    columns: (1fr,) * b.head.len(),
    table.header(..b.head.map(cell)),
    ..b.rows.map(row => row.map(cell)).flatten(),
  ),
  definitions: b => terms(..b.of.map(one => terms.item(lines(one.term), words(one.text)))),
  quoted: b => quote(
    block: true,
    attribution: if "by" in b { lines(b.by) } else { none },
    lines(b.text),
  ),
  new-page: b => pagebreak(weak: true),
)
#for b in d.blocks { (shown.at(b.kind))(b) }
`;
