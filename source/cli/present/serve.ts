import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** One page, under its own name and as the root: there is nothing else to ask for, so no path can lead anywhere else. */
export interface ServedPage {
  /** Where it lies; read anew at every request, so that a deck built again is there at the next reload. */
  path: string;
  name: string;
}

const headers = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // A deck has everything inside; the speaker view shows it in frames.
  'Content-Security-Policy': "default-src 'self' 'unsafe-inline' data: blob:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'",
};

function answer(response: ServerResponse, status: number, type: string, body: Uint8Array | string, isHead: boolean): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, { ...headers, 'Content-Type': type, 'Content-Length': bytes.length });
  response.end(isHead ? undefined : bytes);
}

/**
 * A server of one page, not listening yet.
 *
 * @param hosts Names it may be asked for by, with their ports. A page from elsewhere whose name was made to lead to this computer (DNS
 *   rebinding) asks by its own name, and gets nothing.
 */
export function createPageServer({ path, name }: ServedPage, hosts: () => readonly string[]): Server {
  return createServer((request: IncomingMessage, response: ServerResponse) => {
    const isHead = request.method === 'HEAD';
    const tell = (status: number, text: string) => answer(response, status, 'text/plain; charset=utf-8', `${text}\n`, isHead);
    if (!hosts().includes(request.headers.host ?? '')) return tell(421, 'This address is not served here.');
    if (request.method !== 'GET' && !isHead) {
      response.setHeader('Allow', 'GET, HEAD');
      return tell(405, 'This page can only be read.');
    }
    const asked = (request.url ?? '').replace(/[?#].*$/su, '');
    if (asked !== '/' && asked !== `/${encodeURIComponent(name)}`) return tell(404, 'There is no such page here.');
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(path);
    } catch {
      return tell(404, 'The deck is not there any more: build it again, then reload this page.');
    }
    return answer(response, 200, 'text/html; charset=utf-8', bytes, isHead);
  });
}

/** Have a server listen on one address of this computer; gives the port, or why it cannot. */
export function listen(server: Server, host: string, port: number): Promise<{ port: number } | { code: string }> {
  return new Promise((resolve) => {
    const refuse = (error: NodeJS.ErrnoException) => resolve({ code: error.code ?? 'unknown' });
    server.once('error', refuse);
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', refuse);
      const address = server.address();
      resolve({ port: typeof address === 'object' && address !== null ? address.port : port });
    });
  });
}

export const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
