import type { Depth, PromptBank } from '../../source/model/content.ts';

/** A prompt of the bank as it may be printed: the places it leaves open hold anything. */
export interface BankPattern {
  text: string;
  depth: Depth;
  pattern: RegExp;
}

const depths: Depth[] = ['gentle', 'deeper', 'stretch'];
export const depthRank = (depth: Depth): number => depths.indexOf(depth);

/** Every prompt of the bank once, whatever roles share it. */
export function bankPatterns(bank: PromptBank): BankPattern[] {
  const byText = new Map<string, BankPattern>();
  for (const { text, depth } of Object.values(bank).flat()) {
    const source = text
      .split(/\{\w+\}/)
      .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('(.+?)');
    byText.set(text, { text, depth, pattern: new RegExp(`^${source}$`, 'su') });
  }
  return [...byText.values()];
}

/** Every text in a composed page, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}
