import type { Outline } from '../pipeline.ts';

type Plan = Outline['session'];

/** More names than these nobody reads. */
const mostNames = 3;

/** One or two sentences about the session, empty when there is nothing to think about. */
export function tellSession(session: Plan): string {
  const { minutes, leftOut, talkPercent, mostTalkPercent, fillsMinutes } = session;
  const missed = leftOut.filter(({ teaches }) => teaches);
  const first = missed.find(({ fitsAt }) => fitsAt !== null);
  return [
    ...(missed.length === 0 ? [] : [`No time for ${listNames(missed.map(({ name }) => name))} in ${minutes} minutes.`]),
    ...(first ? [`With ${first.fitsAt} minutes “${first.name}” fits.`] : []),
    ...(talkPercent > mostTalkPercent
      ? [`You speak for ${talkPercent}% of the working time; ${mostTalkPercent}% is a good most for a session as long.`]
      : []),
    ...(fillsMinutes === null ? [] : [`The article fills about ${fillsMinutes} minutes: what is over went into longer turns and rests.`]),
  ].join(' ');
}

function listNames(names: string[]): string {
  const quoted = names.slice(0, mostNames).map((name) => `“${name}”`);
  const more = names.length - quoted.length;
  const all = more > 0 ? [...quoted, `${more} more`] : quoted;
  const last = all.pop() ?? '';
  return all.length === 0 ? last : `${all.join(', ')} and ${last}`;
}

/** The plan for `--verbose`: a line for each block, and what was left out with the minutes at which it fits. */
export function tellPlan({ blocks, leftOut, talkPercent }: Plan): string[] {
  return [
    ...blocks.map(
      ({ clock, minutes, name, lead }) => `${clock} ${String(minutes).padStart(3)} min  ${name}${lead === null ? '' : ` (${lead})`}`,
    ),
    `facilitator talk: ${talkPercent}% of the working time`,
    ...leftOut.map(({ name, fitsAt }) => `left out: ${name}${fitsAt === null ? '' : `, fits with ${fitsAt} minutes`}`),
  ];
}
