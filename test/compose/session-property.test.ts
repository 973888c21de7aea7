import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestSitting } from '../../source/compose/session/rest-lengths.ts';
import { sittingMinutes } from '../../source/compose/session/rests.ts';
import { isTalk } from '../../source/compose/session/talk.ts';
import { planSession, type SessionOptions } from '../../source/compose/session.ts';
import { loadWords } from '../../source/config/load-content.ts';
import { type Article, roles } from '../../source/model/article.ts';
import { editions, formats, lengths } from '../../source/model/options.ts';
import { type PlannedBlock, parts, type Session } from '../../source/model/session.ts';
import { anArticle, type Sketch } from './an-article.ts';

const words = loadWords('en');
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

const line = fc.constantFrom(
  'You talk less than you did.',
  'Somebody waits by the door.',
  'Say it in one breath, then stop.',
  'A small thing.',
);
const sketch: fc.Arbitrary<Sketch> = fc.record(
  {
    title: fc.constantFrom('Signs', 'Why it happens', 'Words', 'What helps', 'At the end'),
    role: fc.constantFrom(...roles),
    prose: fc.array(line, { maxLength: 4 }),
    items: fc.array(line, { maxLength: 12 }),
    scripts: fc.array(
      line.map((text) => `“${text}”`),
      { maxLength: 6 },
    ),
    minutes: fc.integer({ min: 1, max: 15 }),
    exercises: fc.array(
      fc.record(
        {
          steps: fc.array(line, { minLength: 1, maxLength: 4 }),
          minutes: fc.integer({ min: 1, max: 40 }),
          mode: fc.constantFrom('alone', 'pair', 'room'),
        },
        { requiredKeys: ['steps'] },
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['title', 'role'] },
);
const article: fc.Arbitrary<Article> = fc.array(sketch, { minLength: 1, maxLength: 12 }).map((sketches) => anArticle(sketches));
const options: fc.Arbitrary<SessionOptions> = fc.record({
  minutes: fc.integer({ min: 45, max: 240 }),
  startMinute: fc.constantFrom(0, 1110, 1430),
  edition: fc.constantFrom(...editions),
  length: fc.constantFrom(...lengths),
  format: fc.constantFrom(...formats),
  facilitators: fc.constantFrom([], ['Cleo Ray'], ['Cleo Ray', 'Sam Lind']),
});

const isRest = ({ mode }: PlannedBlock) => mode === 'rest';
const workOf = (session: Session) => session.blocks.filter((block) => !isRest(block));

/** What must hold of every session; the message of a failure names the plan. */
function check(session: Session, { minutes, format, edition, facilitators = [] }: SessionOptions): void {
  const { blocks } = session;
  const told = blocks.map(({ id, minutes: own }) => `${id} ${own}`).join(', ');
  const holds = (fact: boolean, what: string) => expect(fact, `${what}: ${told}`).toBe(true);
  holds(sum(blocks.map((block) => block.minutes)) === minutes, 'the sum is exact');
  holds(
    blocks.every((block) => Number.isInteger(block.minutes) && block.minutes >= 1),
    'minutes are whole',
  );
  holds(
    blocks.every((block, index) => block.startsAt === sum(blocks.slice(0, index).map((one) => one.minutes))),
    'starts chain',
  );
  holds(
    workOf(session).every((block) => block.minutes >= block.minMinutes),
    'least minutes are kept',
  );
  const order = blocks.map((block) => parts.indexOf(block.part));
  holds(
    order.every((part, index) => index === 0 || part >= (order[index - 1] ?? 0)),
    'parts run in order',
  );
  for (const id of ['welcome', 'agreement', 'warm-up', 'information', 'promises', 'close'])
    holds(
      blocks.some((block) => block.id === id),
      id,
    );
  holds(new Set(blocks.map(({ id }) => id)).size === blocks.length, 'ids are unique');
  holds(sittingMinutes(blocks) <= Math.max(50, ...workOf(session).map((block) => block.minutes)), 'nobody sits over 50 minutes');
  const first = blocks.find(({ mode }) => mode === 'pair');
  holds(edition === 'solo' || (first !== undefined && first.startsAt < 30), 'pairs talk before minute 30');
  holds(!blocks.slice(0, 3).some(isRest) && !blocks.slice(-2).some(isRest), 'no rest in the settling in, nor before the close');
  holds(
    !blocks.some((block, index) => isRest(block) && blocks[index + 1] !== undefined && isRest(blocks[index + 1]!)),
    'rests stand apart',
  );
  holds(
    !blocks.some(
      (block, index) =>
        isRest(block) &&
        /(?:solo|pair|debrief|debrief-words|practice)$/.test(blocks[index + 1]?.id ?? '') &&
        /(?:talk|solo|pair|slips|practice)$/.test(blocks[index - 1]?.id ?? '') &&
        blocks[index + 1]?.id.split('-')[0] === blocks[index - 1]?.id.split('-')[0],
    ),
    'no rest parts what belongs together',
  );
  const led = facilitators.length > 1;
  holds(
    blocks.every(({ lead, support }) => (led ? lead !== null && support !== null && lead !== support : lead === null && support === null)),
    'two take turns',
  );
  holds(format !== 'online' || minutes <= 60 || blocks.some((block) => block.id === 'break' && block.minutes >= 10), 'a screen has breaks');
}

describe('a session of any length', { timeout: 60_000 }, () => {
  test('keeps every promise, whatever the article, the format and the book', () => {
    fc.assert(
      fc.property(article, options, (anyArticle, asked) => {
        let session: Session;
        try {
          session = planSession(anyArticle, asked, words);
        } catch (error) {
          // Only what is required may be too long, and then the message names the least.
          expect(String(error)).toMatch(/least that works is \d+ minutes/);
          expect(Number(/works is (\d+)/.exec(String(error))?.[1])).toBeGreaterThan(asked.minutes);
          return;
        }
        check(session, asked);
      }),
      { numRuns: 400 },
    );
  });

  test('ends gently: what is heavy is over ten minutes before the end', () => {
    fc.assert(
      fc.property(article, options, (anyArticle, asked) => {
        fc.pre(asked.minutes >= 50);
        const { blocks, minutes } = planSession(anyArticle, asked, words);
        const late = blocks.filter((block) => block.startsAt + block.minutes > minutes - 10).map(({ id }) => id);
        expect(late.filter((id) => !/^(?:keep|promises|check-in|close|exercise-.*)$/.test(id))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('says at how many minutes each thing left out comes back, in that order', () => {
    fc.assert(
      fc.property(article, options, (anyArticle, asked) => {
        const { leftOut } = planSession(anyArticle, asked, words);
        const at = leftOut.map(({ fitsAt }) => fitsAt ?? 241);
        expect(at).toEqual([...at].sort((one, other) => one - other));
        for (const { id, fitsAt } of leftOut) {
          if (fitsAt === null) continue;
          expect(planSession(anyArticle, { ...asked, minutes: fitsAt }, words).blocks.map((block) => block.id)).toContain(id);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('takes no more talk than its share, once what is required has its least', () => {
    fc.assert(
      fc.property(article, options, (anyArticle, asked) => {
        const session = planSession(anyArticle, asked, words);
        const work = workOf(session);
        const least = sum(work.filter((block) => isTalk(block) && block.required).map((block) => block.minMinutes));
        const limit = asked.minutes <= 90 ? 40 : asked.minutes >= 120 ? 33 : 40;
        const working = sum(work.map((block) => block.minutes));
        // Required talk is not ours to shorten, and a session longer than its article has more rest than work.
        if (session.fillsMinutes === null && least <= (working * limit) / 100 - 6)
          expect(
            session.talkPercent,
            workOf(session)
              .map(({ id, minutes }) => `${id} ${minutes}`)
              .join(', '),
          ).toBeLessThanOrEqual(limit + 2);
      }),
      { numRuns: 150 },
    );
  });

  test('on a screen people sit 40 minutes at most, where what belongs together is no longer', () => {
    for (let minutes = 45; minutes <= 240; minutes += 1) {
      const plan = planSession(
        anArticle([{ title: 'Signs', role: 'signs', items: ['One sign.'] }]),
        { minutes, startMinute: 0, format: 'online' },
        words,
      );
      expect(sittingMinutes(plan.blocks)).toBeLessThanOrEqual(longestSitting('online'));
    }
  });
});

test('two who lead take turns from block to block, and one carries what belongs together', () => {
  const sketches: Sketch[] = [
    { title: 'Signs', role: 'signs', items: ['One sign.', 'Another.'] },
    { title: 'Why', role: 'reason', prose: ['Because of this.'], items: ['One.'] },
    { title: 'Words', role: 'script', scripts: ['“Say it in one breath, then stop.”'] },
  ];
  const { blocks } = planSession(anArticle(sketches), { minutes: 90, startMinute: 0, facilitators: ['Cleo Ray', 'Sam Lind'] }, words);
  const leadOf = (id: string) => blocks.find((block) => block.id === id)?.lead;
  expect([leadOf('welcome'), leadOf('agreement'), leadOf('warm-up')]).toEqual(['Cleo', 'Sam', 'Cleo']);
  expect(new Set(['signs-talk', 'signs-solo', 'signs-pair'].map(leadOf)).size).toBe(1);
  expect(new Set(['words-talk', 'practice'].map(leadOf)).size).toBe(1);
  expect(leadOf('debrief')).not.toBe(leadOf('signs-pair'));
  const lengthOf = (name: string) => sum(blocks.filter((block) => block.lead === name).map((block) => block.minutes));
  expect(Math.min(lengthOf('Cleo'), lengthOf('Sam'))).toBeGreaterThan(25);
});
