import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

const base = '/notes/';

/** A host of the small site that can be cut off, can hold its answers back, and can publish another build. */
export class Stage {
	/** Paths below the base that were asked for, in order. */
	readonly asked: string[] = [];
	#server: Server | undefined;
	#port = 0;
	#sockets = new Set<Socket>();
	#folder = '';
	#hold: RegExp | undefined;
	#held: (() => void)[] = [];
	#instead: [path: RegExp, type: string, body: string] | undefined;

	static async start(folder: string): Promise<Stage> {
		const stage = new Stage();
		stage.publish(folder);
		await stage.restore();
		return stage;
	}

	get address(): string {
		return `http://localhost:${this.#port}${base}`;
	}

	/** Serve another build from now on. Nothing of the one before is there any longer. */
	publish(folder: string): void {
		this.#folder = folder;
	}

	/** Cut the line: nobody answers at the address. */
	async cut(): Promise<void> {
		const server = this.#server;
		this.#server = undefined;
		this.#held = [];
		for (const socket of this.#sockets) socket.destroy();
		if (server) await new Promise((closed) => server.close(closed));
	}

	async restore(): Promise<void> {
		const server = createServer((request, response) => {
			this.#take(request, response);
		});
		server.on('connection', (socket) => {
			this.#sockets.add(socket);
			socket.on('close', () => this.#sockets.delete(socket));
		});
		await new Promise<void>((listening) => server.listen(this.#port, listening));
		this.#port = (server.address() as AddressInfo).port;
		this.#server = server;
	}

	/** Take requests for these paths, and do not answer until `release`. */
	hold(paths: RegExp): void {
		this.#hold = paths;
	}

	release(): void {
		this.#hold = undefined;
		for (const answer of this.#held.splice(0)) answer();
	}

	/** Answer this instead, whatever is asked for at such a path. */
	answerInstead(paths: RegExp, type: string, body: string): void {
		this.#instead = [paths, type, body];
	}

	answerTruly(): void {
		this.#instead = undefined;
	}

	#take(request: IncomingMessage, response: ServerResponse): void {
		const path = new URL(request.url ?? '/', 'http://host').pathname.slice(base.length);
		this.asked.push(path);
		const answer = () => {
			this.#answer(path, request, response);
		};
		if (this.#hold?.test(path)) this.#held.push(answer);
		else answer();
	}

	#answer(path: string, request: IncomingMessage, response: ServerResponse): void {
		if (this.#instead?.[0].test(path)) {
			response.writeHead(200, { 'content-type': this.#instead[1] }).end(this.#instead[2]);
			return;
		}
		request.url = `/${(request.url ?? '').slice(base.length)}`;
		sirv(this.#folder, { dev: true, etag: true })(request, response, () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(readFileSync(join(this.#folder, '404.html')));
		});
	}
}
