import type { Depth, PromptBank } from '../../model/content.ts';
import type { Answered } from '../answers/answered-prompts.ts';
import { hashText } from '../hash.ts';

/** What stands in the places of a prompt. Article words come in as they are; the bank puts the quotation marks. */
export type PromptValues = Partial<
  Record<'item' | 'reason' | 'strategy' | 'script' | 'quote' | 'author' | 'a' | 'b' | 'topic' | 'partner' | 'weeks', string>
>;

/** A prompt of the bank, its places filled. */
export interface PickedPrompt {
  text: string;
  /** Role, depth and place in the bank from 1: `signs.gentle.3`, the same in every language. */
  key: string;
  depth: Depth;
}

export interface PromptPicker {
  /** One prompt of the depth for the role, `null` when the bank has none left. Never the same twice in one book. */
  pick(role: string, depth: Depth, seed: string, values?: PromptValues): PickedPrompt | null;
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

interface Candidate {
  text: string;
  key: string;
}

/** The prompts of a role and depth with their keys, in bank order. */
function candidatesOf(bank: PromptBank, role: string, depth: Depth): Candidate[] {
  return (bank[role] ?? [])
    .filter((prompt) => prompt.depth === depth)
    .map(({ text }, index) => ({ text, key: `${role}.${depth}.${index + 1}` }));
}

/** Roles whose prompts fit no other page: they do not borrow. */
const closed = ['reading', 'together', 'reason-own', 'reason-share'];

/**
 * Prompts by role and depth, rotated by article and section so that a rebuild picks the same (DOMAIN c).
 *
 * Every page ranks the prompts in an order of its own (a hash of article, page and prompt) and takes the first nobody has taken. So an
 * edit elsewhere in the article, or a prompt added at the end of a list of the bank, changes this page only when it takes or frees the
 * very prompt that came first here; a shift along the list would change every page after it.
 *
 * `defaults` fill the places a page says nothing about: the topic, and what to call the other person.
 * `answered` puts a prompt first where it was answered in an earlier book (anywhere, when its section is gone), and last everywhere else.
 * A role that has run out borrows from `general`, so a long article still gets prompts as long as there are any.
 */
export function createPromptPicker(
  bank: PromptBank,
  articleSlug: string,
  defaults: PromptValues = {},
  answered: Answered = () => null,
): PromptPicker {
  const used = new Set<string>();
  const rankOf = (text: string, key: string, seed: string): number => {
    const place = answered(text, seed);
    if (place === 'here' || place === 'gone') return place === 'here' ? -2 : -1;
    return hashText(`${articleSlug}/${seed}/${key}`) + (place === 'elsewhere' ? 2 ** 32 : 0);
  };
  const pickFrom = (role: string, depth: Depth, seed: string, values: PromptValues): PickedPrompt | null => {
    const ranked = candidatesOf(bank, role, depth)
      .filter((one) => !used.has(one.text))
      .flatMap((one) => {
        const text = fillPrompt(one.text, { ...defaults, ...values });
        return text === null ? [] : [{ ...one, filled: text, rank: rankOf(text, one.key, seed) }];
      })
      .sort((one, other) => one.rank - other.rank);
    const [first] = ranked;
    if (!first) return null;
    used.add(first.text);
    return { text: first.filled, key: first.key, depth };
  };
  return {
    pick: (role, depth, seed, values = {}) =>
      pickFrom(role, depth, seed, values) ?? (closed.includes(role) ? null : pickFrom('general', depth, seed, values)),
  };
}
