import type { Image, RootContent } from 'mdast';
import type { Section } from '../../../model/article.ts';
import { countWords } from '../../cut-text.ts';
import { type DeckContext, type Draft, draft, headingOf } from '../draft.ts';
import { largeLines } from '../large-lines.ts';
import { wordBudget } from '../split.ts';

/** Beside a picture a sentence has half of the slide. */
const longestBeside = 16;
/** A caption of more words is printed in the book and spoken. */
const longestCaption = 14;

/**
 * The pictures of a section, one a slide, the first beside a sentence that may stand large. One without a description is
 * decoration, which a room does not need; one that is not in the file already (QUALITY P4) is left out.
 */
export function imageDrafts(section: Section, context: DeckContext): Draft[] {
  const heading = headingOf(section, context);
  return picturesIn(section.blocks).map((image, index) => {
    const caption = image.title?.trim() ? image.title.trim() : null;
    const room = Math.min(longestBeside, wordBudget(heading.title) - countWords(caption ?? ''));
    const beside = index === 0 ? largeLines(section, context.phrases).find(({ text }) => countWords(text) <= room) : undefined;
    return draft({
      id: `${section.id}-image${index === 0 ? '' : `-${index + 1}`}`,
      kind: 'image',
      ...heading,
      series: section.id,
      body: {
        type: 'image',
        source: image.url,
        alt: image.alt?.trim() ?? '',
        caption: caption !== null && countWords(caption) <= longestCaption ? caption : null,
        statements: beside ? [beside] : [],
      },
      wants: 45,
      least: 40,
      rank: 'support',
      sectionIds: [section.id],
    });
  });
}

function picturesIn(blocks: readonly RootContent[]): Image[] {
  return blocks.flatMap((node): Image[] => {
    if (node.data && 'only' in node.data && node.data.only === 'workbook') return [];
    if (node.type === 'image') return (node.alt ?? '').trim() !== '' && /^data:image\//i.test(node.url) ? [node] : [];
    return 'children' in node ? picturesIn(node.children as RootContent[]) : [];
  });
}
