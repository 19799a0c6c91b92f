// Addresses on the web that lead to a person: profiles, appeals for money, maps, and pages with a number, a question or a name in them.
import { isGivenName } from "../names/lists.ts";
import { type Finder, matches } from "../piece.ts";

const URL_PATTERN = /(?<![\p{L}\p{N}@.])(?:https?:\/\/|www\.)[^\s<>"'“”]{1,2000}/giu;
const BARE_PROFILE =
  /(?<![\p{L}\p{N}@./])(?:facebook\.com|fb\.com|instagram\.com|linkedin\.com|twitter\.com|x\.com|tiktok\.com|snapchat\.com|t\.me|wa\.me|gofund\.me|youtube\.com|maps\.app\.goo\.gl|goo\.gl|onedrive\.live\.com)\/[^\s<>"'“”]{1,500}/giu;
const TRAILING = /[.,;:!?)\]}]+$/;

const PERSONAL_HOST =
  /(?:^|\.)(?:facebook|fb|instagram|linkedin|twitter|x|tiktok|snapchat|pinterest|threads|gofundme|doneeractie|whydonate|geef|marktplaats|vinted|onlyfans|dropbox|wetransfer|onedrive|sharepoint)\.|^(?:t\.me|wa\.me|gofund\.me|we\.tl|maps\.|goo\.gl)/;
/** What these publish is law and public information, whatever numbers are in the address. */
const PUBLIC_HOST =
  /(?:^|\.)(?:wetten\.overheid|overheid|rijksoverheid|rechtspraak|officielebekendmakingen|eerstekamer|tweedekamer|eur-lex\.europa|nibud|juridischloket|belastingdienst|toeslagen|volksgezondheidenzorg|cbs|divosa|vng|movisie|nji|nhg)\.(?:nl|eu|info)$/;

function isPersonal(url: string): boolean {
  const [, host = "", path = ""] = /^(?:https?:\/\/)?([^/?#]{1,200})(.*)$/iu.exec(url) ?? [];
  const name = host
    .toLowerCase()
    .replace(/^www\./, "")
    .replace(/:\d+$/, "");
  if (path.replace(/^\/+/, "") === "") return false;
  if (PERSONAL_HOST.test(name)) return true;
  if (PUBLIC_HOST.test(name)) return /bsn|naam=|client|dossier\/\d/i.test(path);
  return (
    /[?&][^=]{1,40}=|[#@]|\d{3}/.test(path) ||
    /client|dossier|klant|persoon|zaak|profiel|user/i.test(path) ||
    path
      .toLowerCase()
      .slice(0, 300)
      .split(/[^\p{L}]+/u)
      .some((part) => part.length > 3 && isGivenName(part))
  );
}

const trimmed = (found: string): string => found.replace(TRAILING, "");

export const findLinks: Finder = (text) =>
  [...matches(text, URL_PATTERN, (found) => isPersonal(trimmed(found))), ...matches(text, BARE_PROFILE)].map(({ from, to }) => ({
    from,
    to: from + trimmed(text.slice(from, to)).length,
  }));
