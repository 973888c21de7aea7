/** Files below `templates/`, by path with forward slashes: the only way file contents reach `render`. */
export type TemplateSet = Record<string, string>;

/** Nested strings of one locale file, e.g. `words.deck.close.line`. Lists stay lists. */
export interface Words {
  [key: string]: string | string[] | Words | Words[];
}

/** How deep a prompt goes: gentle, deeper, stretch (DOMAIN c). */
export type Depth = 'gentle' | 'deeper' | 'stretch';

/** One prompt of the bank; `{item}`-like placeholders are filled inside quotation marks. */
export interface BankPrompt {
  text: string;
  depth: Depth;
}

/** The prompt bank: prompts by role (and `reading`, `together`), in bank order. */
export type PromptBank = Record<string, BankPrompt[]>;
