import { findQuoted } from '../../language/quoted.ts';
import { endsSentence, isSpeakable, wordCount } from '../../language/words.ts';
import { lastSentence } from '../lead-in.ts';
import type { FindConstruct, SectionView } from './construct.ts';

/** The paragraph after “What helps:”, or what follows the colon in it, up to the words that introduce its script. */
export const findAdvice: FindConstruct = (view, { scripts }) => {
  const paragraphs = view.passages.filter((passage) => passage.kind === 'paragraph');
  const said = scripts.map((script) => script.text);
  for (const [index, { text }] of paragraphs.entries()) {
    const [, label = '', rest = ''] = /^(?:[^:：]*[.!?…]\s+)?([^:：.!?…]{1,40})[:：]\s*(.*)$/su.exec(text) ?? [];
    if (!view.cues.helps.test(label.trim())) continue;
    const words = rest !== '' ? rest : paragraphs[index + 1]?.text;
    const advice = words === undefined ? '' : withoutScript(words, said, view);
    if (advice) return { advice };
  }
  return { advice: null };
};

function withoutScript(words: string, said: readonly string[], view: SectionView): string {
  const run = findQuoted(words).find(
    ({ inner, whole }) => isSpeakable(inner) || said.some((text) => text === inner || text.includes(whole)),
  );
  if (!run) return /[:：]\s*$/u.test(words) ? withoutOpening(words, view).replace(/[:：]\s*$/u, '') : words.trim();
  const before = words.slice(0, run.start).trimEnd();
  return endsSentence(before) ? before : withoutOpening(before, view);
}

/** The text without the words at its end that lead to a script: the last sentence, or as much of it as does. */
function withoutOpening(text: string, { cues }: SectionView): string {
  const last = lastSentence(text);
  const before = text.slice(0, text.length - last.length).trim();
  const from = (cues.sayPlainly.exec(last) ?? cues.introduces.exec(last))?.index ?? last.length;
  const kept = last
    .slice(0, from)
    .replace(cues.joint, '')
    .replace(/[\s,，:：;–—-]+$/u, '');
  return (wordCount(kept) >= 3 ? `${before} ${kept}` : before).trim();
}
