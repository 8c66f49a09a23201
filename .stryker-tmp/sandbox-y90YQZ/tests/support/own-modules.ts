/**
 * Before each test file: has it load the modules of the browser and of the pages anew, whatever files its worker ran before, so
 * that no file depends on what another one left in a module. Modules without a state of their own (`vitest.config.ts` names their
 * rooms) and packages stay loaded: what they take to load, jieba's dictionary above all, is paid once a worker.
 */
// @ts-nocheck

import { vi } from "vitest";

vi.resetModules();
