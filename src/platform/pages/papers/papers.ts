/** A paper about security or privacy that is packed with the service, and its address under `/privacy/`. */
export interface Paper {
  readonly name: string;
  readonly file: string;
  readonly title: string;
}

const of = (folder: string, name: string, title: string): Paper => ({
  name,
  file: `docs/${folder}/${name}.md`,
  title,
});

/** Every paper that anybody may read, in the order of the page that lists them. Each is public in the source too. */
export const papers: Readonly<Record<'privacy' | 'security', readonly Paper[]>> = {
  privacy: [
    of('privacy', 'record-of-processing', 'Record of processing'),
    of('privacy', 'retention', 'How long things are kept'),
    of('privacy', 'destruction', 'How a record is destroyed'),
    of('privacy', 'protection-levels', 'How far each kind of data is protected'),
    of('privacy', 'appropriate-policy', 'Appropriate policy document'),
    of('privacy', 'impact-assessment', 'Data protection impact assessment'),
  ],
  security: [
    of('security', 'threat-model', 'Threat model'),
    of('security', 'asvs', 'ASVS 5.0, levels 1 and 2'),
    of('security', 'signing-in', 'Signing in and sessions'),
    of('security', 'limits', 'Limits on what can be sent'),
    of('security', 'logging', 'What is logged'),
    of('security', 'cryptography', 'Keys and cryptography'),
    of('security', 'in-front', 'What the operator must do'),
    of('security', 'dependencies', 'What we build on'),
    of('security', 'incident-response', 'When something goes wrong'),
  ],
};

/** The address of a paper by its file, from the file that links to it; nothing where it is none of ours. */
export function addressOfLink(from: Paper, href: string): string | undefined {
  if (/^https:\/\//.test(href)) return href;
  const [path = '', part] = href.split('#');
  const file = new URL(path, `file:///${from.file}`).pathname.slice(1);
  const to = [...papers.privacy, ...papers.security].find((paper) => paper.file === file);
  if (to) return `/privacy/${to.name}${part ? `#${part}` : ''}`;
  return undefined;
}
