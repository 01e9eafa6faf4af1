import {
  type CompiledRulebook,
  compileRulebook,
  draftRulebook,
  type EditionId,
  editionIds,
  type Fault,
  publishedRulebooks,
  Refusal,
  type Rulebook,
  readDraft,
  rulebook2021,
  rulebook2025,
  verifyIncident,
} from '../../protocol/index.ts';

/** The rules that past decisions are taken again under, and what the proof finds wrong with them. */
export interface Target {
  readonly title: string;
  readonly rulebook: CompiledRulebook;
  readonly faults: readonly Fault[];
}

const published: Readonly<Record<EditionId, Rulebook>> = { '2021': rulebook2021, '2025': rulebook2025 };

/**
 * A published edition.
 * @throws Refusal `no-edition`
 */
export function editionTarget(name: string): Target {
  const edition = editionIds.find((id) => id === name);
  if (!edition) {
    const editions = editionIds.join(', ');
    throw new Refusal('no-edition', `There is no edition "${name}". There is: ${editions}.`, '--edition');
  }
  return { title: `edition ${edition}`, rulebook: publishedRulebooks[edition], faults: [] };
}

/**
 * A draft edition: a published one with some rows decided otherwise. It is proved like any other; what the proof finds
 * does not stop the replay, for a draft is there to be tried.
 * @throws Refusal
 */
export function draftTarget(json: unknown): Target {
  const draft = readDraft(json);
  const rulebook = draftRulebook(published[draft.basedOn], draft);
  return {
    title: `the draft based on edition ${draft.basedOn}`,
    rulebook: compileRulebook(rulebook),
    faults: verifyIncident(rulebook).faults,
  };
}
