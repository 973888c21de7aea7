/** How a key is compared: `Sub-Title`, `sub_title` and `subtitle` are one. */
export const plainKey = (key: string): string => key.toLowerCase().replace(/[\s_-]+/gu, '');

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Other spellings of our settings, by their plain key. They count only when the setting itself is not there. */
export const otherNames: Record<string, string> = {
  language: 'lang',
  locale: 'lang',
  byline: 'author',
  authors: 'author',
  authorname: 'author',
  summary: 'description',
  excerpt: 'description',
  customexcerpt: 'description',
  metadescription: 'description',
  organization: 'organisation',
  facilitators: 'facilitator',
  cofacilitators: 'facilitator',
  canonical: 'source',
  canonicalurl: 'source',
  originalurl: 'source',
  original: 'source',
  sourceurl: 'source',
  link: 'source',
  url: 'source',
};

/**
 * Names other tools leave at the top of an article (Jekyll, Hugo, Astro, Eleventy, Ghost, Obsidian, Zola, Hexo, Gatsby, Docusaurus),
 * by their plain keys: passed over, never corrected. Those that are one letter away from a name of ours matter most.
 */
export const foreign: ReadonlySet<string> = names(
  'layout tag tags category categories slug draft drafts published publish publishdate pubdate pubdatetime publishedat permalink image images cover ' +
    'coverimage weight alias aliases type types series toc cssclass cssclasses featureimage featuredimage created createdat modified updated update ' +
    'updatedat updateddate lastmod lastmodified lastmodifiedat keywords keyword comments comment featured hero heroimage thumbnail status visibility ' +
    'id uid uuid version license times dates names name page pages part parts path state started data rate rating code mode node nodes note notes ' +
    'topics themes formats editor edit editlink editurl content contents form forms font fonts resource resources course courses score scores ' +
    'sources star stars smart sort stage sorting skin rule rules land landing long lead leads header headline heading headings footer sidebar ' +
    'sidebarlabel sidebarposition hidetitle hidetableofcontents paginationlabel customediturl template templates templateengineoverride templatekey ' +
    'eleventynavigation eleventycomputed eleventyexcludefromcollections pagination collection collections extra params seo og ogtitle ogdescription ' +
    'ogimage twitter twittertitle twitterdescription twitterimage metatitle meta codeinjectionhead codeinjectionfoot primarytag primaryauthor ' +
    'taxonomies insearchindex sitemap search robots redirect redirectto redirectfrom redirects menu menus outputs output audio video videos build ' +
    'cascade expirydate unpublishdate headless iscjklanguage linktitle markup translationkey translations translation i18n math katex mermaid ' +
    'highlight classes teaser authorprofile readtime readingtime share related pin pinned abbrlink photos topimg disablenunjucks mathjax copyright ' +
    'reward order priority position index parent children up down prev next previous nav navigation icon color colour banner caption credit credits ' +
    'location city country venue event place time timezone duration level difficulty audience publisher journal doi isbn bibliography csl references ' +
    'documentclass geometry fontsize papersize mainfont linkcolor margin abstract institute affiliation shorttitle numbersections tocdepth engine ' +
    'jupyter execute knit runtime css javascript js scripts script style styles body intro subject email website social github label labels group ' +
    'groups section sections kind class target targets blog post posts site base baseurl lastedited cardimage',
);
