import { realArticles } from '../articles.ts';
import { describeDeckMatrix, everyCell } from './describe-deck-matrix.ts';

describeDeckMatrix(everyCell(realArticles.find(({ name }) => name === 'pull-away')!));
