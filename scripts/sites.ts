import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An Arabic news site on which Hashiya runs by itself. */
export interface Site {
  /** ISO 3166-1 alpha-2 of the country it is of, or `--` for pan-Arab and international ones. */
  readonly country: string;
  readonly domain: string;
  readonly name: string;
  /** Where the domain was seen. */
  readonly source: string;
}

const FILE = join(import.meta.dirname, '..', 'sites', 'arabic-news-sites.tsv');

/** The list of sites; throws with the line's number where a line is not in order. */
export function readSites(file = FILE): Site[] {
  const sites: Site[] = [];
  const seen = new Set<string>();
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, i) => {
      if (i === 0 || line === '' || line.startsWith('#')) return;
      const fail = (why: string): never => {
        throw new Error(`${file}:${i + 1}: ${why}: ${line}`);
      };
      const [country = '', domain = '', name = '', source = ''] = line.split('\t');
      if (!/^([A-Z]{2}|--)$/.test(country)) fail('country');
      if (!/^([a-z0-9-]+\.)+[a-z]{2,}$/.test(domain) || domain.startsWith('www.')) fail('domain');
      if (seen.has(domain)) fail('twice');
      if (!name || !source) fail('name or source missing');
      seen.add(domain);
      sites.push({ country, domain, name, source });
    });
  return sites;
}
