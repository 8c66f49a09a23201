/** `npm run --silent mcp [-- FOLDER|URL]`: serves a built site to assistants over stdio. */
import { MCP } from "../src/node/mcp/command.ts";

process.exitCode = await MCP.run(process.argv.slice(2), {
  folder: process.cwd(),
  environment: process.env,
  interactive: false,
  print: (text) => console.log(text),
  printError: (text) => console.error(text),
});
