import { type Role, type Section, withDescendants } from '../../model/article.ts';
import type { WorkbookPage } from '../../model/workbook.ts';
import { composeReading } from './compose-reading.ts';
import { closeSpread, composeSheets } from './compose-sheets.ts';
import { type BookContext, type ChapterContext, stageOf } from './context.ts';

/** The role that names a section's stage: its own, or its first subsection's when it has none. */
function leadingRole(section: Section): Role {
  return section.role !== 'general' ? section.role : (section.children.find((child) => child.role !== 'general')?.role ?? 'general');
}

/** A main section as pages: its reading first, then what its roles ask for (DESIGN, decision 5). */
export function composeChapter(book: BookContext, section: Section, number: number | null): WorkbookPage[] {
  const all = withDescendants(section);
  const stage = stageOf[leadingRole(section)];
  const title = section.title ?? book.phrases.text('workbook.introduction');
  const context: ChapterContext = { ...book, section, all, stage, origin: book.phrases.text('workbook.fromArticle', { title }) };
  const sheets = composeSheets(context);
  const closed = closeSpread(context, sheets);
  return [composeReading(context, number, title, closed), ...closed];
}
