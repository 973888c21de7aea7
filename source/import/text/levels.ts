import type { HeadingStyle, TextBlock, TextHeading } from './blocks.ts';
import { endsWithColon, sizeOf } from './measure.ts';

const opening =
  /^(?:intro(?:duction)?|overview|einleitung|einführung|vorwort|überblick|introducción|introduction|avant-propos|はじめに|מבוא|הקדמה|引言)(?:\s*[:：]|$)/iu;
const closing =
  /^(?:(?:some )?(?:final|closing|last|parting|concluding) (?:thoughts?|words?|notes?|remarks?)|(?:the |key |main )?takeaways?|conclusions?|in (?:closing|short|summary|conclusion)|summary|to sum up|wrapping up|(?:the )?bottom line|frequently asked questions|faqs?|references|sources|further reading|about the authors?|fazit|schluss(?:wort|gedanken?|bemerkung)?|zum schluss|zusammenfassung|abschließende gedanken|conclusi[oó]n(?:es)?|en resumen|para (?:terminar|concluir)|reflexi[oó]n final|en conclusion|pour conclure|en résumé|le mot de la fin|סיכום|לסיכום|まとめ|おわりに|最後に|结论|总结)(?!\p{L})/iu;

const bare = (text: string): string => text.replace(/^[^\p{L}\p{N}]+/u, '');
const isNumbered = (style: HeadingStyle): boolean => style.startsWith('number');

interface Placed {
  heading: TextHeading;
  /** Blocks between it and the next heading. */
  body: TextBlock[];
}

/**
 * Give every heading below the title its level, from numbering, stacking and style (DOMAIN a: two headings in a row are H2 and H3;
 * “7 reasons” followed by “1.” is an H2 with H3s; numbering starts anew under a new H2).
 */
export function placeHeadings(blocks: TextBlock[]): void {
  const placed: Placed[] = [];
  for (const block of blocks) {
    if (block.type === 'heading' && block.level > 1) placed.push({ heading: block, body: [] });
    else placed.at(-1)?.body.push(block);
  }
  const styles = new Set(placed.map(({ heading }) => heading.style));
  const open = { plain: 1, number: 0, numberStyle: null as HeadingStyle | null, isGroup: false };
  /** Numbering inside numbering: “1.” with “a.” below it. */
  const nested = new Set<HeadingStyle>();
  const groups = placed.filter((_, index) => opensGroup(placed, index) || leadsNumbers(placed, index)).length;

  for (const [index, { heading }] of placed.entries()) {
    const { style } = heading;
    if (style.startsWith('parts')) {
      heading.level = Math.min(6, (open.number || 2) + Number(style.slice(6)) - 1);
      continue;
    }
    if (isNumbered(style)) {
      const other = open.numberStyle !== null && open.numberStyle !== style;
      if (other && (nested.has(style) || goesOn(placed, index, open.numberStyle!))) {
        nested.add(style);
        heading.level = Math.min(6, open.number + 1);
        continue;
      }
      if (open.numberStyle !== style || heading.value === 1) {
        open.number = wasLed(placed, index) ? open.plain + 1 : 2;
        open.numberStyle = style;
      }
      heading.level = Math.min(6, open.number);
      continue;
    }
    if (open.numberStyle !== null && goesOn(placed, index, open.numberStyle)) {
      heading.level = Math.min(6, open.number + 1);
      continue;
    }
    const afterNumbers = open.numberStyle !== null;
    open.numberStyle = null;
    heading.level = plainLevel(placed, index, styles, groups, afterNumbers, open);
    open.plain = heading.level;
    open.isGroup = heading.level === 2 ? opensGroup(placed, index) : open.isGroup;
  }
}

function plainLevel(
  placed: Placed[],
  index: number,
  styles: Set<HeadingStyle>,
  groups: number,
  afterNumbers: boolean,
  open: { plain: number; isGroup: boolean },
): number {
  const { heading } = placed[index]!;
  if (heading.style === 'underline =') return 2;
  if (heading.style === 'underline -') return styles.has('underline =') ? 3 : 2;
  if (heading.style === 'capitals') return 2;
  const underCapitals = styles.has('capitals') && placed.slice(0, index).some((one) => one.heading.style === 'capitals');
  const top = underCapitals ? 3 : 2;
  if (closing.test(bare(heading.line.text)) || opensGroup(placed, index) || leadsNumbers(placed, index))
    return closing.test(bare(heading.line.text)) ? 2 : top;
  const above = placed[index - 1];
  const stacked = above !== undefined && opensGroup(placed, index - 1);
  if (stacked) return Math.min(6, above.heading.level + 1);
  // Sections after a stacked pair belong to its first heading, in a text that is built of such groups.
  if (open.isGroup && !afterNumbers && groups >= 2) return 3;
  return top;
}

/** A heading with nothing below it but another heading without a number. */
function opensGroup(placed: Placed[], index: number): boolean {
  const one = placed[index];
  const next = placed[index + 1];
  return (
    one !== undefined &&
    next !== undefined &&
    !isNumbered(one.heading.style) &&
    !isNumbered(next.heading.style) &&
    one.body.length === 0 &&
    next.body.length > 0
  );
}

/** A heading without a number whose numbered sections follow: nothing between, or little, or a promise. */
function leadsNumbers(placed: Placed[], index: number): boolean {
  const one = placed[index];
  const next = placed[index + 1];
  if (!one || !next || isNumbered(one.heading.style) || !isNumbered(next.heading.style) || (next.heading.value ?? 0) > 1) return false;
  const title = bare(one.heading.line.text);
  if (opening.test(title)) return false;
  const last = one.body.at(-1);
  const words = one.body.reduce(
    (sum, block) => sum + (block.type === 'paragraph' ? sizeOf(block.lines.map(({ text }) => text).join(' ')) : 20),
    0,
  );
  const promises = /\b\d{1,2}\b/u.test(title) || (last?.type === 'paragraph' && endsWithColon(last.lines.at(-1)?.text ?? ''));
  return one.body.length === 0 || promises || words <= 60;
}

/** Numbering that starts anew inside a section that led numbers before. */
function wasLed(placed: Placed[], index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) if (!isNumbered(placed[at]!.heading.style)) return leadsNumbers(placed, at);
  return false;
}

/** Whether a sequence of numbered headings goes on below this one. */
function goesOn(placed: Placed[], index: number, style: HeadingStyle): boolean {
  const before = placed.slice(0, index).findLast(({ heading }) => heading.style === style)?.heading.value ?? 0;
  const after = placed.slice(index + 1).find(({ heading }) => heading.style === style)?.heading.value ?? 0;
  return before > 0 && (after === before + 1 || after === before + 2);
}
