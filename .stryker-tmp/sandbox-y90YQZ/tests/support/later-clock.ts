/** Loaded before a program (`node --import`): the clock of all its threads is some years ahead. */
// @ts-nocheck


const AHEAD = 5 * 366 * 24 * 60 * 60 * 1000;

globalThis.Date = new Proxy(Date, {
  construct: (target, args, subclass) =>
    Reflect.construct(target, args.length === 0 ? [target.now() + AHEAD] : args, subclass),
  apply: (target) => new target(target.now() + AHEAD).toString(),
  get: (target, name, receiver) =>
    name === "now" ? () => target.now() + AHEAD : Reflect.get(target, name, receiver),
});
