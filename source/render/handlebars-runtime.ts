import type HandlebarsNamespace from 'handlebars';
import runtime from 'handlebars/runtime.js';

/** Handlebars without its compiler, which takes longer to load than to use. The package gives the runtime no types of its own. */
const Handlebars = runtime as unknown as typeof HandlebarsNamespace;
export default Handlebars;
