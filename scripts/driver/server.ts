import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.js': 'text/javascript',
};

/** A file served under a path; the type carries the charset where it is not told by the file itself. */
export interface ServedFile {
  readonly file: string;
  readonly contentType?: string;
}

/** Serves files of this machine to the browser of a test, on the loopback only. */
export class FileServer {
  readonly #server: Server;
  readonly address: string;

  private constructor(server: Server) {
    this.#server = server;
    this.address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  static async start(find: (path: string) => ServedFile | null): Promise<FileServer> {
    const server = createServer((request, response) => {
      const served = find(new URL(request.url ?? '/', 'http://x').pathname);
      if (!served) {
        response.writeHead(404).end();
        return;
      }
      const type = served.contentType ?? `${TYPES[extname(served.file)] ?? 'application/octet-stream'}`;
      response.writeHead(200, { 'content-type': type }).end(readFileSync(served.file));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new FileServer(server);
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
