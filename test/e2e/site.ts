import { join } from 'node:path';
import { ROOT } from '../../scripts/driver/chromium.ts';
import { FileServer } from '../../scripts/driver/server.ts';

const ARTICLES = join(ROOT, 'test', 'articles');

/** Where the sample articles are served; no host of the list, so a click on the icon is needed. */
export const HOST = 'news.example';

/** What a server says of files whose names have such a part; of `misread` it says something wrong. */
const CHARSETS = [
  ['1256', 'windows-1256'],
  ['misread', 'windows-1252'],
] as const;

/** Serves `test/articles` under its own host name, with the content types that their sites send. */
export function serveArticles(): Promise<FileServer> {
  return FileServer.start((path) => {
    const name = path.slice(1);
    if (!/^[\w-]+\.html$/.test(name)) return null;
    const charset = CHARSETS.find(([part]) => name.includes(part))?.[1] ?? 'utf-8';
    return { file: join(ARTICLES, name), contentType: `text/html; charset=${charset}` };
  });
}
