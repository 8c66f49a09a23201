/** Loaded before a program (`node --import`): whatever any of its threads fetches is said on its standard error, and refused. */

globalThis.fetch = async (input) => {
  const address = input instanceof Request ? input.url : String(input);
  process.stderr.write(`asked the network for ${address}\n`);
  throw new Error("There is no network.");
};
