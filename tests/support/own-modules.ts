/**
 * Before each test file: has it load its modules anew, whatever files its worker ran before, so that no file depends on what
 * another one left in a module. Packages stay loaded: what they take to load, jieba's dictionary above all, is paid once a worker.
 */
import { vi } from "vitest";

vi.resetModules();
