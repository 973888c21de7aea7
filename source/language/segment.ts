/** A sentence inside a block's plain text: offsets into that text, end exclusive. */
export interface Segment {
  start: number;
  end: number;
}

/** Ends that are not the end of a sentence. */
const abbreviation =
  /(?:^|[\s(“"‘'])(?:Dr|Mr|Mrs|Ms|Prof|St|Sr|Jr|Rev|vs|etc|cf|ca|approx|No|Nr|Vol|pp?|ch|fig|ed|e\.g|i\.e|z\.B|u\.a|d\.h|bzw|usw|p\. ?ex|ggf|evtl|inkl|sog|Sr|Sra|Uds?|pág|núm|M|Mme|Sra|(?!I\.)\p{L})\.\s*$/u;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  let segmenter: Intl.Segmenter;
  try {
    segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  }
  segmenters.set(lang, segmenter);
  return segmenter;
}

/**
 * Cut a block's text into sentences, in any language (Unicode TR 29), keeping “Dr. Who” and stray closing marks whole.
 *
 * @param text Soft breaks already spaces; a hard break is `\n` and ends a sentence.
 */
export function segmentSentences(text: string, lang: string): Segment[] {
  const segments: Segment[] = [];
  for (const { segment, index } of segmenterFor(lang).segment(text)) {
    const lead = segment.length - segment.trimStart().length;
    const start = index + lead;
    const end = index + segment.trimEnd().length;
    if (end <= start) continue;
    const last = segments.at(-1);
    const words = text.slice(start, end);
    const continues = last !== undefined && (abbreviation.test(text.slice(last.start, last.end)) || !/[\p{L}\p{N}]/u.test(words));
    const between = last === undefined ? '' : text.slice(last.end, start);
    if (continues && last && !between.includes('\n')) last.end = end;
    else segments.push({ start, end });
  }
  return segments;
}
