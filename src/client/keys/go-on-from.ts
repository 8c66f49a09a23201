/** The place from which Tab goes on, where nothing has the focus. */

/** Makes the next step of Tab go on from an element, which does not keep the focus. */
export function goOnFrom(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.blur();
  element.removeAttribute("tabindex");
}
