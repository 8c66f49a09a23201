/** How the rooms under `src/` may import each other: no circles, and one way only. src/README.md draws it. */

/** Each room with the rooms that it may import from, besides itself. */
const ROOMS = {
  model: [],
  statistics: [],
  text: ["model"],
  rules: ["model", "text"],
  parse: ["model", "rules", "text"],
  versions: ["model"],
  annotate: ["model", "rules", "text", "parse", "versions"],
  import: ["model", "parse"],
  corpus: ["versions", "model", "rules", "text", "parse", "annotate"],
  kept: ["model", "text"],
  search: ["versions", "model", "statistics", "text", "parse", "annotate", "corpus"],
  export: ["versions", "model", "text", "parse", "annotate", "corpus", "search", "kept"],
  engine: ["versions", "model", "text", "search", "export"],
  quote: ["model", "text", "export"],
  // The type of a panel section is the client's.
  config: [
    ...["versions", "model", "rules", "text", "parse", "annotate", "corpus", "export", "site"],
    "client",
  ],
  site: [
    ...["versions", "model", "statistics", "text", "parse", "annotate", "corpus", "search"],
    ...["export", "kept", "config"],
  ],
  client: ["versions", "model", "statistics", "text", "search", "export", "kept", "site", "config"],
  node: [
    ...["model", "rules", "text", "parse", "annotate", "corpus", "search", "export", "kept"],
    ...["config", "site", "client", "import", "quote", "versions", "engine"],
  ],
};

/** The one module of the site that takes content from the build. */
const CONTENT_OF_PAGES = "^src/site/routes/collection\\.ts$";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-circles",
      comment: "A circle has no first file to read. Move what both need into a third one.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    ...Object.entries(ROOMS).map(([room, others]) => ({
      name: `${room}-imports`,
      comment: `${room}/ may import from ${["itself", ...others].join(", ")}.`,
      severity: "error",
      from: { path: `^src/${room}/`, ...(room === "site" && { pathNot: CONTENT_OF_PAGES }) },
      to: { path: "^src/", pathNot: `^src/(${[room, ...others].join("|")})/` },
    })),
    {
      name: "disk-only-in-node",
      comment: "Only node/ touches the disk, native addons, OpenCC's dictionaries and Pagefind.",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/node/", CONTENT_OF_PAGES] },
      to: {
        path: [
          "^(node:)?(fs|worker_threads|child_process)",
          "@node-rs/jieba",
          "opencc-js",
          "pagefind/",
        ],
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    includeOnly: [
      "^src/",
      "^(node:)?(fs|worker_threads|child_process)",
      "node_modules/(@node-rs|opencc-js|pagefind)/",
    ],
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".js", ".mjs"] },
  },
};
