import type { Article, Section } from '../../model/article.ts';
import { withDescendants } from '../../model/article.ts';

/** Every section in the article's order, subsections after their parent. */
export function allSections(article: Article): Section[] {
  return article.sections.flatMap(withDescendants);
}
