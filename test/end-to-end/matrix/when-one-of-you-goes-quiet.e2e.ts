import { realArticles } from '../articles.ts';
import { describeMatrix } from './describe-matrix.ts';

describeMatrix(realArticles.find(({ name }) => name === 'when-one-of-you-goes-quiet')!, { more: true });
