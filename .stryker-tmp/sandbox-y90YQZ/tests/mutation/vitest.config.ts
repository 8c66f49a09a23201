/** The unit tests alone: what Stryker runs against each mutant. */
// @ts-nocheck

import { defineConfig } from "vitest/config";
import config from "../../vitest.config.ts";

const unit = config.test?.projects?.find(
  (project) => typeof project === "object" && "test" in project && project.test?.name === "unit",
);
export default defineConfig(typeof unit === "object" ? unit : {});
