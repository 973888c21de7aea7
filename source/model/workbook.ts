/** Private: nobody asks. Choose: share what you like. Together: side by side. Read: nothing to write. */
export type PageMode = 'private' | 'choose' | 'together' | 'read';

export type Writer = 'a' | 'b';

/** The stage of the arc a page belongs to: its running head (DOMAIN b, order of parts). */
export type Stage = 'settle' | 'notice' | 'understand' | 'feel' | 'speak' | 'practise' | 'protect' | 'commit' | 'keep-going';

/** What a page is for: the key by which slides and run sheet find their page. */
export type Activity =
  | 'cover'
  | 'imprint'
  | 'how-to-use'
  | 'contents'
  | 'agreement'
  | 'reading'
  | 'start'
  | 'noticing'
  | 'compare'
  | 'overview'
  | 'reason'
  | 'words'
  | 'slips'
  | 'question'
  | 'try-it'
  | 'reflection'
  | 'keep'
  | 'check-in'
  | 'promises'
  | 'support'
  | 'notes';

/** Where the printed workbook holds an activity: page numbers read back from the file, in order. */
export interface PageReference {
  activity: Activity;
  /** The main section the pages belong to, `null` for front and back matter. */
  sectionId: string | null;
  pages: number[];
}
