import { findQuoted, isSpeakable, wordCount } from '../language/quoted.ts';
import type { ArticlePrompt, Contrast, Place, Quotation, Rewrite, Role, Script, Sentence } from '../model/article.ts';
import type { RoleCues } from './role-cues.ts';

/** A paragraph-like block as the extractors see it. */
export interface ProseBlock {
  /** Plain text, one line. */
  text: string;
  kind: 'paragraph' | 'item' | 'blockquote';
  /** The block before it in the section, `''` for none. */
  before: string;
  place: Place;
  sentences: Sentence[];
}

const kept = (sentences: Sentence[]) => sentences.filter((sentence) => sentence.strippedBy === null);

/** The sentences of a block that lie, at least in part, in a run of its text. */
function sentencesIn(block: ProseBlock, run: string): Sentence[] {
  const inside = kept(block.sentences).filter(
    (sentence) => run.includes(sentence.text) || sentence.text.includes(run) || overlaps(sentence.text, run),
  );
  return inside;
}

function overlaps(sentence: string, run: string): boolean {
  const bare = sentence.replace(/^[“"„«]|[”"“»]$/gu, '');
  return bare.length > 3 && (run.includes(bare) || bare.includes(run));
}

/** Quotations with a named person: `Name … says, “…”`, or a block quote that ends in `— Name, Source`. */
export function findQuotations(block: ProseBlock, cues: RoleCues): Quotation[] {
  const attributed = /^(.*?[.?!…”"»])\s*(?:[—–~]|--)\s*(\p{Lu}[^—–]{2,120})$/su.exec(block.text);
  if (block.kind === 'blockquote' && attributed?.[1] && attributed[2]) {
    const [by, ...source] = attributed[2].split(/,\s*/u);
    const text = attributed[1].replace(/^[“"„«]|[”"“»]$/gu, '');
    return [
      {
        text,
        by: by ?? '',
        source: source.length > 0 ? source.join(', ') : null,
        place: block.place,
        sentenceIds: kept(block.sentences).map((one) => one.id),
      },
    ];
  }
  return findQuoted(block.text).flatMap((quoted): Quotation[] => {
    if (wordCount(quoted.inner) < 4 || !/[,:]\s*$/u.test(block.text.slice(0, quoted.start))) return [];
    const opening = lastSentence(block.text.slice(0, quoted.start));
    if (!cues.quoteVerb.test(opening)) return [];
    const name = personName(opening);
    if (name === null) return [];
    return [
      {
        text: quoted.inner,
        by: name,
        source: null,
        place: block.place,
        sentenceIds: sentencesIn(block, quoted.inner).map((one) => one.id),
      },
    ];
  });
}

function lastSentence(text: string): string {
  const cut = Math.max(text.lastIndexOf('. '), text.lastIndexOf('? '), text.lastIndexOf('! '));
  const last = text.slice(cut + 1);
  return /\b(?:Dr|Mr|Mrs|Ms|Prof)$/u.test(text.slice(0, cut)) ? text.slice(Math.max(0, text.slice(0, cut).lastIndexOf('. ') + 1)) : last;
}

/** A full name (two capitalised words or more, or a title and a name) before its verb. */
function personName(opening: string): string | null {
  const found = /((?:Dr|Prof|Sir|Rev)\.?\s+)?(\p{Lu}[\p{L}’'-]+(?:\s+(?:\p{Lu}\.|de|van|von|la|bell|\p{Lu}[\p{L}’'-]+)){1,3})/u.exec(
    opening.replace(/^\s*As\s+/u, ''),
  );
  return found ? `${found[1] ?? ''}${found[2]}`.trim() : null;
}

/** Words to say: a quoted block quote, a quoted list item, or quoted words after “say”, “try”, “ask” in a paragraph. */
export function findScripts(block: ProseBlock, role: Role, listRole: Role | null, cues: RoleCues): Script[] {
  if (findQuotations(block, cues).length > 0 || cues.rewriteCue.test(block.text)) return [];
  const quoted = findQuoted(block.text);
  const whole =
    quoted.length >= 1 &&
    block.text.replace(/[“”"„«»「」\s]/gu, '').length <=
      quoted
        .map((one) => one.inner)
        .join('')
        .replace(/\s/gu, '').length +
        2;
  const script = (text: string, kind: Script['kind'], sentences: Sentence[]): Script => ({
    kind,
    text,
    place: block.place,
    sentenceIds: sentences.map((one) => one.id),
  });
  if (whole && block.kind !== 'paragraph') {
    const asks = listRole === 'ask' || (role === 'ask' && block.kind === 'item');
    if (block.kind === 'item' && listRole !== 'script' && !asks) return [];
    return [script(block.text, asks ? 'ask' : 'script', kept(block.sentences))];
  }
  const spoken: Role[] = ['strategy', 'reason', 'script', 'boundary', 'ask', 'rewrite', 'avoid', 'ritual', 'help'];
  return quoted.flatMap((one): Script[] => {
    if (!isSpeakable(one.inner) && !(one.inner.endsWith('?') && wordCount(one.inner) >= 5 && spoken.includes(role))) return [];
    const opening = block.text.slice(0, one.start);
    const firstPerson = /^(?:I|I[’']\w+|We)\b/u.test(one.inner);
    const cued = cues.sayCue.test(opening) || cues.askCue.test(opening);
    const free = spoken.includes(role) && (firstPerson || cued) && /(?:^|[.!?:,]\s*)$/u.test(opening);
    if (!free || cues.reflectCue.test(opening)) return [];
    const curious = !firstPerson && one.inner.endsWith('?') && !/\bask\b/iu.test(opening.slice(-12));
    return [script(one.whole, curious ? 'ask' : 'script', sentencesIn(block, one.inner))];
  });
}

/** “Instead of saying, “A,” try:” with B in the block that follows or in the same paragraph. */
export function findRewrite(block: ProseBlock, next: ProseBlock | null, cues: RoleCues): Rewrite | null {
  const found = cues.rewriteCue.exec(block.text);
  if (!found?.[1]) return null;
  const rest = findQuoted(block.text.slice((found.index ?? 0) + found[0].length))[0];
  const after = rest?.inner ?? (next && next.kind === 'blockquote' ? next.text.replace(/^[“"„«]|[”"“»]$/gu, '') : null);
  return after === null ? null : { before: found[1].replace(/,$/u, ''), after, place: block.place };
}

/** Questions to write on; a follow-on (“Is it …”, “And …”, “Or …”) stays with the question before it. */
export function findPrompts(block: ProseBlock, role: Role, listRole: Role | null, cues: RoleCues): ArticlePrompt[] {
  const cued =
    cues.reflectCue.test(block.text.split('?')[0] ?? '') ||
    (block.kind === 'paragraph' && cues.reflectCue.test(block.before) && /[:：]\s*$/u.test(block.before));
  const asked =
    block.kind === 'item'
      ? listRole === 'reflect' || (role === 'reflect' && listRole === null)
      : cued || (role === 'reflect' && block.kind === 'blockquote');
  if (!asked) return [];
  const prompts: ArticlePrompt[] = [];
  for (const sentence of kept(block.sentences)) {
    const text = sentence.text.replace(/^[^?:]*:\s+(?=\p{Lu})/u, '').replace(/^(?:[“"„«])(.*)(?:[”"“»])$/u, '$1');
    if (!/[?？]$/u.test(text)) continue;
    const last = prompts.at(-1);
    if (last && /^(?:Is it|And|Or)\b/u.test(text)) {
      last.text = `${last.text} ${text}`;
      last.sentenceIds.push(sentence.id);
      continue;
    }
    const subject = cues.partner.test(text) && !cues.self.test(text) ? 'partner' : 'self';
    prompts.push({ text, subject, writer: 'both', lines: null, place: sentence.place, sentenceIds: [sentence.id] });
  }
  const judging = prompts.some((prompt) => prompt.subject === 'partner');
  return judging ? prompts.map((prompt) => ({ ...prompt, subject: cues.self.test(prompt.text) ? 'self' : 'partner' })) : prompts;
}

/** Two sides the author tells apart: in a heading “A, not B”, or “the difference between A and B”. */
export function findContrasts(heading: string | null, sentences: Sentence[], place: Place): Contrast[] {
  const contrasts: Contrast[] = [];
  const tidy = (text: string) =>
    text
      .replace(/^(?:the|an?)\s+/iu, '')
      .replace(/[.,;:]$/u, '')
      .trim();
  const found = /^(?:.*?\bfor (?:the )?)?((?:\S+\s+){0,4}\S+),\s+not\s+(.{2,40})$/iu.exec(heading ?? '');
  if (found?.[1] && found[2]) contrasts.push({ a: tidy(found[1]), b: tidy(found[2]), place });
  for (const sentence of sentences) {
    const match =
      /\b(?:difference between|differentiate between|distinguish between)\s+(.{3,60}?)\s+and\s+(.{3,60}?)(?:\s+(?:is|are|can|matters|helps)\b|[.,;—–]|$)/iu.exec(
        sentence.text,
      );
    if (match?.[1] && match[2]) contrasts.push({ a: tidy(match[1]), b: tidy(match[2]), place: sentence.place });
  }
  return contrasts;
}
