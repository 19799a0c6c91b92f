// @ts-check
// The browser side of *Proberen*: sends the text, renders the card that comes back, and sends its buttons on.
/* global AdaptiveCards */
(() => {
  const form = /** @type {HTMLFormElement} */ (document.getElementById("vraag"));
  const field = /** @type {HTMLTextAreaElement} */ (document.getElementById("tekst"));
  const place = /** @type {HTMLElement} */ (document.getElementById("kaart"));
  const status = /** @type {HTMLElement} */ (document.getElementById("melding"));

  const escapeHtml = (/** @type {string} */ text) =>
    text.replace(/[&<>"']/g, (char) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[char] ?? char);

  // The little Markdown that the cards use: bold, and a backslash before a character that is meant literally.
  // @ts-expect-error the renderer is a global
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = `<p>${escapeHtml(text)
      .replace(/(?<!\\)\*\*(.+?)(?<!\\)\*\*/g, "<strong>$1</strong>")
      .replace(/\\(&[a-z#0-9]+;|[^a-zA-Z0-9\s])/g, "$1")}</p>`;
    result.didProcess = true;
  };

  const dark = matchMedia("(prefers-color-scheme: dark)");

  /** Colours and sizes of a card as Teams draws it (Fluent). */
  const hostConfig = () => {
    const text = dark.matches ? "#ffffff" : "#242424";
    const subtle = dark.matches ? "#d6d6d6" : "#616161";
    const attention = dark.matches ? "#f1919b" : "#b10e1c";
    const foreground = {
      default: { default: text, subtle },
      good: { default: dark.matches ? "#92c353" : "#0e700e", subtle },
      attention: { default: attention, subtle: attention },
      accent: { default: dark.matches ? "#a6a7dc" : "#4f52b2", subtle },
    };
    const container = (/** @type {string} */ backgroundColor) => ({ backgroundColor, foregroundColors: foreground });
    // @ts-expect-error the renderer is a global
    return new AdaptiveCards.HostConfig({
      fontFamily: "Segoe UI, system-ui, sans-serif",
      fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
      spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 12 },
      separator: { lineThickness: 1, lineColor: dark.matches ? "#525252" : "#e0e0e0" },
      containerStyles: {
        default: container(dark.matches ? "#292929" : "#ffffff"),
        emphasis: container(dark.matches ? "#1f1f1f" : "#f5f5f5"),
        attention: container(dark.matches ? "#3f1011" : "#fdf3f4"),
      },
      actions: { maxActions: 6, spacing: "default", buttonSpacing: 8, actionsOrientation: "horizontal", actionAlignment: "left" },
      textStyles: { heading: { size: "large", weight: "bolder" } },
    });
  };

  const send = async (/** @type {string} */ path, /** @type {unknown} */ body) => {
    const response = await fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
    const answer = await response.json().catch(() => ({}));
    if (!response.ok) throw new Error(answer.fout ?? `De server gaf een fout (${response.status}).`);
    return answer;
  };

  let last = /** @type {unknown} */ (undefined);
  const show = (/** @type {unknown} */ json) => {
    last = json;
    // @ts-expect-error the renderer is a global
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = hostConfig();
    card.onExecuteAction = async (/** @type {any} */ action) => {
      const kind = action.getJsonTypeName();
      if (kind === "Action.OpenUrl") window.open(action.url, "_blank", "noopener,noreferrer");
      // Folding parts open and closed is done by the renderer itself.
      else if (kind === "Action.Execute" || kind === "Action.Submit") await ask("/api/actie", action.data);
    };
    card.parse(json);
    place.replaceChildren(/** @type {Node} */ (card.render()));
  };

  const ask = async (/** @type {string} */ path, /** @type {unknown} */ body) => {
    status.textContent = "Even denken…";
    status.classList.remove("onzichtbaar");
    try {
      const { kaart, melding } = await send(path, body);
      if (kaart) show(kaart);
      // What the card says is also announced to a screen reader; only a message of the server is shown.
      status.textContent = melding ?? kaart?.fallbackText ?? "";
      status.classList.toggle("onzichtbaar", !melding);
      if (kaart) place.focus({ preventScroll: true });
    } catch (error) {
      status.textContent =
        error instanceof TypeError ? "De server is niet bereikbaar. Draait hij nog? Je tekst staat er nog." : String(/** @type {Error} */ (error).message);
    }
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void ask("/api/proberen", { tekst: field.value });
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  dark.addEventListener("change", () => {
    if (last) show(last);
  });
})();
