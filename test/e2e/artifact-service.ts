import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What became an artifact of the service. */
export interface StoredArtifact {
  readonly id: string;
  readonly zip: Buffer;
  /** As the client said them at the end. */
  readonly size: string;
  readonly hash: string;
  readonly expiresAt: string | undefined;
}

/** How the service answers CreateArtifact: as it should, with a status, or never. */
export type Mood = 'good' | 'mute' | number | ((name: string) => 'good' | 'mute' | number);

export interface ArtifactService {
  /** What the runner gives to an action, so that it can upload. */
  readonly env: Readonly<Record<string, string>>;
  readonly artifacts: ReadonlyMap<string, StoredArtifact>;
  /** The method or the path of each request, in order. */
  readonly requests: readonly string[];
  /** Resolves when the service is asked for the first time. */
  readonly asked: Promise<void>;
}

const TWIRP = '/twirp/github.actions.results.api.v1.ArtifactService/';

/** The scope in which the client finds the ids of run and job. The service does not look at the signature either. */
const SCOPE = 'Actions.Results:11111111-aaaa:22222222-bbbb';

/** GitHub's artifact service, as far as an upload needs it, on loopback. */
export async function artifactService(mood: Mood = 'good'): Promise<ArtifactService> {
  const requests: string[] = [];
  const asked = Promise.withResolvers<void>();
  const artifacts = new Map<string, StoredArtifact>();
  const created = new Map<string, Record<string, string>>();
  const blocks = new Map<string, Buffer>();
  const zips = new Map<string, Buffer>();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { env: runnerEnvironment(origin), artifacts, requests, asked: asked.promise };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', origin);
    const body = await bodyOf(request);
    asked.resolve();
    requests.push(url.pathname.startsWith(TWIRP) ? url.pathname.slice(TWIRP.length) : `${request.method} ${url.pathname}`);
    if (url.pathname === `${TWIRP}CreateArtifact`) return create(JSON.parse(body.toString()), response);
    if (url.pathname === `${TWIRP}FinalizeArtifact`) return finalize(JSON.parse(body.toString()), response);
    if (url.pathname.startsWith('/blob/')) return store(url, body, response);
    json(response, 404, { msg: 'no such method' });
  }

  function create(wanted: Record<string, string>, response: ServerResponse): void {
    const name = wanted['name'] ?? '';
    const answer = typeof mood === 'function' ? mood(name) : mood;
    if (answer === 'mute') return;
    created.set(name, wanted);
    if (answer !== 'good') json(response, answer, { msg: `the service says ${answer}` });
    else if (artifacts.has(name)) json(response, 409, { msg: 'an artifact with this name already exists' });
    else
      json(response, 200, { ok: true, signed_upload_url: `${origin}/blob/${encodeURIComponent(name)}?sig=signature-of-the-url` });
  }

  function store(url: URL, body: Buffer, response: ServerResponse): void {
    const name = decodeURIComponent(url.pathname.slice('/blob/'.length));
    if (url.searchParams.get('comp') === 'block') blocks.set(url.searchParams.get('blockid') ?? '', body);
    else {
      const ids = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(
        ([, id = '']) => blocks.get(id) ?? Buffer.alloc(0),
      );
      zips.set(name, Buffer.concat(ids));
    }
    response.writeHead(201, { etag: '"1"', 'last-modified': new Date(0).toUTCString() }).end();
  }

  function finalize(made: Record<string, string>, response: ServerResponse): void {
    const name = made['name'] ?? '';
    const id = `${7000 + artifacts.size}`;
    const { size = '', hash = '' } = made;
    artifacts.set(name, { id, zip: zips.get(name) ?? Buffer.alloc(0), size, hash, expiresAt: created.get(name)?.['expires_at'] });
    json(response, 200, { ok: true, artifact_id: id });
  }
}

/** Of a service that nobody listens for. */
export const absentService: Readonly<Record<string, string>> = runnerEnvironment('http://127.0.0.1:9');

function runnerEnvironment(origin: string): Readonly<Record<string, string>> {
  return { ACTIONS_RESULTS_URL: `${origin}/`, ACTIONS_RUNTIME_TOKEN: `${encoded({ alg: 'none' })}.${encoded({ scp: SCOPE })}.x` };
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function json(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}
