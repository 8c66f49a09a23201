/** The options by which commands reach a cluster: what is refused, and what stays out of addresses. */
import { describe, expect, test } from "vitest";
import type { CommandIo } from "../../../../src/node/cli/command.ts";
import { engineGiven, enginePlace } from "../../../../src/node/cli/options/engine-options.ts";

const GIVEN = { index: "tiaowen" };

function ioWith(environment: CommandIo["environment"]): CommandIo {
  return { folder: "/work", environment, interactive: false, print() {}, printError() {} };
}

function place(addresses: string, environment: Record<string, string> = {}, given = GIVEN) {
  return enginePlace(addresses, given, ioWith(environment));
}

test("an option counts before the environment", () => {
  const io = ioWith({ TIAOWEN_ENGINE: "http://b/" });
  expect(engineGiven({ engine: "http://a/" }, io)).toBe("http://a/");
  expect(engineGiven({}, io)).toBe("http://b/");
  expect(engineGiven({}, ioWith({}))).toBeNull();
});

test("a cluster is reached by several nodes, with the credentials of the environment", () => {
  const environment = { TIAOWEN_ENGINE_USERNAME: "reader", TIAOWEN_ENGINE_PASSWORD: "secret" };
  const { address, collection } = place("https://a:9200, https://b:9200", environment);
  expect(collection).toBe("tiaowen");
  expect(address.nodes).toEqual(["https://a:9200/", "https://b:9200/"]);
  expect(address.credentials).toEqual({ username: "reader", password: "secret" });
  const whole = place("https://a", { TIAOWEN_ENGINE_AUTHORIZATION: "Bearer x" }).address;
  expect(whole.credentials).toEqual({ authorization: "Bearer x" });
});

describe("a call is refused", () => {
  test.each([
    ["an address without a scheme", () => place("localhost:9200"), "--engine is an address"],
    ["an address of another kind", () => place("file:///etc"), "--engine is an address"],
    ["a password in an address", () => place("https://me:secret@a"), "not in the address"],
    ["a name of no index", () => place("https://a", {}, { index: "*" }), "--index has"],
    [
      "a name without a password",
      () => place("https://a", { TIAOWEN_ENGINE_USERNAME: "me" }),
      "are given together",
    ],
  ])("for %s", (_, call, why) => {
    expect(call).toThrow(why);
    expect(call).not.toThrow("secret");
  });
});
