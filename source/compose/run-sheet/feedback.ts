import type { FeedbackForm } from '../../model/run-sheet.ts';
import type { Phrases } from '../phrases.ts';

/** Forms on one page: two to cut apart. */
const perPage = 2;

/** How many forms are needed, and where everybody finds help. */
export interface FeedbackFacts {
  forms: number;
  /** Nobody is handed paper: the page shows the questions once. */
  isOnline: boolean;
  /** `p. 81`, or our words for it. */
  supportPage: string;
}

/**
 * The feedback form as the last page of the run sheet.
 *
 * It asks about the session, never about the partner, and for no name and no address: what two people who live together write on the
 * same evening must not lead back to one of them.
 *
 * @param strings What stands below `feedback` in the locale.
 */
export function composeFeedback({ forms, isOnline, supportPage }: FeedbackFacts, strings: Phrases): FeedbackForm {
  const sheets = Math.ceil(forms / perPage);
  return {
    title: strings.text('title'),
    lead: strings.text('lead'),
    questions: strings.tables('questions').map((question) => ({
      text: question.text('text'),
      choices: question.list('choices'),
      lines: count(Number(question.maybe('lines') ?? 0)),
    })),
    end: strings.text('end', { page: supportPage }),
    how: strings.text(`how.${sheets === 1 ? 'one' : 'other'}`, { sheets, forms }),
    copies: count(isOnline ? 1 : perPage),
  };
}

const count = (length: number): number[] => Array.from({ length }, (_, index) => index + 1);
