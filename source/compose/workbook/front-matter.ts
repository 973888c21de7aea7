import { withDescendants } from '../../model/article.ts';
import { typefacesOf } from '../../model/look.ts';
import type { Activity, PageMode, Sheet, SheetBody, SheetPart, Stage } from '../../model/workbook.ts';
import { ledBy } from '../led-by.ts';
import type { BookContext } from './context.ts';
import { logoAlt } from './facilitator.ts';
import { lines, part, promptPart, single } from './parts.ts';

export interface MatterInput {
  id: string;
  activity: Activity;
  stage: Stage;
  mode: PageMode | null;
  minutes?: number;
  title?: string | null;
  lead?: string | null;
  side?: Sheet['side'];
  origin?: string | null;
  body: SheetBody | SheetPart[];
}

/** A sheet of the front or back matter. */
export function matterSheet(input: MatterInput): Sheet {
  return {
    type: 'sheet',
    id: input.id,
    activity: input.activity,
    sectionId: null,
    stage: input.stage,
    side: input.side ?? 'any',
    mode: input.mode,
    minutes: input.minutes ?? null,
    title: input.title ?? null,
    lead: input.lead ?? null,
    writer: null,
    chairs: ['a', 'b'],
    level: 2,
    origin: input.origin ?? null,
    body: Array.isArray(input.body) ? { type: 'parts', parts: input.body } : input.body,
    page: 0,
  };
}

/** The cover, page 1. */
export function composeCover({ article, options, phrases }: BookContext): Sheet {
  return matterSheet({
    id: 'cover',
    activity: 'cover',
    stage: 'settle',
    mode: null,
    side: 'right',
    body: {
      type: 'cover',
      series: phrases.text('workbook.series'),
      title: article.title,
      subtitle: article.subtitle,
      sentenceId: article.sentences.find((sentence) => sentence.sectionId === 'title')?.id ?? null,
      partners: options.partners,
      begun: phrases.text('workbook.cover.begun'),
      group: phrases.text('workbook.cover.group'),
      leader: options.brand.facilitator,
      logo: options.brand.logo,
      logoAlt: logoAlt(options.brand, phrases),
      organisation: options.brand.organisation,
    },
  });
}

/** What the imprint says: edition, source, permission, quoted persons; nothing is invented (DOMAIN f, Rights). */
export function composeImprint(
  { article, phrases, options }: BookContext,
  facts: { pageCount: number; supportPage: number; paper: string },
): Sheet {
  const text = phrases.text;
  const pair = (key: string, values: Record<string, string | number> = {}) => {
    const [term, words] = phrases.list(`workbook.imprint.${key}`, values);
    return { term: term ?? '', text: words ?? '' };
  };
  const title = article.subtitle === null ? article.title : `${article.title}: ${article.subtitle}`;
  const source = [
    article.author === null
      ? text('workbook.imprint.sourceNoAuthor', { title })
      : text('workbook.imprint.sourceAuthor', { title, author: article.author }),
    ...(article.source === null ? [] : [text('workbook.imprint.sourceUrl', { source: article.source })]),
    text(`workbook.imprint.permission.${article.permission}`),
  ].join(' ');
  const quoted = [
    ...new Set(
      article.sections
        .flatMap(withDescendants)
        .flatMap((section) => section.quotations.map((one) => (one.source === null ? one.by : `${one.by}, ${one.source}`))),
    ),
  ];
  return matterSheet({
    id: 'imprint',
    activity: 'imprint',
    stage: 'settle',
    mode: null,
    side: 'left',
    body: [
      part('epigraph', { type: 'epigraph', text: phrases.text('workbook.imprint.epigraph') }),
      part('imprint', {
        type: 'imprint',
        rows: [
          pair('edition', {
            title,
            pages: facts.pageCount,
            paper: facts.paper,
            length: text(`workbook.imprint.lengths.${options.length}`),
          }),
          { term: text('workbook.imprint.source'), text: source },
          ...(options.length === 'full' ? [] : [pair('whole')]),
          ...(quoted.length > 0 ? [pair('quoted', { names: quoted.join('; ') })] : []),
          ...ledBy(options.brand).map((by) => pair('ledBy', { by })),
          pair('whatItIs'),
          pair('methods'),
          pair('keepSafe', { support: facts.supportPage }),
          pair(options.extras.includes('booklet') ? 'printingFolded' : options.sides === 'both' ? 'printing' : 'printingOne'),
          ...(options.dyslexiaFriendly ? [pair('cream')] : []),
          ...(options.brand.whiteLabel ? [] : [pair('madeWith')]),
          pair('type', { fonts: new Intl.ListFormat(phrases.text('workbook.language')).format(typefacesOf(options)) }),
        ],
      }),
    ],
  });
}

/** How it is drawn whose page is whose. */
const pictures = { shared: 'spread', 'two-book': 'books', solo: null } as const;

export function composeHowToUse({ phrases, options, paper }: BookContext): Sheet {
  const text = (key: string) => phrases.text(`workbook.howToUse.${key}`, { a: options.partners[0], b: options.partners[1] });
  const mark = (mode: 'private' | 'choose' | 'together') => ({
    mode,
    word: phrases.text(`workbook.modes.${mode}.word`),
    text: text(`marks.${mode}`),
  });
  const modes = options.edition === 'solo' ? (['private', 'choose'] as const) : (['private', 'choose', 'together'] as const);
  return matterSheet({
    id: 'how-to-use',
    activity: 'how-to-use',
    stage: 'settle',
    mode: 'read',
    minutes: 5,
    title: phrases.text('workbook.howToUse.title'),
    lead: phrases.text('workbook.howToUse.lead'),
    body: [
      part('marks', { type: 'marks', heading: text('marksHead'), marks: modes.map(mark) }),
      part('sides', {
        type: 'sides',
        heading: text('sidesHead'),
        text: text('sides'),
        alt: text('sidesAlt'),
        picture: pictures[options.edition],
        // On small pages they would cost one more; the cover has them.
        names: paper.format === 'full',
      }),
      part('rules', { type: 'rules', heading: text('rulesHead'), rules: phrases.list('workbook.howToUse.rules'), first: 1 }),
      part('care', { type: 'care', heading: text('careHead'), text: text('care') }),
    ],
  });
}

export function composeAgreement({ phrases }: BookContext): Sheet {
  return matterSheet({
    id: 'agreement',
    activity: 'agreement',
    stage: 'settle',
    mode: 'together',
    minutes: 10,
    title: phrases.text('workbook.agreement.title'),
    lead: phrases.text('workbook.agreement.lead'),
    origin: phrases.text('workbook.fromUs'),
    side: 'left',
    body: [
      part('ticks', {
        type: 'ticks',
        lines: phrases.list('workbook.agreement.lines'),
        own: 2,
        ownLabel: phrases.text('workbook.agreement.own'),
        first: 1,
      }),
      ...promptPart('share', phrases.text('workbook.agreement.share'), single(2, 4)),
      ...promptPart('stop', phrases.text('workbook.agreement.stop'), { type: 'single', lines: lines(1, 1) }),
      part('signatures', {
        type: 'signatures',
        signed: phrases.text('workbook.agreement.signed'),
        on: phrases.text('workbook.agreement.on'),
      }),
    ],
  });
}
