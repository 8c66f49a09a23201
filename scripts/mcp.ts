/** `npm run --silent mcp [-- FOLDER|URL]`: serves a built site to assistants over stdio. */
import { enableCompileCache } from "node:module";

// An assistant starts the server anew each time: compiled code of the first start is kept for the others.
enableCompileCache();
const { MCP } = await import("../src/node/mcp/command.ts");

process.exitCode = await MCP.run(process.argv.slice(2), {
  folder: process.cwd(),
  environment: process.env,
  interactive: false,
  print: (text) => console.log(text),
  printError: (text) => console.error(text),
});
