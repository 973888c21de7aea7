import { reportRule } from '../../diagnostics/report.ts';
import { graveOf } from '../mark-grave.ts';
import { cite, type ReportFact } from './fact.ts';

/** A title that belongs on no slide: the deck then opens on a word of its own, and the author should know. */
export const reportGraveTitle: ReportFact = ({ title, cues }, file) => {
  const grave = graveOf(title, cues);
  if (grave === null) return;
  const found = `${cite(title)} is not a title for a room of couples; the slides open without it`;
  reportRule(file, 'structure/grave-title', `Expected a title for the whole room, found one that ${says[grave]}: ${found}`, {
    line: 1,
    column: 1,
  });
};

const says = {
  danger: 'tells of danger',
  leaving: 'asks whether to stay',
  intimate: 'tells of intimate detail',
  judging: 'asks for a verdict on the partner',
  thought: 'is a thought nobody said aloud',
  unread: 'nobody can read',
} as const;

/** Roles under which danger is told as what it is. */
const fit = ['red-flag', 'decide', 'inner-voice', 'help'];

/** A section the author gives another role, and in which two sentences or more tell of danger: its role stays, and so do they, in the book. */
export const reportMarkedDanger: ReportFact = ({ sections, sentences }, file) => {
  const telling = new Map<string, number>();
  for (const { sectionId, grave } of sentences.values()) if (grave === 'danger') telling.set(sectionId, (telling.get(sectionId) ?? 0) + 1);
  for (const { id, title, role, confidence, place } of sections) {
    const count = telling.get(id) ?? 0;
    if (confidence < 1 || fit.includes(role) || count < 2) continue;
    const name = title === null ? 'This section' : `“${title}”`;
    reportRule(
      file,
      'structure/marked-danger',
      `${name} is marked as ${role}, and ${count} of its sentences tell of danger; these are on no slide and are never marked`,
      place,
    );
  }
};
