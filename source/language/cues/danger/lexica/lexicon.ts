import type { DangerCues } from '../danger.ts';

/**
 * Words of danger of a language that has no other cues, so that its warning signs stay off the slides too.
 *
 * Each is alternatives for an expression; `~` ends a stem and stands for the rest of the word. Stems are long or have a companion word
 * (“paura di lui”), because ordinary prose has fear, control and attack of its own.
 */
export interface Lexicon {
  /** Violence, threats, fear of the other, control, being watched, force, weapons, harm. */
  tells: string;
  /** Words that are danger when an item or heading is nothing else. */
  names: string;
  /** Heads over warning signs, and over staying or leaving. */
  warns: string;
  leaves: string;
  leaving: string;
  intimate: string;
  explains: string;
  partner: string;
  /** `loose` for scripts without spaces or with endings grown on, `prefixed` where “and”, “the”, “in” are written onto the word. */
  bounds?: 'loose' | 'prefixed';
}

/** Persian joins endings with a character that is no letter. */
const letter = '[\\p{L}\\p{M}\\u200c]';
const particles = '(?:[وفبلك]{0,2}(?:ال|لل)?|[והבלמשכ]{0,3})';

/** A lexicon as the cues every language has. */
export function readLexicon({ bounds, names, explains, ...words }: Lexicon): DangerCues {
  const written = (source: string): string => source.replaceAll('~', bounds === 'loose' ? '' : `${letter}*`);
  const before = bounds === 'loose' ? '' : `(?<!${letter})${bounds === 'prefixed' ? particles : ''}`;
  const after = bounds === 'loose' ? '' : `(?!${letter})`;
  const anywhere = (source: string): RegExp => (source === '' ? /(?!)/ : new RegExp(`${before}(?:${written(source)})${after}`, 'iu'));
  return {
    tells: anywhere(words.tells),
    // Nothing but the word, or a line with a word or two round it; a whole sentence may mean less by it.
    names: new RegExp(`^(?:${written(names)})[.;,!。]?$|^(?:${letter}+ ){0,2}(?:${written(names)})(?:[,،、]? ${letter}+){0,3}[;,]?$`, 'iu'),
    turns: anywhere(words.warns),
    warns: anywhere(words.warns),
    leaves: anywhere(words.leaves),
    leaving: anywhere(words.leaving),
    intimate: anywhere(words.intimate),
    explains: new RegExp(bounds === 'loose' ? `(?:${written(explains)})` : `^[\\P{L}]*(?:${written(explains)})${after}`, 'iu'),
    partner: anywhere(words.partner),
  };
}
