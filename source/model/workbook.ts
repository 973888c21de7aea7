import type { RootContent } from 'mdast';
import type { PageGeometry } from './geometry.ts';
import type { Edition, Length } from './options.ts';

/** Private: nobody asks. Choose: share what you like. Together: side by side. Read: nothing to write. */
export type PageMode = 'private' | 'choose' | 'together' | 'read';

export type Writer = 'a' | 'b';

/** Who writes on a page: a partner under their mark, or the one who holds the book, without a mark. */
export type Chair = Writer | 'holder';

/** The stage of the arc a page belongs to: its running head (DOMAIN b, order of parts). */
export type Stage = 'settle' | 'notice' | 'understand' | 'feel' | 'speak' | 'practise' | 'protect' | 'commit' | 'keep-going';

/** What a page is for: the key by which slides and run sheet find their page. */
export type Activity =
  | 'cover'
  | 'imprint'
  | 'how-to-use'
  | 'contents'
  | 'map'
  | 'before'
  | 'feelings'
  | 'agreement'
  | 'reading'
  | 'start'
  | 'noticing'
  | 'compare'
  | 'bright-spots'
  | 'impact'
  | 'overview'
  | 'reason'
  | 'words'
  | 'softer'
  | 'slips'
  | 'question'
  | 'contrast'
  | 'story'
  | 'loop'
  | 'exits'
  | 'try-it'
  | 'menu'
  | 'exercise'
  | 'pause'
  | 'limits'
  | 'refill'
  | 'extra-support'
  | 'taking-stock'
  | 'affirm'
  | 'quotation'
  | 'reflection'
  | 'keep'
  | 'talk'
  | 'promises'
  | 'plan'
  | 'check-in'
  | 'look-again'
  | 'letter'
  | 'quiet'
  | 'support'
  | 'facilitator'
  | 'sources'
  | 'notes';

/** Where the printed workbook holds an activity: page numbers read back from the file, in order. */
export interface PageReference {
  activity: Activity;
  /** The main section the pages belong to, `null` for front and back matter. */
  sectionId: string | null;
  /** What of the section they are about when the activity does not tell: the id of an exercise, or of reasons with a space between. */
  about?: string;
  pages: number[];
}

/** Writing lines: how many now, how many the prompt asks for, and how far spare height may raise them (DOMAIN b, the pen model). */
export interface Lines {
  count: number;
  wanted: number;
  most: number;
  /** The author asks for these: a page too full takes none of them away. */
  asked?: true;
}

/** Who writes below a prompt, and where: one block, A above B, or A beside B. */
export type Writing = { type: 'single'; lines: Lines } | { type: 'stacked'; lines: Lines } | { type: 'columns'; lines: Lines };

/**
 * One element of a sheet. `optional` parts leave first when a page is too full; a `lines` part grows when it is not.
 * A part that `yields` leaves when fewer lines did not help either: its words are in the reading.
 */
export type SheetPart = { id: string; optional: boolean; yields?: true } & PartBody;

export type PartBody =
  | {
      type: 'prompt';
      text: string;
      /** Which prompt of the bank it is (`signs.gentle.3`), the same in every language; `null` for words of the page’s own. */
      promptKey: string | null;
      large: boolean;
      together: boolean;
      skip: boolean;
      writing: Writing;
    }
  | { type: 'text'; text: string }
  | { type: 'heading'; text: string }
  | { type: 'points'; heading: string; text: string | null; items: { text: string; page: string | null }[] }
  | { type: 'facts'; rows: { term: string; text: string }[] }
  | { type: 'plan'; number: string; what: string; who: string; when: string; notice: string; lines: Lines }
  | { type: 'weeks'; heading: string; days: string[]; weeks: string[] }
  | { type: 'key'; label: string | null; steps: { value: string; text: string }[] }
  | { type: 'items'; heads: string[]; rows: { letter: string; text: string }[] }
  | { type: 'compare'; heads: string[]; rows: { letter: string; text: string }[] }
  | { type: 'overview'; heads: string[]; rows: { letter: string; text: string; gloss: string | null }[] }
  | { type: 'wishes'; rows: { text: string }[] }
  | { type: 'fit'; question: string; steps: string[] }
  | { type: 'ruler'; question: string; low: string; high: string }
  | { type: 'gist'; sentences: string[] }
  | { type: 'line'; text: string; by: string | null }
  | {
      type: 'twin';
      looks: { head: string; items: string[] } | null;
      helps: { head: string; advice: string | null; script: string | null } | null;
    }
  | {
      type: 'card';
      heading: string | null;
      ticks: string[];
      script: string;
      ownWords: string;
      lines: Lines;
      place: string;
      /** Its rows on this page. */
      shows: CardRow[];
    }
  | { type: 'rewrite'; heads: [string, string]; before: string; after: string }
  | { type: 'slip'; item: string; instead: string; lines: Lines }
  | { type: 'banner'; label: string; text: string }
  | {
      type: 'try';
      title: string;
      gist: string | null;
      tiny: string;
      when: string;
      ruler: string;
      date: string;
      tried: string;
      lines: Lines;
      /** Its rows on this page. */
      shows: TryRow[];
    }
  | { type: 'do'; number: string | null; text: string }
  | { type: 'grid'; heads: string[]; rows: { label: string | null; who?: Writer; cells: (string | null)[] }[]; lines: Lines }
  | { type: 'boxes'; heads: string[]; lines: Lines }
  | { type: 'lists'; heads: string[]; lines: Lines }
  | { type: 'rings'; rings: string[]; label: string }
  | { type: 'branches'; branches: { head: string | null; sentences: string[]; items: string[] }[] }
  | { type: 'columns'; columns: { who: Writer | 'both'; heading: string }[]; lines: Lines }
  | { type: 'loop'; cells: { who: Writer; place: string; label: string }[]; centre: string | null }
  | { type: 'strip'; steps: string[]; first: number }
  | { type: 'quiet'; questions: string[] }
  | { type: 'care'; heading: string; text: string }
  | { type: 'question'; text: string; writing: Writing }
  | { type: 'ticks'; lines: string[]; own: number; ownLabel: string; first: number }
  | { type: 'signatures'; signed: string; on: string }
  | {
      type: 'steps';
      steps: { number: string; minutes: string; text: string; ruler: boolean; writing: Writing | null }[];
      /** The line for the date, on the first of its pages. */
      date: string | null;
      week: string;
      /** Circles to mark the week in; none on a page that names its week. */
      weeks: string[];
    }
  | { type: 'promise'; who: Writer; heading: string; count: number; first: number; lines: Lines }
  | { type: 'dates'; labels: string[] }
  | { type: 'support'; heads: string[]; rows: string[][]; blanks: number; note: string | null }
  | { type: 'words'; groups: { heading: string; words: string[] }[] }
  | { type: 'ruled'; lines: Lines; notes: boolean }
  | {
      type: 'about';
      name: string | null;
      lines: string[];
      logo: string | null;
      logoAlt: string;
      qr: { address: string; label: string } | null;
    }
  | { type: 'contents'; groups: { stage: string; rows: ContentsRow[] }[] }
  | { type: 'epigraph'; text: string }
  | { type: 'imprint'; rows: { term: string; text: string }[] }
  | { type: 'marks'; heading: string; marks: { mode: PageMode; word: string; text: string }[] }
  | { type: 'sides'; heading: string; text: string; alt: string; picture: 'spread' | 'books' | null; names: boolean }
  | { type: 'rules'; heading: string; rules: string[]; first: number };

export type CardRow = 'script' | 'a' | 'b' | 'place';
export type TryRow = 'tiny' | 'when' | 'foot';

/** The body of a sheet that is one design of its own, or parts from top to bottom. */
export type SheetBody =
  | {
      type: 'cover';
      series: string;
      title: string;
      subtitle: string | null;
      sentenceId: string | null;
      partners: [string, string];
      begun: string;
      group: string;
      /** Who leads, printed where it would be written; `null` leaves the line to the pen. */
      leader: string | null;
      logo: string | null;
      logoAlt: string;
      organisation: string | null;
    }
  | { type: 'map'; stops: { stage: string; pages: string | null; text: string | null }[] }
  | { type: 'parts'; parts: SheetPart[] };

export interface ContentsRow {
  page: string;
  /** Id of the page the row leads to. */
  target: string;
  name: string;
  detail: string | null;
  mode: PageMode;
  modeWord: string;
  minutes: string;
}

/** A fixed page, composed to fit: proven to be exactly one page (DESIGN, decision 8). */
export interface Sheet {
  type: 'sheet';
  /** Stable: section id and activity. */
  id: string;
  activity: Activity;
  sectionId: string | null;
  stage: Stage;
  /** Even pages are left. `any` takes the next page whatever its side. */
  side: 'left' | 'right' | 'any';
  mode: PageMode | null;
  minutes: number | null;
  title: string | null;
  lead: string | null;
  /** Whose page it is, `null` for both. */
  writer: Writer | null;
  /** Who writes on it, in this order. */
  chairs: Chair[];
  /** The exercise or the reasons it is for, ids with a space between; none on other pages. */
  about?: string;
  /** A mark of its words, page numbers aside: with other words it is measured anew. */
  content?: string;
  /** Which of several pages it is, when one did not hold its parts. */
  piece?: { number: number; of: number };
  /** The heading level of the title, 2 in front and back matter, 3 inside a section. */
  level: 2 | 3;
  /** The line at the foot: from the article, or from us. */
  origin: string | null;
  body: SheetBody;
  /** 1-based, set when the book is paginated. */
  page: number;
}

/** The reading of one section: an opener, then text that flows over as many pages as it needs. */
export interface Reading {
  type: 'reading';
  id: string;
  activity: 'reading';
  sectionId: string;
  /** Every main section whose text it holds: one, or several in a very long article. */
  sectionIds: string[];
  stage: Stage;
  side: 'left' | 'right' | 'any';
  /** Small line above the title: the stage, and the author's numbering. */
  kicker: string;
  title: string;
  subtitle: string | null;
  origin: string;
  minutes: number;
  /** Flow content; headings inside start at level 3. */
  blocks: RootContent[];
  headingSentenceId: string | null;
  pullQuote: string | null;
  next: string | null;
  /** Who writes below it. */
  chairs: Chair[];
  /** Writing room after the last line: a prompt everyone answers, or plain lines, to the foot of the page. */
  after: { prompt: string | null; promptKey: string | null; lines: number } | null;
  /** Pages it takes, measured. */
  pages: number;
  page: number;
}

export type WorkbookPage = Sheet | Reading;

export interface WorkbookDocument {
  title: string;
  subtitle: string | null;
  author: string | null;
  lang: string;
  paper: PageGeometry;
  /** Set for readers with dyslexia: sans-serif, larger, more air. */
  easy: boolean;
  partners: [string, string];
  edition: Edition;
  length: Length;
  /** Whose book it is, `null` for a book for two, and while the books of two are still one. */
  owner: Writer | null;
  /** Running head of left pages. */
  runningTitle: string;
  /** The author's line at every foot, under the source line. */
  footer: string | null;
  pages: WorkbookPage[];
  /** Main sections of a very long article that got no pages of their own. */
  readOnlySectionIds: string[];
  /** Sentences the book prints: their ids must be found in the finished file. */
  sentenceIds: string[];
  /** Pages in all. */
  pageCount: number;
}

/** One sheet as the browser laid it out, all lengths in millimetres. */
export interface SheetMeasure {
  heightMm: number;
  partsMm: Record<string, number>;
  /** Top and bottom of the rows of a part, from the part's own top. */
  rowsMm: Record<string, [topMm: number, bottomMm: number][]>;
}

/** Where a sheet is found among the measures: by its id and its words, so that a sheet that says something else is another. */
export const measureKey = ({ id, content }: Pick<Sheet, 'id' | 'content'>): string => (content === undefined ? id : `${id}~${content}`);

/** What the browser measured of the composed pages, in millimetres, with every line count at its least. */
export interface WorkbookMeasures {
  /** By `measureKey`: natural height of each sheet's content and of its parts. */
  sheets: Record<string, SheetMeasure>;
  /** Pages of each reading, where its text ends below the top margin on its last page, and how many pages it was set for. */
  readings: Record<string, { pages: number; endMm: number; setFor: number }>;
  /** Pages from the start of its reading to the page a sentence begins on. */
  sentences: Record<string, number>;
}
