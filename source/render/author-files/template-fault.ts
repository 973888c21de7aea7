/** What is wrong with a file of the author's: its path below `templates/`, its place, and one next step. */
export interface Fault {
  rule: 'template/broken' | 'template/refused';
  path: string;
  line: number | null;
  column: number;
  reason: string;
  hint?: string | undefined;
}

/** Thrown while rendering, when a file of the author's asks for what is not there. */
export class TemplateFault extends Error {
  readonly fault: Fault;
  constructor(fault: Fault, cause: unknown) {
    super(`templates/${fault.path}: ${fault.reason}`, { cause });
    this.name = 'TemplateFault';
    this.fault = fault;
  }
}

/** Line and column, both from 1, of an offset. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
