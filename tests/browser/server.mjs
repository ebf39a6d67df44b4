// A server of our own for one run: its folder, its ports, its end.

import { spawn, spawnSync } from "node:child_process";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const patience = 60_000; // ms until it must have answered

async function freePort() {
  const probe = createServer();
  await new Promise((ready) => probe.listen(0, "127.0.0.1", ready));
  const { port } = probe.address();
  await new Promise((closed) => probe.close(closed));
  return port;
}

export class Server {
  /** Starts `dicom serve` with these options, too, and waits until /healthz is well. */
  static async start(command, ...options) {
    const server = new Server(command);
    server.dicomPort = await freePort();
    server.httpPort = await freePort();
    server.hl7Port = await freePort();
    const ports = [
      ...["--dicom-port", server.dicomPort, "--http-port", server.httpPort],
      ...["--hl7-port", server.hl7Port],
    ].map(String);
    const data = ["--data", join(server.folder, "data")];
    const log = createWriteStream(join(server.folder, "server.log"));
    server.process = spawn(command, ["serve", ...data, ...ports, ...options]);
    server.process.stdout.pipe(log);
    server.process.stderr.pipe(log);
    await server.answers();
    return server;
  }

  constructor(command) {
    this.command = command;
    this.folder = mkdtempSync(join(tmpdir(), "isocenter-browser-"));
  }

  get url() {
    return `http://127.0.0.1:${this.httpPort}`;
  }

  get address() {
    return `ISOCENTER@127.0.0.1:${this.dicomPort}`;
  }

  /** Runs a verb; throws with what it said if it fails. */
  run(...verb) {
    const { status, stdout, stderr, error } = spawnSync(this.command, verb.map(String), {
      encoding: "utf8",
      timeout: patience,
    });
    if (status === 0) return stdout;
    throw new Error(`dicom ${verb.join(" ")}: ${error?.message ?? `exit ${status}`} ${stderr}`);
  }

  async json(path) {
    const response = await fetch(this.url + path, {
      headers: { Accept: "application/dicom+json" },
    });
    return response.json();
  }

  /** The file of an instance, as the server gives it. */
  async file({ studyUID, seriesUID, instanceUID }) {
    const path = `/dicom-web/studies/${studyUID}/series/${seriesUID}/instances/${instanceUID}`;
    const response = await fetch(this.url + path, {
      headers: { Accept: "application/dicom; transfer-syntax=*" },
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return Buffer.from(await response.arrayBuffer());
  }

  async stop() {
    const ended = new Promise((exit) => this.process.once("exit", exit));
    if (this.process.exitCode === null) {
      this.process.kill("SIGTERM");
      await Promise.race([ended, new Promise((late) => setTimeout(late, 5000).unref())]);
      if (this.process.exitCode === null) this.process.kill("SIGKILL");
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  async answers() {
    const end = Date.now() + patience;
    while (Date.now() < end) {
      if (this.process.exitCode !== null) throw new Error("dicom serve ended at once");
      const answer = await fetch(`${this.url}/healthz`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((again) => setTimeout(again, 50));
    }
    throw new Error("dicom serve does not answer /healthz");
  }
}
