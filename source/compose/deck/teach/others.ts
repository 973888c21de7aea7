import type { Section } from '../../../model/article.ts';
import { countWords } from '../../cut-text.ts';
import { type DeckContext, type Draft, draft, headingOf, own } from '../draft.ts';
import { pagesFor } from '../find.ts';
import { wordBudget } from '../split.ts';
import { contrastRows, toldRows, wordsIn } from './table-rows.ts';

const longestQuotation = 40;

/** Quotations with a named person, one each; longer ones are spoken. */
export function quotationDrafts(section: Section, context: DeckContext): Draft[] {
  const heading = headingOf(section, context);
  return section.quotations
    .filter((quotation) => countWords(quotation.text) <= longestQuotation)
    .map((quotation, index) =>
      draft({
        id: `${section.id}-quotation${index === 0 ? '' : `-${index + 1}`}`,
        kind: 'quotation',
        ...heading,
        series: section.id,
        body: { type: 'quotation', quotation: own(quotation.text, quotation.sentenceIds), by: quotation.by, source: quotation.source },
        wants: 30,
        least: 30,
        rank: 'support',
        sectionIds: [section.id],
        values: { by: quotation.by },
      }),
    );
}

/** Two things the author tells apart, with the sentence that says how. */
export function contrastDrafts(section: Section, context: DeckContext): Draft[] {
  const heading = headingOf(section, context);
  const told = toldContrast(section);
  if (!told) return [];
  const { a, b, sentence } = told;
  const room = wordBudget(heading.title) - countWords(`${a} ${b}`);
  const fromTable = contrastRows(section, told, room, context);
  const rows = fromTable.length > 0 ? fromTable : toldRows(section, told, room);
  const line = sentence && fromTable.length === 0 && wordsIn(rows) + countWords(sentence.text) <= room ? sentence : null;
  const id = `${section.id}-contrast${rows.length > 0 ? '-rows' : ''}`;
  return [
    draft({
      id,
      kind: 'contrast',
      ...heading,
      series: section.id,
      workbookPages: pagesFor(context, ['contrast', 'question', 'reflection'], [section]),
      body: { type: 'contrast', a, b, statements: line ? [own(line.text, [line.id])] : [], rows },
      wants: 60,
      least: 45,
      sectionIds: [section.id],
      values: { a, b },
    }),
  ];
}

/** The first contrast the section tells in a sentence that fits the slide; one named in a heading alone says too little. */
export function toldContrast(section: Section): { a: string; b: string; sentence: { id: string; text: string } | null } | null {
  const short = section.contrasts.filter(({ a, b }) => countWords(a) <= 6 && countWords(b) <= 6);
  for (const { a, b } of short) {
    const tells = ({ text }: { text: string }) =>
      countWords(text) <= 24 && [a, b].every((name) => text.toLowerCase().includes(name.toLowerCase()));
    const sentence = section.prose.find(tells);
    if (sentence) return { a, b, sentence };
  }
  const [first] = short;
  return first && section.role === 'contrast' ? { a: first.a, b: first.b, sentence: null } : null;
}
