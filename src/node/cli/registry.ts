/** The commands of the program `tiaowen`, in the order of its help. A command loads its work when it runs. */
import type { Command } from "./command.ts";
import { BUILD } from "./commands/build.ts";
import { CHECK } from "./commands/check.ts";
import { MCP } from "./commands/mcp.ts";
import { SERVE } from "./commands/serve.ts";

export const COMMANDS: readonly Command[] = [CHECK, BUILD, SERVE, MCP];
