import { fastify, type FastifyInstance, type FastifyReply } from 'fastify'
import type { Server } from 'node:http'
import { gzipSync } from 'node:zlib'
import { handoutFolder } from '@protocol/handout'
import type { GivenOut } from '../handout/handout'
import type { DoorLimits } from './door-limits'
import type { ServedFile, ServedFiles } from './served-files'
import { isOwnAddress, plainAddress, remoteOf, type Site } from './site'

/** Nothing from outside, no script from text, nobody may frame a page. Older Safaris do not count sockets as 'self'. */
function contentSecurityPolicy({ hosts }: Site): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${[...hosts].map((host) => `ws://${host}`).join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

export interface HttpServerOptions {
  readonly files: ServedFiles
  readonly limits: DoorLimits
  /** Known as soon as it listens; nothing is answered before. */
  readonly site: () => Site | null
  /** What stands at a path that is not among the files; null where nothing does. */
  readonly handout: (path: string) => Promise<GivenOut | null>
  /** A page was asked for from there. */
  readonly onPage: (remote: string) => void
}

/** A server of these files, under these paths, to GET, and nothing else. It does not listen yet. */
export function httpServer({ files, limits, site, handout, onPage }: HttpServerOptions): FastifyInstance {
  const app = fastify({
    logger: false,
    bodyLimit: 1,
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    // A path that cannot be read comes past the hooks; it gets nothing, not even an explanation.
    frameworkErrors: (_error, _request, reply) => refuse(reply, 400),
    requestTimeout: limits.requestMs,
    connectionTimeout: limits.idleMs,
    keepAliveTimeout: limits.idleMs,
    maxRequestsPerSocket: 200,
    http: { maxHeaderSize: limits.headerBytes, headersTimeout: limits.headersMs },
  })
  app.server.maxConnections = limits.sockets + 200
  limitConnections(app.server, limits, site)
  app.addHook('onRequest', async (request, reply) => {
    const here = site()
    if (here === null || !here.hosts.has(request.headers.host ?? '')) return refuse(reply, 421)
    protect(reply, here)
    const { 'sec-fetch-site': from, 'sec-fetch-mode': mode } = request.headers
    if (from === 'cross-site' && mode !== 'navigate') return refuse(reply, 403)
    if (request.method !== 'GET') return refuse(reply, 405)
    return undefined
  })
  for (const [path, file] of files) {
    // Once for everybody: a room full of phones asks for the same few files within a minute.
    const packed = gzipSync(file.body)
    app.get(path, (request, reply) => {
      if (file.contentType.startsWith('text/html')) onPage(remoteOf(request.raw))
      const { 'accept-encoding': accepted } = request.headers
      return answer(reply, file, String(accepted ?? '').includes('gzip') ? packed : null)
    })
  }
  app.get(`${handoutFolder}*`, async (request, reply) => {
    const given = await handout(request.url)
    if (given === null) return refuse(reply, 404)
    onPage(remoteOf(request.raw))
    return giveOut(reply, given)
  })
  app.setNotFoundHandler((_request, reply) => refuse(reply, 404))
  app.setErrorHandler((_error, _request, reply) => refuse(reply, 400))
  return app
}

/** One address cannot take all the connections that there are. */
function limitConnections(server: Server, { connectionsOfAnAddress }: DoorLimits, site: () => Site | null): void {
  const counts = new Map<string, number>()
  server.on('connection', (socket) => {
    const remote = plainAddress(socket.remoteAddress)
    const here = site()
    if (here !== null && isOwnAddress(remote, here)) return
    const count = (counts.get(remote) ?? 0) + 1
    if (count > connectionsOfAnAddress) return void socket.destroy()
    counts.set(remote, count)
    socket.once('close', () => {
      const left = (counts.get(remote) ?? 1) - 1
      if (left === 0) counts.delete(remote)
      else counts.set(remote, left)
    })
  })
}

function protect(reply: FastifyReply, site: Site): void {
  void reply.headers({
    'content-security-policy': contentSecurityPolicy(site),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  })
}

function answer(reply: FastifyReply, { contentType, body }: ServedFile, packed: Buffer | null): FastifyReply {
  reply.type(contentType).header('vary', 'accept-encoding')
  return packed === null ? reply.send(body) : reply.header('content-encoding', 'gzip').send(packed)
}

/** Made on this laptop and full of what people said: it may be styled, and do nothing at all. */
function giveOut(reply: FastifyReply, { contentType, bytes, name }: GivenOut): FastifyReply {
  const called = name === null ? '' : `; filename*=UTF-8''${encodeURIComponent(name)}`
  return reply
    .type(contentType)
    .headers({
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'content-disposition': `inline${called}`,
    })
    .send(bytes)
}

function refuse(reply: FastifyReply, status: number): FastifyReply {
  return reply.code(status).type('text/plain; charset=utf-8').send('')
}
