/** Something of a finished file that a screen reader cannot make sense of. */
export interface TagFault {
  /** Which of our checks fails, by its name in `print/tags/checks`. */
  check: string;
  /** 1-based, `null` when it is about the whole file. */
  page: number | null;
  /** What was expected and what was found. */
  reason: string;
}
