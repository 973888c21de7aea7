// `npm run rules`: prints every message a build can give about an article, as a Markdown table for authors.
// `npm run --silent rules > rules.md` keeps it as a page.
import { type Rule, rules } from '../source/diagnostics/rules.ts';

/** How far a build goes after a message of each kind. */
const severities: Record<Rule['severity'], string> = {
  error: 'nothing is built until it is put right',
  warning: 'the build goes on; look at it before you print',
  info: 'for your information; shown with `--verbose`',
};

/** A bar would end the cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|');
const row = (cells: string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const lines = [
  '# What couplet may say about your article',
  '',
  ...Object.entries(severities).map(([severity, meaning]) => `- **${severity}**: ${meaning}`),
  '',
  row(['Rule', 'Severity', 'What it means', 'Next step']),
  row(['---', '---', '---', '---']),
  ...Object.entries<Rule>(rules).map(([id, rule]) => row([`\`${id}\``, rule.severity, rule.about, rule.hint])),
];
process.stdout.write(`${lines.join('\n')}\n`);
