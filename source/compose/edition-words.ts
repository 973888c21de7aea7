import type { PromptBank, Words } from '../model/content.ts';
import type { BuildOptions, Edition, Format, Length } from '../model/options.ts';

/** What decides about the words of a book. */
export interface BookKind {
  edition: Edition;
  length: Length;
  sides?: BuildOptions['sides'];
  format?: Format;
}

/**
 * Our words as the paper, a format, a length and an edition say them: what stands under their names in `editions.yaml` and `formats.yaml`
 * replaces the words for one shared book printed on both sides and used in a room, in this order. Where a format meets an edition or a
 * length in one sentence, their words stand under both names (`online-solo`).
 */
export function wordsOfEdition(words: Words, { edition, length, sides = 'both', format = 'room' }: BookKind): Words {
  const own = (file: string, name: string) => {
    const groups = words[file];
    return isGroup(groups) ? groups[name] : undefined;
  };
  const paper = sides === 'one' ? own('editions', 'one-sided') : undefined;
  const both = (kind: Edition | Length) => own('formats', `${format}-${kind}`);
  return [
    paper,
    own('formats', format),
    own('run-sheet-formats', format),
    own('editions', length),
    both(length),
    own('editions', edition),
    both(edition),
  ].reduce<Words>((said, over) => (isGroup(over) ? layOver(said, over) : said), words);
}

const alone = '-alone';

/** The prompt bank of an edition: for one person, roles that end in `-alone` take the place of the same role's prompts, depth by depth. */
export function bankOfEdition(bank: PromptBank, edition: Edition): PromptBank {
  const roles = Object.entries(bank).filter(([role]) => !role.endsWith(alone));
  if (edition !== 'solo') return Object.fromEntries(roles);
  return Object.fromEntries(
    roles.map(([role, prompts]) => {
      const own = bank[`${role}${alone}`] ?? [];
      return [role, [...own, ...prompts.filter(({ depth }) => !own.some((one) => one.depth === depth))]];
    }),
  );
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
