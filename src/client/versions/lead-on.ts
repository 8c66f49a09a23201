/** Leads from the address of a work to the version that is in force on the reader's day, else to the newest one. */
import { readValidity } from "../../model/versions/validity-text.ts";
import { stateOn } from "../../model/versions/versions.ts";
import { today } from "../worksheet/day.ts";

const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-version]")];
const current = document.querySelector<HTMLElement>("[data-current]")?.dataset.current;
const inForce = links.find(
  ({ dataset }) => stateOn(readValidity(dataset.force ?? ""), today()) === "in-force",
);
const target = inForce ?? links.find(({ dataset }) => dataset.version === current);
if (target !== undefined) location.replace(`${target.href}${location.hash}`);
