/** A place on the page that may tell the publication date, best sources first when several agree. */
export interface DateCandidate {
  /** Where it stands: `json-ld:datePublished`, `meta:article:published_time`, `time[datetime]`, `text:byline` … */
  readonly source: string;
  /** As printed: an ISO date, Arabic prose, «3rd, December 2023 GMT». */
  readonly raw: string;
  /** What the place says it is. `today` is the page's own clock and never the publication date. */
  readonly role: 'published' | 'modified' | 'unknown' | 'today';
  /** How sure the place is, from the page's structure alone: 3 structured data, 2 marked up, 1 visible text. */
  readonly weight: 1 | 2 | 3;
}

/** A date of the article with where it was read. */
export interface PublicationDate {
  /** ISO 8601 with the zone that the page gives (`2023-12-03T10:00:00Z`, `2023-12-03`); its first ten characters are the local day that relative dates refer to. */
  readonly value: string;
  readonly source: string;
  readonly raw: string;
}
