/** Names of `<meta>` for the day of publication: the first group by agreement of all, the second used loosely. */
export const PUBLISHED_METAS =
  'article:published_time article:published og:published_time og:article:published_time datepublished dc.date.issued dcterms.issued dcterms.created dcterms.date parsely-pub-date sailthru.date cxenseparse:recs:publishtime publish-date publishdate publish_date publication_date pubdate article.published article_date_original originalpublicationdate citation_publication_date uploaddate'.split(
    ' ',
  );
export const LOOSE_METAS =
  'date dc.date dc:date article:date article_date created datecreated release_date search.date eomportal-lastupdate'.split(
    ' ',
  );
export const MODIFIED_METAS =
  'article:modified_time article:modified og:updated_time og:modified_time datemodified dc.date.modified dcterms.modified lastmod last-modified modified updated article:updated_time'.split(
    ' ',
  );
