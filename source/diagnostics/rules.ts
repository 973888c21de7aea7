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
  'read/kind': {
    severity: 'error',
    about: 'The file is of a kind couplet does not read.',
    hint: 'save the article as .docx or plain text, and give that file',
  },
  'import/unreadable': {
    severity: 'error',
    about: 'The Word file or the web page is damaged.',
    hint: 'open it in the program that made it, save it anew, and give that file',
  },
  'import/no-article': {
    severity: 'error',
    about: 'The file was read, but no article was found in it.',
    hint: 'copy the article’s words into a plain text file (.txt), and give that file',
  },
  'import/stripped': {
    severity: 'info',
    about: 'Words that belong to the page and not to the article (a date, a share button, an offer) were left out while importing.',
    hint: 'add the words to the Markdown if they belong to the article',
  },
  'import/repaired': {
    severity: 'info',
    about: 'Letters or line ends that another program had broken were put right while importing.',
    hint: 'look at the place in the Markdown, and correct it if it reads wrong',
  },
  'import/as-text': {
    severity: 'info',
    about: 'A file that is called Markdown holds plain pasted text: its headings and lists were found as in a text file.',
    hint: 'to decide them yourself, write them in Markdown: ## before a heading, - before a list item',
  },
  'import/as-markdown': {
    severity: 'info',
    about: 'A text file is written in Markdown: it was taken as it is.',
    hint: 'call the file .md to say so yourself',
  },
  'parse/front-matter': {
    severity: 'error',
    about: 'The lines between the two --- at the top cannot be read as settings.',
    hint: 'write each setting on its own line as `name: value`, and put quotation marks round a value that holds a colon',
  },
  'parse/front-matter-code': {
    severity: 'info',
    about: 'The settings at the top are a program, which is never run.',
    hint: 'write the settings as `name: value` between two lines `---`',
  },
  'parse/left-out': {
    severity: 'info',
    about: 'Something another program would read (a comment, a shortcode, a template tag) is not printed.',
    hint: 'nothing to do, unless these are words of the article: then write them as plain text',
  },
  'parse/unknown-mark': {
    severity: 'error',
    about: 'A mark between colons is nearly one of ours.',
    hint: 'correct the spelling, or put a backslash before the colons to print them',
  },
  'parse/mark-value': {
    severity: 'error',
    about: 'A mark or a heading has an attribute we cannot use.',
    hint: 'see “Marks” in the README for the attributes each mark takes',
  },
  'parse/unclosed-mark': {
    severity: 'error',
    about: 'A marked passage has no beginning or no end.',
    hint: 'write `:::` on a line of its own where the passage ends',
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
  'config/duplicate-key': {
    severity: 'error',
    about: 'A setting is given twice.',
    hint: 'keep one of the two lines',
  },
  'config/date': {
    severity: 'warning',
    about: 'The date of the article cannot be read, or could be two different days.',
    hint: 'write the date as year-month-day, such as 2026-11-01',
  },
  'config/support-file': {
    severity: 'error',
    about: 'The file of helplines cannot be used.',
    hint: 'see “Getting support” in the README for what the file holds; it lies beside the article',
  },
  'config/support-date': {
    severity: 'warning',
    about: 'Nobody has checked a helpline in the last year.',
    hint: 'call the number or open the page, then write that day as `checked: 2026-11-01`',
  },
  'template/colour-repaired': {
    severity: 'info',
    about: 'A colour of the brand is too light to be read, or too like the other one, and was made darker or lighter.',
    hint: 'nothing to do, or give a darker colour',
  },
  'template/unknown': {
    severity: 'warning',
    about: 'A file in `templates/` beside the article has no place in ours, and changes nothing.',
    hint: 'give it the path of the file it replaces, or take it out of the folder',
  },
  'template/broken': {
    severity: 'error',
    about: 'A file in `templates/` beside the article cannot be used: it does not read, or asks for what is not there.',
    hint: 'compare it with our file of the same path',
  },
  'template/contrast': {
    severity: 'warning',
    about: 'A theme of the author’s sets words in a colour that cannot be read well on its ground.',
    hint: 'make the darker of the two darker, or the lighter one lighter',
  },
  'template/refused': {
    severity: 'error',
    about: 'A file in `templates/` beside the article would run a script, fetch something, or print text without its safety.',
    hint: 'take this part out; pictures and fonts go in as data: addresses',
  },
  'cli/kept-answers': {
    severity: 'warning',
    about: 'A file of an earlier build held answers that the new one would have replaced.',
    hint: 'couplet build --answers with the kept file puts its answers into the new workbook',
  },
  'cli/earlier-files': {
    severity: 'info',
    about: 'Files made of an earlier workbook or of earlier slides were removed, because their numbers may be wrong now.',
    hint: 'nothing to do; build again with the same --extras or settings to have them anew',
  },
  'cli/older-files': {
    severity: 'warning',
    about: 'Files beside the new ones were made of an earlier workbook: their page numbers may be wrong now.',
    hint: 'build again without --only, make those pages again, or delete the old files',
  },
  'compose/one-couple': {
    severity: 'warning',
    about: 'A session for one couple was given another number of couples.',
    hint: 'leave out `couples`, or choose the format room or online',
  },
  'compose/online-length': {
    severity: 'warning',
    about: 'An online session is longer than people can well follow on a screen.',
    hint: 'give two sessions of at most 120 minutes, on two days',
  },
  'config/not-yet': {
    severity: 'info',
    about: 'A setting has a value that is none of ours: it is taken for another program’s, and changes nothing.',
    hint: 'nothing to do',
  },
  'read/logo': {
    severity: 'error',
    about: 'The logo cannot be used.',
    hint: 'save the logo as SVG or PNG beside the article, and write its file name',
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
    severity: 'warning',
    about: 'An image the article names is not there, or is no picture; its description is printed instead.',
    hint: 'put the picture beside the article, or remove the image from the text',
  },
  'structure/image-size': {
    severity: 'warning',
    about: 'A picture is far larger than a page needs, and makes the files heavy.',
    hint: 'save the picture smaller: 2,000 pixels a side are enough for a full page',
  },
  'structure/remote-image': {
    severity: 'warning',
    about: 'An image is on the internet; a build never goes there.',
    hint: 'save the picture beside the article and name the file instead',
  },
  'structure/duplicate-id': {
    severity: 'error',
    about: 'Two headings are given the same {#id}.',
    hint: 'give one of the two headings another id',
  },
  'structure/unknown-section': {
    severity: 'warning',
    about: 'A setting names a heading the article does not have.',
    hint: 'write the heading as it stands in the article, or its {#id}',
  },
  'structure/language': {
    severity: 'info',
    about: 'The language was read from the text.',
    hint: 'write `lang:` at the top of the article if it is another',
  },
  'structure/heading-level': {
    severity: 'info',
    advice: true,
    about: 'A heading skips a level.',
    hint: 'use the next level below the heading before it; what it becomes stays the same',
  },
  'structure/empty-section': {
    severity: 'info',
    advice: true,
    about: 'A heading has nothing under it, so no page can be made of it.',
    hint: 'write a sentence under the heading, or remove it',
  },
  'structure/long-section': {
    severity: 'info',
    advice: true,
    about: 'A long passage has no subheading: much reading before the couple writes.',
    hint: 'put a subheading where the subject turns',
  },
  'structure/alt-text': {
    severity: 'info',
    advice: true,
    about: 'A picture has no description, so it is taken for decoration.',
    hint: 'say in the square brackets what the picture shows, or leave them empty if it only decorates',
  },
  'structure/quotation-source': {
    severity: 'info',
    advice: true,
    about: 'Words are shown as a quotation, and nobody is named for them.',
    hint: 'write — and the name behind the words, or make them part of the text',
  },
  'structure/judging': {
    severity: 'info',
    advice: true,
    about: 'A sentence judges one of the two, who reads it too.',
    hint: 'say what happens and how it feels instead of what the other one is',
  },
  'structure/grave-title': {
    severity: 'warning',
    about: 'The title speaks of danger, of parting, of intimate detail, or asks for a verdict on the partner. It stands on no slide.',
    hint: 'give a title both of a couple can sit under; if the article is about danger at home, a workshop for couples is no remedy',
  },
  'structure/marked-danger': {
    severity: 'warning',
    about:
      'A section is marked as something to notice or to do, and tells of danger at home. Those sentences are on no slide, whatever the mark.',
    hint: 'write {role=red-flag} at the end of the heading, or move the warning signs to a section of their own',
  },
  'structure/guess': {
    severity: 'info',
    advice: true,
    about: 'What a section is was decided by one sentence only.',
    hint: 'write {role=...} at the end of the heading if that is wrong',
  },
  'structure/no-cue': {
    severity: 'info',
    advice: true,
    about: 'A section gives no sign of what it is for, so no page is made for it alone.',
    hint: 'put a sign into the heading (“Signs of …”, “Words to try”), or write {role=...} at its end, {role=general} to keep it so',
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
  'compose/no-cards': {
    severity: 'warning',
    about: 'Cards were asked for, and the article has no words to say aloud.',
    hint: 'put quotation marks round words one partner could say to the other, after a line such as “You might say:”',
  },
  'compose/cards-kept-back': {
    severity: 'info',
    about: 'Words said about danger or about parting are not put on cards.',
    hint: 'nothing to do; they are in the reading',
  },
  'compose/kept-from-slides': {
    severity: 'info',
    about:
      'Warning signs, staying or leaving, verdicts on the partner and intimate detail are read in the book. They stand on no slide and are not said aloud.',
    hint: 'nothing to do; if a sentence means something milder, word it so that nobody in the room need feel meant',
  },
  'compose/session-too-short': {
    severity: 'error',
    about: 'The session is too short for what it must hold.',
    hint: 'give a longer session with --minutes or `minutes:`',
  },
  'answers/other-article': {
    severity: 'error',
    about: 'The answers given belong to the workbook of another article.',
    hint: 'build the article the answers belong to, or leave out --answers',
  },
  'answers/left-over': {
    severity: 'warning',
    about: 'An answer has no place in the new workbook, because its question is gone or reads otherwise now.',
    hint: 'answers-left-over.md beside the workbook keeps it: copy it to where it belongs',
  },
  'answers/letters': {
    severity: 'warning',
    about: 'An answer has letters that no installed font can draw; they are kept, and some programs may show them.',
    hint: 'install a @fontsource/noto-… package that has them',
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
    about: 'The article has letters that no installed font can print.',
    hint: 'replace the characters named, or install a @fontsource/noto-… package that has them',
  },
  'print/booklet-thick': {
    severity: 'warning',
    about: 'The book has more pages than one folded and stapled booklet holds.',
    hint: 'print the parts, each a booklet of its own, make a shorter book with --length short, or have the single pages bound another way',
  },
  'print/press-type3': {
    severity: 'warning',
    about: 'Letters in the press file are drawn as pictures (Type 3), which print shops refuse.',
    hint: 'use a font file of each weight and style in your own templates, and no coloured emoji',
  },
  'print/tags': {
    severity: 'warning',
    about: 'A screen reader cannot make sense of everything in a file, so the file does not claim to be accessible (PDF/UA-1).',
    hint: 'this is our mistake: please report it with the article',
  },
  'print/picture-words': {
    severity: 'warning',
    about: 'A picture says nothing to those who cannot see it, so the file does not claim to be accessible (PDF/UA-1).',
    hint: 'say in the square brackets what the picture shows',
  },
  'print/sheet-overflow': {
    severity: 'warning',
    about: 'A page of the run sheet holds more than fits, so that something of it may be cut.',
    hint: 'shorten the title, or the names of exercises and facilitators',
  },
  'print/slide-overflow': {
    severity: 'error',
    about: 'A slide holds more than fits, however it is split.',
    hint: 'shorten the passage, the title or the name on that slide',
  },
  'preflight/w1-heading-last': {
    severity: 'warning',
    about: 'A heading is the last text on its page.',
    hint: 'put a sentence more or less above the heading, or a ::page-break before it',
  },
  'preflight/w1-lead-in-apart': {
    severity: 'warning',
    about: 'A list begins on the page after the line that opens it.',
    hint: 'put a ::page-break before the line that opens the list',
  },
  'preflight/w2-split': {
    severity: 'warning',
    about: 'A list item or a script is broken between two pages.',
    hint: 'shorten it, or put a ::page-break before it',
  },
  'preflight/w2-frame': {
    severity: 'error',
    about: 'A frame, a row or a scale is cut by the edge of the page.',
    hint: 'shorten what stands in it, or make two of it',
  },
  'preflight/w3-clipped': {
    severity: 'warning',
    about: 'Words are cut off.',
    hint: 'shorten the words named',
  },
  'preflight/w3-margins': {
    severity: 'warning',
    about: 'Words stand outside the margins.',
    hint: 'shorten the longest word or line there',
  },
  'preflight/w3-small-text': {
    severity: 'warning',
    about: 'Text is too small to read.',
    hint: 'shorten the passage named, so that it needs no small type',
  },
  'preflight/w4-line-pitch': {
    severity: 'warning',
    about: 'Lines to write on are not equally far apart.',
    hint: 'this is our mistake: please report it with the article',
  },
  'preflight/w4-prompt-room': {
    severity: 'warning',
    about: 'A prompt has fewer than two lines to write on.',
    hint: 'shorten the prompt, or ask for less on that page',
  },
  'preflight/w6-page-number': {
    severity: 'error',
    about: 'A printed page number is not true.',
    hint: 'this is our mistake: please report it with the article',
  },
  'preflight/w7-spread': {
    severity: 'warning',
    about: 'The two pages of a spread do not match, or a page is on the wrong side.',
    hint: 'this is our mistake: please report it with the article',
  },
  'preflight/w8-page-box': {
    severity: 'error',
    about: 'A page is not as large as it should be.',
    hint: 'this is our mistake: please report it with the article',
  },
  'preflight/w8-gutter': {
    severity: 'warning',
    about: 'Words stand where the book is stapled or punched.',
    hint: 'this is our mistake: please report it with the article',
  },
  'preflight/w9-font': {
    severity: 'error',
    about: 'A font is not in the file, or is there with letters nobody uses.',
    hint: 'build with the browser that comes with couplet: leave --browser out',
  },
  'preflight/w9-type3': {
    severity: 'warning',
    about: 'Letters are drawn as pictures, which print shops refuse.',
    hint: 'build with the browser that comes with couplet: leave --browser out',
  },
  'preflight/w9-glyph': {
    severity: 'error',
    about: 'A letter is missing from its font and prints as an empty box.',
    hint: 'replace the letter, or install a font package that has it',
  },
  'preflight/w9-image': {
    severity: 'warning',
    about: 'A picture has too few pixels for the size it is printed in.',
    hint: 'save the picture larger: 1,200 pixels a side are enough for half a page',
  },
  'preflight/w10-identity': {
    severity: 'error',
    about: 'The file lacks its title, its language or its tags.',
    hint: 'this is our mistake: please report it with the article',
  },
  'preflight/w10-tags': {
    severity: 'warning',
    about: 'A screen reader cannot make sense of everything in a file.',
    hint: 'repair the tags in the program that made the file, or build it anew with couplet',
  },
  'preflight/w10-bookmarks': {
    severity: 'warning',
    about: 'The bookmarks do not follow the headings.',
    hint: 'this is our mistake: please report it with the article',
  },
  'preflight/w11-fields': {
    severity: 'error',
    about: 'A field to fill in has no name or no description, or a program stands behind it.',
    hint: 'this is our mistake: please report it with the article',
  },
  'preflight/w13-contrast': {
    severity: 'warning',
    about: 'Words hardly stand out from what is behind them.',
    hint: 'give darker colours in `brand:`',
  },
  'preflight/w13-tint': {
    severity: 'warning',
    about: 'A tint is too dark to write and copy on.',
    hint: 'give lighter colours in `brand:`, or build with --ink saver',
  },
  'preflight/w14-sentence': {
    severity: 'warning',
    about: 'A sentence of the article cannot be read on its page.',
    hint: 'this is our mistake: please report it with the article',
  },
  'preflight/w14-verbatim': {
    severity: 'warning',
    about: 'A script or a quotation is not printed letter for letter.',
    hint: 'this is our mistake: please report it with the article',
  },
  'preflight/w14-residue': {
    severity: 'warning',
    about: 'Something of a program, or a broken letter, is left on a page.',
    hint: 'look at the words named; put them right in the article if they are yours',
  },
  'preflight/link': {
    severity: 'warning',
    about: 'A link leads nowhere, or cannot be followed on paper.',
    hint: 'correct the address in the article',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
