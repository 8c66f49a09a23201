/** `npm run bench`: figures beside their limits and peers, as a table. */
import { benchBuild } from "../tests/bench/build.ts";
import { benchHierarchies } from "../tests/bench/hierarchies.ts";
import { benchLighthouse } from "../tests/bench/lighthouse.ts";
import { benchOffline } from "../tests/bench/offline.ts";
import { benchParser } from "../tests/bench/parse.ts";
import { benchReading } from "../tests/bench/reading.ts";
import { benchSearch } from "../tests/bench/search.ts";
import { printTable } from "../tests/bench/table.ts";

console.log(
  printTable([
    ...benchParser(),
    ...benchBuild(),
    ...(await benchReading()),
    ...(await benchSearch()),
    ...(await benchHierarchies()),
    ...(await benchOffline()),
    ...(await benchLighthouse()),
  ]),
);
