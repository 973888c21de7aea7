import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { BuildError } from '../diagnostics/build-error.ts';
import { paperNames } from '../model/geometry.ts';
import { deckTones, editions, formats, inks, lengths, themes } from '../model/options.ts';
import { reportTrouble } from './report-trouble.ts';

const version = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

const examples = `
Examples:
  couplet build                                   build every article in the folder articles
  couplet build my-article.md                     workbook, deck and run sheet in dist/my-article
  couplet build my-article.md --minutes 120 --start 19:00
  couplet build my-article.md --partners "Ada,Ben" --paper letter
  couplet build my-article.md --only workbook -o ~/Desktop
  couplet present                                 the deck built last, in your browser
  couplet present my-article.md --room            build its deck; others in the room see it without your notes
  couplet import saved-page.html -o my-article.md  a web page, Word file or pasted text as Markdown
  couplet outline my-article.md                   what is understood, and what it becomes
  couplet answers workbook-filled.pdf             what was written into a fillable workbook
  couplet lint my-article.md                      what would make it work better
  couplet preflight workbook.pdf                  what a print shop would look at, in any PDF

Settings may also stand at the top of the article; what is typed here wins.
Ends with 0 when built, 1 when a build failed, 2 for wrong usage or settings, 3 when no browser was found.`;

/** Commander's sentence in our form; a suggestion of its own becomes the next step. */
function asUsage(error: CommanderError): BuildError {
  const [first = '', ...rest] = error.message.replace(/^error: /, '').split('\n');
  const suggestion = /\(Did you mean (.+?)\?\)/.exec(rest.join(' '))?.[1];
  const hint = suggestion === undefined ? 'see couplet build --help for what can be typed' : `write ${suggestion}`;
  return new BuildError(
    'cli/usage',
    first.replace(/^./, (letter) => letter.toUpperCase()),
    hint,
    { exitCode: 2 },
  );
}

type Options = Record<string, string | boolean | undefined>;

/** Settings of the session and the paper, the same for every command that composes. */
const withSettings = (command: Command): Command =>
  command
    .addOption(new Option('--paper <paper>', 'paper of the workbook; the run sheet is on A4 or Letter').choices(paperNames))
    .addOption(new Option('--edition <edition>', 'one book for two, a book for each, or a book for one partner alone').choices(editions))
    .addOption(new Option('--length <length>', 'everything, the heart of it on about 16 pages, or a handout of 4 to 8').choices(lengths))
    .addOption(new Option('--theme <theme>', 'look of all outputs').choices(themes))
    .addOption(new Option('--ink <ink>', 'in colour, without tints, or in pure black and white').choices(inks))
    .addOption(new Option('--deck <tone>', 'slides for a bright room or with the lights off').choices(deckTones))
    .option('--large-print', 'text of 18 pt and wider lines')
    .option('--dyslexia-friendly', 'sans-serif letters and more room between lines')
    .addOption(new Option('--sides <sides>', 'printed on both sides of the paper or on one').choices(['both', 'one']))
    .option('--punch', 'five millimetres more at the spine, for holes')
    .addOption(new Option('--format <format>', 'couples in a room, online, or one couple with somebody beside them').choices(formats))
    .option('--facilitator <names>', 'who leads: a name, or two with a comma between them, who then take turns')
    .option('--check-ins <n>', 'pages for the weekly check-in, 1 to 12')
    .option('--minutes <n>', 'length of the session, 45 to 240')
    .option('--start <time>', 'start of the session, such as 18:30')
    .option('--partners <names>', 'the two names, with a comma between them')
    .option('--couples <n>', 'couples the run sheet counts materials for')
    .option('--browser <path>', 'another Chrome or Chromium than the one that comes with couplet');

const articleArgument =
  'Markdown, text, HTML or Word files, or - for standard input; every article in the folder articles when none is named';

function addBuild(program: Command): void {
  const command = program
    .command('build')
    .description('build the outputs of one or more articles')
    .argument('[article...]', articleArgument)
    .option('-o, --out <folder>', 'folder for the outputs (each article gets a folder inside)', 'dist')
    .option('--only <outputs>', 'make only these, with commas: workbook, deck, run-sheet')
    .option(
      '--pages <ranges>',
      'make these pages of the workbook alone, such as 12-13,20, with the numbers they have in it (in the booklet with --extras booklet)',
    )
    .option('--section <name>', 'make the pages of this section alone: its heading or id, or the id of a page such as check-in')
    .option('--extras <extras>', 'make these too, with commas: booklet, test-sheet, press, fillable, cards, deck-pdf, deck-handout')
    .option('--test-sheet', 'make one sheet that shows whether a printer turns and scales as a booklet needs')
    .option('--answers <file>', 'a filled workbook, or the JSON of couplet answers: put its answers into the new fillable workbook');
  withSettings(command)
    .option('-q, --quiet', 'print problems only')
    .option('-v, --verbose', 'print every message, what was left out, and where each sentence went')
    .option('--strict', 'fail on warnings too')
    .option('--json', 'print one JSON record for programs')
    .option('--timings', 'print the milliseconds of each stage to standard error, one JSON record a line')
    .option('--keep <folder>', 'save the HTML the documents are printed from')
    .addHelpText('after', examples)
    .action(async (articles: string[], options: Options) => {
      const { build } = await import('./build.ts');
      process.exitCode = await build(articles, options);
    });
}

function addPresent(program: Command): void {
  const command = program
    .command('present')
    .description('serve a deck on this computer and open it in the browser')
    .argument('[file]', 'a deck.html, or an article whose deck is built first; the deck built last when none is named')
    // Refused in our own words.
    .allowExcessArguments()
    .option('--room', 'let others in this network see the slides too, without your notes')
    .option('--port <n>', 'port to serve on (4321, or the next one that is free)')
    .option('--no-open', 'do not open the browser')
    .option('-o, --out <folder>', 'folder of the outputs', 'dist');
  withSettings(command)
    .option('--json', 'print the addresses as one JSON record for programs')
    .action(async (_file: string | undefined, options: Options, own: Command) => {
      const { present } = await import('./present.ts');
      process.exitCode = await present(own.args, options);
    });
}

function addOutline(program: Command): void {
  const command = program
    .command('outline')
    .description('show what is understood of an article, and the pages, slides and minutes it becomes')
    .argument('[article...]', articleArgument);
  withSettings(command)
    .option('--json', 'print one JSON record for programs')
    .action(async (articles: string[], options: Options) => {
      const { outline } = await import('./outline.ts');
      process.exitCode = await outline(articles, options);
    });
}

function addLint(program: Command): void {
  program
    .command('lint')
    .description('say what would make an article work better, each with its line and one next step')
    .argument('[article...]', articleArgument)
    .option('--strict', 'end with 1 when there is anything to look at')
    .option('-v, --verbose', 'print notes too')
    .option('--json', 'print one JSON record for programs')
    .action(async (articles: string[], options: Options) => {
      const { lint } = await import('./lint.ts');
      process.exitCode = await lint(articles, options);
    });
}

function addAnswers(program: Command): void {
  program
    .command('answers')
    .description('read out what was written into a fillable workbook')
    .argument('[file]', 'the filled and saved PDF')
    // Refused in our own words.
    .allowExcessArguments()
    .option('-o, --out <file>', 'write to this file instead of standard output')
    .option('--force', 'overwrite the file if it is there')
    .option('--json', 'write JSON instead of Markdown; couplet build --answers reads it')
    .action(async (_file: string | undefined, options: Options, command: Command) => {
      const { answers } = await import('./answers.ts');
      process.exitCode = await answers(command.args, options);
    });
}

function addImport(program: Command): void {
  program
    .command('import')
    .description('turn pasted text, a saved web page or a Word file into Markdown')
    .argument('[file]', 'text, HTML, Word or Markdown file, or - for standard input')
    // Refused in our own words.
    .allowExcessArguments()
    .option('-o, --out <file>', 'write the Markdown to this file instead of standard output')
    .option('--force', 'overwrite the file if it is there')
    .option('-v, --verbose', 'print everything that was left out or put right, with its line')
    .option('--json', 'print one JSON record for programs')
    .action(async (_file: string | undefined, options: Options, command: Command) => {
      const { importFile } = await import('./import.ts');
      process.exitCode = await importFile(command.args, options);
    });
}

function addPreflight(program: Command): void {
  program
    .command('preflight')
    .description('look at a finished PDF, of any program, as a print shop and a screen reader would')
    .argument('[file...]', 'PDF files')
    .addOption(
      new Option('--for <use>', 'what it is for; paper needs no tags, a print shop takes no links, fields and drawn letters')
        .choices(['screen', 'paper', 'press'])
        .default('screen'),
    )
    .option('--strict', 'end with 1 when there is anything to look at')
    .option('--json', 'print one JSON record for programs')
    .action(async (files: string[], options: Options) => {
      const { preflight } = await import('./preflight.ts');
      process.exitCode = await preflight(files, options);
    });
}

/** Read the command line and do what it says; sets the exit code, never throws. */
export async function run(argv: string[]): Promise<void> {
  const program = new Command('couplet')
    .description('Turns one article into a couples workbook, a facilitator’s deck and a run sheet.')
    .exitOverride()
    .showSuggestionAfterError()
    // Told once, in our own form, where the error is caught.
    .configureOutput({ outputError: () => {} })
    .addHelpText('after', examples)
    .option('-V, --version', 'print the versions of couplet, the browser and reveal.js')
    .on('option:version', () => {});
  addBuild(program);
  addPresent(program);
  addOutline(program);
  addLint(program);
  addImport(program);
  addAnswers(program);
  addPreflight(program);
  try {
    if (argv.slice(2).some((one) => one === '--version' || one === '-V')) {
      const { describeVersions } = await import('./versions.ts');
      process.stdout.write(`${await describeVersions(version())}\n`);
      return;
    }
    if (argv.length <= 2) {
      program.outputHelp();
      return;
    }
    await program.parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : reportTrouble(asUsage(error));
      return;
    }
    process.exitCode = reportTrouble(error);
  }
}
