import { bookmarks } from './bookmarks.ts';
import type { TagCheck } from './check.ts';
import { content } from './content.ts';
import { fields } from './fields.ts';
import { fonts } from './fonts.ts';
import { headings } from './headings.ts';
import { language } from './language.ts';
import { links } from './links.ts';
import { lists } from './lists.ts';
import { marked } from './marked.ts';
import { notes } from './notes.ts';
import { parentTree } from './parent-tree.ts';
import { pictures } from './pictures.ts';
import { tabOrder } from './tab-order.ts';
import { tables } from './tables.ts';
import { title } from './title.ts';
import { types } from './types.ts';

/** What can be checked of PDF/UA-1 without a reader, construct by construct. */
export const tagChecks: readonly TagCheck[] = [
  marked,
  content,
  parentTree,
  types,
  headings,
  lists,
  tables,
  pictures,
  links,
  fields,
  tabOrder,
  language,
  title,
  bookmarks,
  fonts,
  notes,
];
