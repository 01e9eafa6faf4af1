export interface JsonRulesRun { readonly events: readonly { readonly params?: Readonly<Record<string, unknown>> }[]; }
export interface JsonRulesEngine { run(facts: object): Promise<JsonRulesRun> }
export interface JsonRulesModule { readonly Engine: new (rules: unknown[]) => JsonRulesEngine }
export interface ZenModule { readonly ZenEngine: new () => { createDecision(content: unknown): { evaluate(context: unknown, options: unknown): Promise<{ result: unknown; trace?: unknown }> } } }
