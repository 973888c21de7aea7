/** One rule: what the author is told, and the next step. `npm run rules` prints the table. */
export interface Rule {
  severity: 'error' | 'warning' | 'info';
  /** What the rule is about, for the page of rules. */
  about: string;
  hint: string;
  /** Something to improve: `couplet lint` shows it as a warning. */
  advice?: true;
}

/** Every rule id a build can report, `stage/what`. */
export const rules = {
  'read/missing': {
    severity: 'error',
    about: 'The article could not be found.',
    hint: 'check the path and the spelling of the file name',
  },
  'read/folder': {
    severity: 'error',
    about: 'The path is a folder, not an article.',
    hint: 'name one Markdown file inside the folder',
  },
  'read/unreadable': {
    severity: 'error',
    about: 'The file is there but may not be read.',
    hint: 'check that you may open the file, and that no other program holds it',
  },
  'read/empty': {
    severity: 'error',
    about: 'The file has no words in it.',
    hint: 'write or paste the article into the file and save it',
  },
  'read/not-utf8': {
    severity: 'error',
    about: 'The file is not UTF-8 text.',
    hint: 'save the article as plain text with the encoding UTF-8',
  },
  'parse/front-matter': {
    severity: 'error',
    about: 'The lines between the two --- at the top cannot be read as settings.',
    hint: 'write each setting on its own line as `name: value`, and put quotation marks round a value that holds a colon',
  },
  'config/unknown-key': {
    severity: 'error',
    about: 'A setting in the front matter is nearly one of ours.',
    hint: 'correct the spelling, or remove the line',
  },
  'config/bad-value': {
    severity: 'error',
    about: 'A setting has a value we cannot use.',
    hint: 'see “The article” in the README for the values each setting takes',
  },
  'structure/no-body': {
    severity: 'error',
    about: 'There is a title, or settings, but no article below them.',
    hint: 'write the article below its title and settings',
  },
  'structure/count': {
    severity: 'warning',
    about: 'A heading promises a number that the text does not keep.',
    hint: 'change the number in the heading, or add what is missing',
  },
  'structure/permission': {
    severity: 'info',
    about: 'Nothing says who allows the article to be printed.',
    hint: 'add `permission: own` (or licensed, quotation-only) at the top of the article',
  },
  'structure/stripped': {
    severity: 'info',
    about: 'A line that is not part of the article (an offer, a date, a share button) was left out.',
    hint: 'delete the line from the article if you agree; put it in other words if it belongs to the article',
  },
  'structure/image': {
    severity: 'error',
    about: 'An image the article names is not there.',
    hint: 'put the picture beside the article, or remove the image from the text',
  },
  'structure/remote-image': {
    severity: 'warning',
    about: 'An image is on the internet; a build never goes there.',
    hint: 'save the picture beside the article and name the file instead',
  },
  'compose/long-article': {
    severity: 'warning',
    about: 'The article has more main sections than a workbook can hold pages for.',
    hint: 'make two articles of it, or make small sections part of a larger one with a lower heading',
  },
  'compose/unaccounted': {
    severity: 'error',
    about: 'A sentence of the article reached no page and no slide.',
    hint: 'this is our mistake: please report it with the sentence',
  },
  'compose/session-too-short': {
    severity: 'error',
    about: 'The session is too short for what it must hold.',
    hint: 'give a longer session with --minutes or `minutes:`',
  },
  'print/overflow': {
    severity: 'error',
    about: 'Something is larger than the page it must stand on.',
    hint: 'shorten the passage, or break it into two paragraphs',
  },
  'print/unsettled': {
    severity: 'error',
    about: 'The page numbers did not settle in three rounds.',
    hint: 'this is our mistake: please report it with the article',
  },
  'print/glyph': {
    severity: 'error',
    about: 'The article has letters that no font of ours can print.',
    hint: 'replace the characters named, or tell us the language you need',
  },
  'print/slide-overflow': {
    severity: 'error',
    about: 'A slide holds more than fits.',
    hint: 'shorten the passage, or break it into two sentences',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
