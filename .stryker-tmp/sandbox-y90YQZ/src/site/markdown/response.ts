/** The response of an endpoint that gives Markdown. */
// @ts-nocheck

export function markdownResponse(text: string): Response {
  return new Response(text, { headers: { "Content-Type": "text/markdown; charset=utf-8" } });
}
