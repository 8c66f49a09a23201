/** Sum of the layout shifts of a page so far (Layout Instability API), 0 if nothing has moved. */
import type { OpenPage } from "./reader.ts";

export function layoutShift(page: OpenPage): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += Reflect.get(entry, "value");
        }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => setTimeout(() => done(sum)));
      }),
  );
}
