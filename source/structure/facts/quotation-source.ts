import type { Blockquote, RootContent } from 'mdast';
import { reportRule } from '../../diagnostics/report.ts';
import { findQuoted } from '../../language/quoted.ts';
import { wordCount } from '../../language/words.ts';
import type { Section } from '../../model/article.ts';
import { takeAttribution } from '../constructs/attribution.ts';
import { placeOf } from '../place.ts';
import { linesOf, plainText } from '../plain-text.ts';
import { propertiesOf } from '../properties.ts';
import { visitNodes } from '../visit-nodes.ts';
import { cite, type FactSources, placeOfSentence, type ReportFact } from './fact.ts';

/** Words presented as somebody's without a name: a longer block quote that is nothing else, or “as they say, “…””. */
export const reportQuotationSources: ReportFact = (sources, file) => {
  for (const section of sources.sections) {
    const known = new Set(
      [...section.scripts, ...section.quotations, ...section.prompts, ...section.thoughts, ...section.exercises].flatMap(
        (one) => one.sentenceIds,
      ),
    );
    for (const quote of section.blocks.flatMap(quotesIn)) {
      const text = plainText(quote);
      // “Unknown” or a proverb is as much of a name as there is.
      if (takeAttribution(linesOf(quote), sources.cues) !== null) continue;
      if (wordCount(text) < 12 || sentenceIds(quote).some((id) => known.has(id)) || isRewritten(text, section)) continue;
      reportRule(file, 'structure/quotation-source', `Expected a name behind ${cite(text)}, found none`, placeOf(quote));
    }
    for (const { id, text } of section.prose)
      if (!known.has(id) && presentsQuote(text, sources))
        reportRule(file, 'structure/quotation-source', `Expected the name of a person, found ${cite(text)}`, placeOfSentence(id, sources));
  }
};

function quotesIn(block: RootContent): Blockquote[] {
  const found: Blockquote[] = [];
  visitNodes(block, (node) => {
    if (node.type === 'blockquote' && node.data?.callOut === undefined && node.children.every((child) => child.type === 'paragraph'))
      found.push(node);
  });
  return found;
}

function sentenceIds(node: RootContent): string[] {
  const ids: string[] = [];
  visitNodes(node, (one) => {
    const id = propertiesOf(one)?.id;
    if (id) ids.push(id);
  });
  return ids;
}

const isRewritten = (text: string, section: Section): boolean =>
  section.rewrites.some((one) => text.includes(one.after) || text.includes(one.before));

function presentsQuote(text: string, { cues }: FactSources): boolean {
  const [quoted] = findQuoted(text);
  if (!quoted || wordCount(quoted.inner) < 6) return false;
  const opening = text.slice(0, quoted.start);
  return (
    /[,:]\s*$/u.test(opening) &&
    cues.quoteVerb.test(opening) &&
    !cues.othersSay.test(opening) &&
    !cues.say.test(opening.replace(cues.quoteVerb, ''))
  );
}
