/** The commands of the program `tiaowen`, in the order of its help. A command loads its work when it runs. */
import type { Command } from "./command.ts";
import { BUILD } from "./commands/build.ts";
import { CHECK } from "./commands/check.ts";
import { DEV } from "./commands/dev.ts";
import { EXPORT } from "./commands/export.ts";
import { IMPORT } from "./commands/import.ts";
import { INIT } from "./commands/init.ts";
import { LOAD } from "./commands/load.ts";
import { MCP } from "./commands/mcp.ts";
import { SEARCH } from "./commands/search.ts";
import { SERVE } from "./commands/serve.ts";

export const COMMANDS: readonly Command[] = [
  ...[INIT, IMPORT, CHECK, DEV, BUILD],
  ...[SERVE, SEARCH, EXPORT, LOAD, MCP],
];
