/** A command of the program that serves, as a process. */
// @ts-nocheck

import { spawn } from "node:child_process";
import { once } from "node:events";

/** The address that it prints, and how it is ended. */
export interface ProgramServer {
  readonly address: string;
  end(): Promise<void>;
}

/** Starts `node <args>` and waits for the address. @throws Error if it ends before */
export async function startServer(
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<ProgramServer> {
  const child = spawn(process.execPath, args, { ...options, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  const failed = ended.then(([code]) => {
    throw new Error(`The server ended with ${code} before it printed an address.`);
  });
  failed.catch(() => {});
  let printed = "";
  let address: string | undefined;
  while (address === undefined) {
    const [chunk] = await Promise.race([once(child.stdout, "data"), failed]);
    printed += String(chunk);
    address = /http:\S+\/(?=\s)/u.exec(printed)?.[0];
  }
  return {
    address,
    async end() {
      child.kill();
      await ended;
    },
  };
}
