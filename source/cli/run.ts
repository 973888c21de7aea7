import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { BuildError } from '../diagnostics/build-error.ts';
import { build } from './build.ts';
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
  program
    .command('build', { isDefault: false })
    .description('build the outputs of one or more articles')
    .argument('[article...]', 'Markdown files; every article in the folder articles when none is named')
    .option('-o, --out <folder>', 'folder for the outputs (each article gets a folder inside)', 'dist')
    .option('--only <outputs>', 'make only these, with commas: workbook, deck, run-sheet')
    .addOption(new Option('--paper <paper>', 'paper of the workbook and the run sheet').choices(['a4', 'letter']))
    .option('--minutes <n>', 'length of the session, 45 to 240')
    .option('--start <time>', 'start of the session, such as 18:30')
    .option('--partners <names>', 'the two names, with a comma between them')
    .option('--couples <n>', 'couples the run sheet counts materials for')
    .option('--browser <path>', 'another Chrome or Chromium than the one that comes with couplet')
    .option('-q, --quiet', 'print problems only')
    .option('-v, --verbose', 'print every message, what was left out, and where each sentence went')
    .option('--json', 'print one JSON record for programs')
    .option('--timings', 'print the milliseconds of each stage to standard error, one JSON record a line')
    .option('--keep <folder>', 'save the HTML the documents are printed from')
    .addHelpText('after', examples)
    .action(async (articles: string[], options: Record<string, string | boolean | undefined>) => {
      process.exitCode = await build(articles, options);
    });
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
