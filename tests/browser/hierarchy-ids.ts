/** The hierarchies of the real content that have a page with a tree. */
export const HIERARCHY_IDS = [
  "seven-projects",
  "layout-224",
  "five-elements",
  "ten-projects",
  "project-boxes",
  "six-actions",
];
