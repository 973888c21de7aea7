import type { PromptBank, Words } from '../model/content.ts';
import type { Edition } from '../model/options.ts';

/** Our words as an edition says them: what stands under its name in `editions.yaml` replaces the words for one shared book. */
export function wordsOfEdition(words: Words, edition: Edition): Words {
  const { editions } = words;
  const own = isGroup(editions) ? editions[edition] : undefined;
  return isGroup(own) ? layOver(words, own) : words;
}

/** The prompt bank of an edition: alone, nobody sits beside you. */
export function bankOfEdition(bank: PromptBank, edition: Edition): PromptBank {
  const { alone, ...shared } = bank;
  return edition === 'solo' ? { ...shared, together: alone ?? [] } : shared;
}

const isGroup = (found: Words[string] | undefined): found is Words => typeof found === 'object' && found !== null && !Array.isArray(found);

/** Groups key by key; a string or a list is replaced whole. */
function layOver(under: Words, over: Words): Words {
  const merged = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = under[key];
    merged[key] = isGroup(value) && isGroup(below) ? layOver(below, value) : value;
  }
  return merged;
}
