import { readDate } from '../../language/dates.ts';
import { lineNoiseRule, noiseRule } from '../../language/noise.ts';
import { isCapitals } from '../text/measure.ts';

/** Who wrote the article and when, as far as its page says so. */
export interface Byline {
  /** The rule under which the line is left out. */
  rule: 'strip/byline' | 'strip/date' | 'strip/reading-time';
  author: string | null;
  /** `YYYY-MM-DD`, `null` when the line has none that can be read. */
  date: string | null;
}

const title = '(?:(?:Dr|Prof|Mr|Mrs|Ms|Rev)\\.?\\s+(?:med\\.\\s+)?)?';
const nameWord = "\\p{Lu}[\\p{L}’'.-]*";
const name = `${title}${nameWord}(?:\\s+(?:(?:de|del|der|van|von|la|le|bin|ben|zu|al|da|dos)\\s+)*${nameWord}){1,4}`;
const letters = '(?:,?\\s+(?:Ph\\.?D|M\\.?[ASDE]\\.?(?:Ed)?|LMFT|LCSW|LPC|LMHC|Psy\\.?D|M\\.?D|RN|CST|MFT|B\\.?A)\\.?)*';
const people = new RegExp(`^(${name}${letters}(?:\\s*(?:,|&|and|und|y|et)\\s*${name}${letters})*)$`, 'u');
const oneName = new RegExp(`^${nameWord}$`, 'u');
const cued =
  /^(?:(?:(?:written|posted|published|words|story|text|article|guest post)\s+)?by|author|(?:geschrieben |verfasst |ein beitrag |text )?von|autor(?:in)?|(?:escrito |publicado )?por|autora?|(?:écrit |publié )?par|auteure?|di|scritto da|door|autore|tekst|автор|מאת|بقلم|الكاتب|文|著者|作者|筆者|執筆者?|글|글쓴이)(?:\s*:?\s+|\s*[:：／]\s*)(.{2,80})$/iu;

const separators = /\s*(?:[|·•⋅∙]|\s[–—/-]\s|\t|\s{2,})\s*/u;
const dated = /^(?:(?:first )?(?:published|posted)|date|veröffentlicht|publicado|fecha|publié)(?: on| am| el| le)?\s*:?\s+(.+)$/iu;
const changed =
  /^(?:updated|modified|last (?:updated|modified)|aktualisiert|stand|actualizado|mis à jour)(?: on| am| el| le)?\s*:?\s+(.+)$/iu;

interface Part {
  author?: string;
  date?: string;
  noise?: true;
}

function readPart(text: string, beside: boolean): Part | null {
  const when = readDate(text) ?? readDate(dated.exec(text)?.[1] ?? '');
  if (when !== null) return { date: when };
  if (readDate(changed.exec(text)?.[1] ?? '') !== null) return { date: '' };
  const dateThenName = /^(.+?)\s+((?:by|von|por|par)\s.+)$/iu.exec(text);
  const posted = dateThenName?.[1] ? readPart(dateThenName[1], false) : null;
  const poster = posted?.date !== undefined && dateThenName?.[2] ? readPart(dateThenName[2], false) : null;
  if (poster?.author !== undefined) return { ...posted, ...poster };
  const rule = noiseRule(text);
  const byName = cued.exec(text)?.[1]?.trim();
  if (byName !== undefined) {
    const split = /^(.+?)(?:,\s+|,?\s+(?:on|am|el|le)\s+)(\D*\d.*)$/iu.exec(byName);
    const later = split?.[2] ? readDate(split[2]) : null;
    const who = later !== null && split?.[1] ? split[1] : byName;
    if (people.test(who) || oneName.test(who) || /^[\p{Lo}\p{Lm}\s·・]{2,24}$/u.test(who))
      return { author: who, ...(later !== null ? { date: later } : {}) };
  }
  if (rule !== null && rule !== 'strip/offer') return { noise: true };
  const comma = /^(.+?),\s+(\D*\d.*)$/u.exec(text);
  const later = comma?.[2] ? readDate(comma[2]) : null;
  if (later !== null && comma?.[1] && people.test(comma[1])) return { author: comma[1], date: later };
  return beside && isPersonName(text) && lineNoiseRule(text, true) === null ? { author: text } : null;
}

/** Three words and more in capitals are a headline or a letterhead; so is what begins with an article. */
const isHeadline = (text: string): boolean =>
  (isCapitals(text) && text.trim().split(/\s+/u).length >= 3) || /^(?:the|a|an|our|my|your)\s/iu.test(text);

/** A name of two words or more, with or without letters after it. */
export const isPersonName = (text: string): boolean => people.test(text.trim()) && !isHeadline(text);

/**
 * Read a line above or below an article that says who wrote it, when, and how long it takes to read.
 *
 * @param beside Whether the lines beside it are of the same kind: then a name alone is the author's.
 * @returns `null` when the line says anything else.
 */
export function readByline(line: string, beside: boolean): Byline | null {
  const words = line.replace(/^[-–—•*]\s+/u, '').trim();
  if (words.length > 140) return null;
  const texts = words.split(separators).filter((text) => text !== '');
  const parts = texts.map((text) => readPart(text, beside || texts.length > 1));
  if (parts.length === 0) return null;
  if (parts.some((part) => part === null)) {
    // “The Sunday Post, no. 41 | 4 min read”: a page's own line, whatever its first part says.
    const isFrame = texts.length > 1 && parts.some((part) => part?.noise || part?.date !== undefined) && words.split(' ').length <= 14;
    return isFrame && texts.every((text, index) => parts[index] !== null || text.split(' ').length <= 5)
      ? {
          rule: 'strip/byline',
          author: parts.find((part) => part?.author !== undefined)?.author ?? null,
          date: parts.find((part) => part?.date)?.date || null,
        }
      : null;
  }
  const known = parts.filter((part) => part !== null);
  const author = known.find((part) => part.author !== undefined)?.author ?? null;
  const date = known.find((part) => part.date !== undefined)?.date;
  if (author === null && date === undefined && known.length === 1) return null;
  // Several names, and nothing else, are no byline: they may be anything.
  if (author !== null && date === undefined && !known.some((part) => part.noise) && texts.length > 1) return null;
  const rule = author !== null ? 'strip/byline' : date !== undefined ? 'strip/date' : 'strip/reading-time';
  return { rule, author, date: date === undefined || date === '' ? null : date };
}
