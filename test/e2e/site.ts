import { join } from 'node:path';
import { ROOT } from '../../scripts/driver/chromium.ts';
import { FileServer } from '../../scripts/driver/server.ts';

const ARTICLES = join(ROOT, 'test', 'articles');

/** Where the sample articles are served; no host of the list, so a click on the icon is needed. */
export const HOST = 'news.example';

/** Serves `test/articles` under its own host name, with the content type that a windows-1256 site sends. */
export function serveArticles(): Promise<FileServer> {
  return FileServer.start((path) => {
    const name = path.slice(1);
    if (!/^[\w-]+\.html$/.test(name)) return null;
    const contentType = name.includes('1256')
      ? 'text/html; charset=windows-1256'
      : 'text/html; charset=utf-8';
    return { file: join(ARTICLES, name), contentType };
  });
}
