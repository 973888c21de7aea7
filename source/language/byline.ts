import { readDate } from './dates.ts';

const opening =
  /^(?:(?:words|text|story|written|posted|published) by|by|(?:geschrieben|verfasst|ein (?:text|beitrag|artikel)|text) von|von|(?:escrito|texto|publicado) por|(?:un )?texto de|por|(?:écrit|rédigé|publié|texte) par|(?:un )?texte de|par|di|door|af|av|author|autor(?:in|a)?|auteur|autrice|text|texto|texte|verfasser(?:in)?)\s*:?\s+(\S.*)$/iu;
const particle = '(?:(?:von|van|de|der|den|del|della|di|du|da|dos|la|le|y|und|and|et|e|&)\\s+)';
const name = "\\p{Lu}[\\p{L}\\p{M}’'.-]*";
/** Two names at least, so that “By Candlelight” stays a line. */
const person = new RegExp(`^(${name}(?:\\s+${particle}*${name}){1,5})(?:,\\s*[^.?!]{2,60})?\\.?$`, 'u');

/** Who wrote an article, and when, from one line under its title. */
export interface Byline {
  author: string | null;
  /** `YYYY-MM-DD`, `null` when the line has no whole date. */
  date: string | null;
}

/**
 * Read a line such as “By Ruth Calder”, “Por Lucía Ferrer | 12 de mayo de 2021”, “3 May 2020”.
 *
 * @returns `null` for a line that says anything else.
 */
export function readByline(line: string): Byline | null {
  const found: Byline = { author: null, date: null };
  for (const piece of line.trim().split(/\s*(?:[|·•]|\s[–—]\s)\s*/u)) {
    const date = readDate(piece);
    const author = person.exec(opening.exec(piece)?.[1] ?? '')?.[1];
    if (date === null && author === undefined) return null;
    found.author ??= author ?? null;
    found.date ??= date || null;
  }
  return found;
}
