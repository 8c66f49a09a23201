/** Notes which packages the scripts of the pages contain. */
import type { Plugin } from "vite";

/** The name of the package in which a module lies: behind the last `node_modules` of its path. */
function packageOf(id: string): string | null {
  return (
    /.*[/\\]node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)/u.exec(id)?.[1]?.replace("\\", "/") ?? null
  );
}

/** A plugin of Vite that adds the packages of every script for browsers to `names`. */
export function shippedPackages(names: Set<string>): Plugin {
  return {
    name: "tiaowen:shipped-packages",
    applyToEnvironment: ({ name }) => name === "client",
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        for (const id of chunk.moduleIds) {
          const name = packageOf(id);
          if (name !== null) names.add(name);
        }
      }
    },
  };
}
