/** A cluster of the engine on this machine, for tests and measurements. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, mkdir, mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findEngine } from "./distribution.ts";

/** Heap of a node in MiB. */
const HEAP = 448;
/** Milliseconds in which a cluster has to be complete. */
const PATIENCE = 280_000;
/** The user and group `nobody`, as whom the engine runs where the tests run as root, which it refuses. */
const NOBODY = 65_534;

/** Warnings go to the output of the node. */
const LOGGING = `\
appender.console.type = Console
appender.console.name = console
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = [%d{ISO8601}][%p][%c{1}] %m%n
rootLogger.level = warn
rootLogger.appenderRef.console.ref = console
`;

/** A node: its address, and the process that runs it. */
interface Node {
  readonly address: string;
  readonly process: ChildProcess;
}

export interface Cluster {
  readonly addresses: readonly string[];
  readonly pids: readonly number[];
  /** Its folder; whoever lets the cluster go on removes it. */
  readonly folder: string;
  /** Ends all nodes and removes their data. */
  stop(): Promise<void>;
}

/** Starts a cluster; `isDetached` lets it go on when this process ends. */
export async function startCluster(count: number, isDetached = false): Promise<Cluster> {
  const home = await findEngine();
  const folder = await mkdtemp(join(tmpdir(), "tiaowen-cluster-"));
  await chmod(folder, 0o755);
  const ports = await freePorts(count * 2);
  const seeds = ports.slice(count).map((port) => `127.0.0.1:${port}`);
  const nodes = await Promise.all(
    seeds.map((_seed, number) =>
      startNode(home, join(folder, `node-${number}`), isDetached, {
        "cluster.name": "tiaowen-test",
        "node.name": `node-${number}`,
        "network.host": "127.0.0.1",
        "http.port": String(ports[number]),
        "transport.port": String(ports[count + number]),
        "discovery.seed_hosts": seeds.join(","),
        "cluster.initial_cluster_manager_nodes": seeds.map((_, at) => `node-${at}`).join(","),
        // The disk of a test machine may be nearly full.
        "cluster.routing.allocation.disk.threshold_enabled": "false",
        // A killed node is not waited for.
        "cluster.fault_detection.leader_check.interval": "500ms",
        "cluster.fault_detection.follower_check.interval": "500ms",
      }),
    ),
  );
  const stop = async () => {
    for (const { process } of nodes) process.kill("SIGKILL");
    await Promise.all(nodes.map(({ process }) => ended(process)));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await waitUntilComplete(nodes);
  } catch (error) {
    const log = await readFile(join(folder, "node-0", "output.log"), "utf8").catch(() => "");
    await stop();
    throw new Error(`${error}\n${log.slice(-4000)}`);
  }
  return {
    addresses: nodes.map(({ address }) => address),
    pids: nodes.flatMap(({ process }) => process.pid ?? []),
    folder,
    stop,
  };
}

async function startNode(
  home: string,
  folder: string,
  isDetached: boolean,
  settings: Readonly<Record<string, string>>,
): Promise<Node> {
  const config = join(folder, "config");
  await mkdir(config, { recursive: true });
  const written = {
    ...settings,
    "path.data": join(folder, "data"),
    "path.logs": join(folder, "logs"),
  };
  const lines = Object.entries(written).map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}\n`,
  );
  await writeFile(join(config, "opensearch.yml"), lines.join(""));
  await writeFile(join(config, "log4j2.properties"), LOGGING);
  const isRoot = process.getuid?.() === 0;
  if (isRoot) await Promise.all([folder, config].map((each) => chown(each, NOBODY, NOBODY)));
  const output = await open(join(folder, "output.log"), "a");
  const java = spawn(
    "java",
    [
      ...[`-Xms${HEAP}m`, `-Xmx${HEAP}m`, "-XX:+UseSerialGC", `-Djava.io.tmpdir=${folder}`],
      ...[`-Dopensearch.path.home=${home}`, `-Dopensearch.path.conf=${config}`],
      ...["-Dopensearch.distribution.type=zip", "-cp", join(home, "lib", "*")],
      "org.opensearch.bootstrap.OpenSearch",
    ],
    {
      cwd: folder,
      detached: isDetached,
      stdio: ["ignore", output.fd, output.fd],
      env: { ...process.env, HOME: folder },
      ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    },
  );
  await Promise.race([
    once(java, "spawn"),
    once(java, "error").then(([error]) => {
      throw new Error(`The engine needs Java 17 (openjdk-17-jre-headless): ${error}`);
    }),
  ]);
  await output.close();
  if (isDetached) java.unref();
  return { address: `http://127.0.0.1:${settings["http.port"]}`, process: java };
}

async function ended(process: ChildProcess): Promise<void> {
  if (process.exitCode === null && process.signalCode === null) await once(process, "exit");
}

/** Waits until every node knows all others. */
async function waitUntilComplete(nodes: readonly Node[]): Promise<void> {
  const until = Date.now() + PATIENCE;
  for (const { address, process } of nodes) {
    for (;;) {
      if (process.exitCode !== null) throw new Error("A node of the engine has ended");
      if (Date.now() > until) throw new Error("The engine did not start in time");
      const query = `wait_for_nodes=${nodes.length}&timeout=5s`;
      const health = await fetch(`${address}/_cluster/health?${query}`).catch(() => null);
      if (health?.ok) break;
      await sleep(300);
    }
  }
}

/** Ports that nothing listens at. */
async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer().listen(0, "127.0.0.1");
      await once(server, "listening");
      return server;
    }),
  );
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  });
  await Promise.all(
    servers.map((server) => {
      server.close();
      return once(server, "close");
    }),
  );
  return ports;
}
