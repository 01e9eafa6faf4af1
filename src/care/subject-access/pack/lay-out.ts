/** A piece as the answer holds it: what may be read, or why not. Nothing else of it goes in. */
interface PackPiece {
  readonly title: string;
  readonly writtenAt: string | null;
  readonly reads: string | null;
  readonly withheldBecause: string | null;
}

/** Everything that is handed over. */
export interface Pack {
  readonly about: string;
  readonly dateOfBirth: string;
  readonly receivedOn: string;
  readonly madeOn: string;
  readonly pieces: readonly PackPiece[];
  /** What is not in it, and why. */
  readonly leftOut: readonly string[];
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? '');

const style = `body{font:1.05rem/1.5 Arial,sans-serif;max-width:42rem;margin:0 auto;padding:1rem;color:#0b0c0c}
h1{font-size:1.8rem}h2{font-size:1.3rem;margin-top:2.5rem;border-top:2px solid #b1b4b6;padding-top:1rem}
article{border-left:4px solid #b1b4b6;padding-left:1rem;margin:1.2rem 0;break-inside:avoid}
p.when{color:#505a5f;margin:0}p.words{white-space:pre-wrap;overflow-wrap:anywhere;margin:.3rem 0}`;

function article({ writtenAt, reads, withheldBecause }: PackPiece): string {
  const when = writtenAt ? `<p class="when">${safe(writtenAt)}</p>` : '';
  const words = reads === null ? `Not given: ${withheldBecause ?? ''}` : reads;
  return `<article>${when}<p class="words" dir="auto">${safe(words)}</p></article>`;
}

/**
 * The answer as one file that needs nothing else: no script, no link, nothing fetched. It opens on a telephone, prints,
 * and is read by a screen reader.
 */
export function packAsHtml(pack: Pack): string {
  const titles = [...new Set(pack.pieces.map(({ title }) => title))];
  const sections = titles.map((title) => {
    const pieces = pack.pieces.filter((piece) => piece.title === title);
    return `<section><h2>${safe(title)}</h2>${pieces.map(article).join('\n')}</section>`;
  });
  const leftOut = pack.leftOut.map((why) => `<li>${safe(why)}</li>`).join('');
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Everything that is written about ${safe(pack.about)}</title><style>${style}</style></head><body><main>
<h1>Everything that is written about ${safe(pack.about)}</h1>
<p>Born ${safe(pack.dateOfBirth)}. Asked for ${safe(pack.receivedOn)}, made ${safe(pack.madeOn)}.</p>
<p>Where it says [somebody], the name of somebody else is covered. If something here is wrong, you can say so and it
will be answered. If you think something is missing, ask again, or ask the Information Commissioner: ico.org.uk.</p>
<p>Some of this can be hard to read. You do not have to read it alone.</p>
${sections.join('\n')}
<section><h2>What is not in here</h2><ul>${leftOut}</ul></section>
</main></body></html>
`;
}
