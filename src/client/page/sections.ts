/** The line of sections in the header: where it is wider than the window, it is scrolled to the present section. */

/** Scrolls the line, and lets the style sheet know whether something lies before what is shown. */
export function showCurrentSection(): void {
  const line = document.querySelector<HTMLElement>(".sections ul");
  if (line === null) return;
  const current = line.querySelector<HTMLElement>("[aria-current]");
  if (current !== null) {
    const { left, width } = current.getBoundingClientRect();
    const middle = line.getBoundingClientRect().left + line.clientWidth / 2;
    line.scrollLeft += left + width / 2 - middle;
  }
  const tell = () => line.toggleAttribute("data-scrolled", line.scrollLeft > 0);
  line.addEventListener("scroll", tell, { passive: true });
  tell();
}
