export { BuildError, type ExitCode } from './diagnostics/build-error.ts';
export { formatMessage, listMessages, type ReportedMessage } from './diagnostics/report.ts';
export { type Rule, type RuleId, rules } from './diagnostics/rules.ts';
export type * from './model/answers.ts';
export type * from './model/article.ts';
export type * from './model/deck.ts';
export type * from './model/geometry.ts';
export type * from './model/options.ts';
export type * from './model/run-sheet.ts';
export type * from './model/session.ts';
export type * from './model/workbook.ts';
export { formatAnswers, openAnswers, writeAnswers } from './pipeline/open-answers.ts';
export { openArticle } from './pipeline/open-article.ts';
export { understandArticle } from './pipeline/understand-article.ts';
export {
  type Artefact,
  type BuildRequest,
  type BuildResult,
  buildArticle,
  type Outline,
  type OutlineRequest,
  outlineArticle,
} from './pipeline.ts';
export { type Browser, startBrowser } from './print/browser.ts';
export { decodeArticle, readArticle } from './read/read-article.ts';
