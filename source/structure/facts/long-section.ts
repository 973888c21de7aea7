import { reportRule } from '../../diagnostics/report.ts';
import { wordCount } from '../../language/words.ts';
import { placeOf } from '../place.ts';
import { plainText } from '../plain-text.ts';
import type { ReportFact } from './fact.ts';

const mostWords = 900;

/** More than 900 words without a subheading: five minutes of reading before the couple writes a word. */
export const reportLongSections: ReportFact = ({ rawSections }, file) => {
  for (const { heading, parts, blocks } of rawSections) {
    const words = blocks.reduce((sum, { node }) => sum + wordCount(plainText(node)), 0);
    if (words <= mostWords) continue;
    const name = parts === null ? 'the text before the first heading' : `“${parts.title}”`;
    reportRule(
      file,
      'structure/long-section',
      `Expected at most ${mostWords} words without a subheading, found ${words} in ${name}`,
      placeOf(heading ?? blocks[0]?.node),
    );
  }
};
