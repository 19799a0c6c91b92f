// @ts-check
// Signs in through Teams, fetches the wanted page with the token, and sends the token along with every later request.
/* global microsoftTeams */
(async () => {
  // @ts-expect-error the Teams library is a global
  const teams = microsoftTeams;
  const nativeFetch = window.fetch.bind(window);
  const token = async () => {
    await teams.app.initialize();
    return teams.authentication.getAuthToken();
  };

  /** Puts the fetched page in the place of this one; its scripts run again because they are made anew. */
  const show = async (/** @type {string} */ url) => {
    const response = await nativeFetch(url, { headers: { authorization: `Bearer ${await token()}` } });
    const next = new DOMParser().parseFromString(await response.text(), "text/html");
    if (next.getElementById("aanmelden")) throw new Error("not signed in");
    document.title = next.title;
    document.body.replaceChildren(...next.body.childNodes);
    for (const old of next.head.querySelectorAll("script[src]")) {
      const script = document.createElement("script");
      script.src = /** @type {HTMLScriptElement} */ (old).src;
      script.async = false;
      document.head.append(script);
    }
  };

  window.fetch = async (input, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set("authorization", `Bearer ${await token()}`);
    return nativeFetch(input, { ...init, headers });
  };
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || link.origin !== location.origin || link.hash) return;
    event.preventDefault();
    void show(link.href);
  });
  document.addEventListener("submit", (event) => {
    const form = /** @type {HTMLFormElement} */ (event.target);
    if (form.method !== "get") return;
    event.preventDefault();
    const data = new URLSearchParams(/** @type {Record<string, string>} */ (Object.fromEntries(new FormData(form))));
    void show(`${form.action}?${data}`);
  });
  try {
    await show(location.href);
  } catch {
    document.getElementById("aanmelden")?.setAttribute("hidden", "");
    document.getElementById("mislukt")?.removeAttribute("hidden");
  }
})();
