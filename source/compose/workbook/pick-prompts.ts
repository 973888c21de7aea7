import type { Depth, PromptBank } from '../../model/content.ts';
import { hashText } from '../hash.ts';

/** What stands in the places of a prompt. Article words come in as they are; the bank puts the quotation marks. */
export type PromptValues = Partial<
  Record<'item' | 'reason' | 'strategy' | 'script' | 'quote' | 'author' | 'a' | 'b' | 'topic' | 'partner' | 'weeks', string>
>;

export interface PromptPicker {
  /** One prompt of the depth for the role, `null` when the bank has none left. Never the same twice in one book. */
  pick(role: string, depth: Depth, seed: string, values?: PromptValues): string | null;
}

const places = /\{(\w+)\}/g;

/** A prompt with its places filled, `null` when a value it needs is missing. */
function fillPrompt(text: string, values: PromptValues): string | null {
  let complete = true;
  const filled = text.replace(places, (_, name: keyof PromptValues) => {
    const value = values[name];
    if (value === undefined) complete = false;
    return value ?? '';
  });
  return complete ? filled : null;
}

/**
 * Prompts by role and depth, rotated by article and section so that a rebuild picks the same (DOMAIN c).
 *
 * `defaults` fill the places a page says nothing about: the topic, and what to call the other person.
 * A role that has run out borrows from `general`, so a long article still gets prompts as long as there are any.
 */
export function createPromptPicker(bank: PromptBank, articleSlug: string, defaults: PromptValues = {}): PromptPicker {
  const used = new Set<string>();
  const pickFrom = (role: string, depth: Depth, seed: string, values: PromptValues): string | null => {
    const candidates = (bank[role] ?? []).filter((prompt) => prompt.depth === depth);
    const offset = candidates.length === 0 ? 0 : hashText(`${articleSlug}/${seed}/${role}`) % candidates.length;
    for (let step = 0; step < candidates.length; step += 1) {
      const prompt = candidates[(offset + step) % candidates.length];
      if (!prompt || used.has(prompt.text)) continue;
      const text = fillPrompt(prompt.text, { ...defaults, ...values });
      if (text === null) continue;
      used.add(prompt.text);
      return text;
    }
    return null;
  };
  return {
    pick: (role, depth, seed, values = {}) =>
      pickFrom(role, depth, seed, values) ?? (role === 'reading' || role === 'together' ? null : pickFrom('general', depth, seed, values)),
  };
}
