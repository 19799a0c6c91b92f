// Builds HTML in which everything inserted is escaped, unless it was built here too.

/** HTML that was built by `html` and may be inserted as it is. */
export class Html {
  constructor(readonly text: string) {}
}

type Insert = string | number | Html | null | undefined | false | readonly Insert[];

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function show(value: Insert): string {
  if (value === null || value === undefined || value === false) return "";
  if (value instanceof Html) return value.text;
  if (typeof value === "object") return value.map(show).join("");
  return String(value).replace(/[&<>"']/g, (char) => ESCAPES[char] as string);
}

/** Tagged template: `` html`<p>${text}</p>` ``. */
export const html = (parts: TemplateStringsArray, ...inserts: Insert[]): Html => new Html(parts.map((part, i) => part + show(inserts[i])).join(""));
