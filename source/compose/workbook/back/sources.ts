import { type Quotation, withDescendants } from '../../../model/article.ts';
import type { Sheet } from '../../../model/workbook.ts';
import type { BookContext } from '../context.ts';
import { matterSheet } from '../front-matter.ts';
import { part, promptPart, single } from '../parts.ts';

/** Sources and attributions: what the article's file says of itself, and every person it quotes. Nothing is invented (DOMAIN f, Rights). */
export function composeSources({ article, phrases }: BookContext): Sheet {
  const text = (key: string, values = {}) => phrases.text(`workbook.sources.${key}`, values);
  const row = (key: string, words: string) => ({ term: text(key), text: words });
  const quotations = article.sections.flatMap(withDescendants).flatMap((section) => section.quotations);
  const persons = [...new Set(quotations.map(nameOf))];
  return matterSheet({
    id: 'sources',
    activity: 'sources',
    stage: 'keep-going',
    mode: null,
    minutes: 2,
    title: text('title'),
    lead: text('lead'),
    origin: phrases.text('workbook.fromUs'),
    body: [
      part('facts', {
        type: 'facts',
        rows: [
          row('article', article.subtitle === null ? article.title : `${article.title}: ${article.subtitle}`),
          row('author', article.author ?? text('noAuthor')),
          ...(article.date === null ? [] : [row('date', article.date)]),
          row('published', article.source ?? text('noSource')),
          row('permission', phrases.text(`workbook.sources.permissions.${article.permission}`)),
          ...persons.map((name) => ({ term: name, text: text('asQuoted') })),
          row('ours', text('oursText')),
          row('methods', text('methodsText')),
        ],
      }),
      ...promptPart('next', text('next'), single(2, 14), { optional: true }),
    ],
  });
}

const nameOf = ({ by, source }: Quotation): string => (source === null ? by : `${by}, ${source}`);
