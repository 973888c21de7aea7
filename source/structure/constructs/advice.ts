import type { FindConstruct } from './construct.ts';

/** The paragraph after “What helps:”, or what follows the colon in it, without its script. */
export const findAdvice: FindConstruct = (view) => {
  const paragraphs = view.passages.filter((passage) => passage.kind === 'paragraph');
  for (const [index, { text }] of paragraphs.entries()) {
    const [, label = '', rest = ''] = /^([^:：]{1,40})[:：]\s*(.*)$/su.exec(text) ?? [];
    if (!view.cues.helps.test(label.trim())) continue;
    const words = rest !== '' ? rest : paragraphs[index + 1]?.text;
    const advice = words
      ?.replace(/[:：]$/u, '')
      .replace(/\p{Lu}\p{L}*,?[:：]?\s*[“„«"].*$/su, (run) => (view.cues.say.test(run.slice(0, run.search(/[“„«"]/u))) ? '' : run))
      .trim();
    if (advice) return { advice };
  }
  return { advice: null };
};
