import { sizeOf } from '../text/measure.ts';
import type { PageLine } from './read-page.ts';

const references =
  /^(?:references|works cited|bibliography|sources(?: and references)?|literatur(?:verzeichnis)?|quellen|referencias|bibliografía|références|bibliographie|bibliografia|riferimenti|referências|literatuur|bronnen|źródła|литература|источники|מקורות|参考文献|参考资料|المراجع|참고 ?문헌)\s*[:：]?$/iu;
const author =
  /^(?:about the authors?|about me|meet the author|author bio|über (?:die autorin|den autor|mich)|zur (?:autorin|person)|sobre (?:el autor|la autora|mí)|à propos de l[’'](?:auteure?|autrice)|l[’']auteure?|l[’']autrice|sull[’']autor[ei]|sull[’']autrice|sobre (?:o autor|a autora)|over de auteur|o autor(?:ze|ce)|об авторе|על (?:הכותבת?|המחברת?)|(?:著者|筆者)(?:について|プロフィール|紹介)|关于作者|作者简介|نبذة عن (?:الكاتبة?|المؤلفة?)|저자 소개)\s*[:：]?$/iu;

/** A year, an address or a number of a paper: what every reference of a list has. */
const cited = /\b(?:1[89]|20)\d{2}[a-z]?\b|https?:\/\/|\bdoi\b|\bwww\./iu;

/**
 * What an author's page appends to an article, each below its own name: the list of references, and who wrote it.
 *
 * Only below the last section with prose, and only as far as the lines are what the name says; what follows stays.
 */
export function markBackMatter(lines: PageLine[], rules: (string | null)[]): void {
  for (let index = Math.ceil(lines.length * 0.4); index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || rules[index] !== null || line.isListed || index === 0) continue;
    const { text } = line;
    const end = references.test(text) ? endOfReferences(lines, index) : author.test(text) ? endOfAuthor(lines, rules, index) : index;
    for (let at = index; at < end; at += 1) rules[at] ??= references.test(text) ? 'strip/references' : 'strip/about-author';
    index = Math.max(index, end - 1);
  }
}

/** Lines below “References” that cite, up to the first that does not; none when the first does not. */
function endOfReferences(lines: PageLine[], start: number): number {
  let end = start + 1;
  while (end < lines.length && cited.test(lines[end]!.text)) end += 1;
  return end === start + 1 && end < lines.length ? start : end;
}

/** Who the author is, in five lines or fewer, with nothing of the article below them. */
function endOfAuthor(lines: PageLine[], rules: (string | null)[], start: number): number {
  let end = start + 1;
  while (end < lines.length && !references.test(lines[end]!.text)) end += 1;
  const said = lines.slice(start + 1, end).filter((line, at) => rules[start + 1 + at] === null && sizeOf(line.text) > 0);
  return said.length <= 5 ? end : start;
}
