// Addresses on the web that lead to a person: profiles, appeals for money, maps, and pages with a number, a question or a name in them.
import { isClearName, isGivenName } from "../names/lists.ts";
import { type Finder, matches, type Span } from "../piece.ts";

const URL_PATTERN =
  /(?<![\p{L}\p{N}@.])(?:(?:https?:\/\/|www\.)[^\s<>"'“”]{1,2000}|(?<![\p{L}\p{N}]-{1,3})[a-z\d][a-z\d-]{0,62}(?:\.[a-z\d-]{1,63}){0,4}\.[a-z]{2,12}\/[^\s<>"'“”]{1,1000})/giu;
/** A file on a server or a disk of the office. */
const FILE_PATH = /(?<![\p{L}\p{N}\\])(?:\\\\[\p{L}\p{N}._-]{1,60}|[A-Z]:)(?:\\[^\s\\<>"]{1,80}){1,12}/gu;
const TRAILING = /[.,;:!?)\]}]+$/;

const PERSONAL_HOST =
  /(?:^|\.)(?:facebook|fb|instagram|insta|linkedin|twitter|x|tiktok|snapchat|pinterest|threads|gofundme|doneeractie|whydonate|geef|steunactie|marktplaats|vinted|onlyfans|hyves|nextdoor|strava|dropbox|wetransfer|onedrive|sharepoint|funda|pararius)\.[a-z]{2,12}$|^(?:t\.me|wa\.me|gofund\.me|we\.tl|maps\..{2,20}|goo\.gl|1drv\.ms|(?:drive|docs|photos|calendar|forms)\.google\.com|teams\.microsoft\.com|teams\.live\.com)$/;
/** What these publish is law and public information, whatever numbers are in the address. */
const PUBLIC_HOST =
  /(?:^|\.)(?:wetten\.overheid|overheid|rijksoverheid|rechtspraak|officielebekendmakingen|eerstekamer|tweedekamer|eur-lex\.europa|nibud|juridischloket|belastingdienst|toeslagen|volksgezondheidenzorg|cbs|divosa|vng|movisie|nji|nhg|uwv|svb|duo|cak|ind|raadvanstate|nationaleombudsman)\.(?:nl|eu|info)$/;
const PERSON_IN_PATH = /cli[eë]nt|dossier|klant|persoon|zaak|profie?l|zaken|user|burger|pati[eë]nt|bewoner|deelnemer|casus|leerling|huurder|bsn|naam=/i;

function isPersonal(url: string): boolean {
  const [, host = "", path = ""] = /^(?:https?:\/\/)?([^/?#]{1,200})(.*)$/iu.exec(url) ?? [];
  const name = host
    .toLowerCase()
    .replace(/^www\./, "")
    .replace(/:\d+$/, "");
  if (path.replace(/^\/+/, "") === "") return false;
  if (PERSONAL_HOST.test(name) || (/(?:^|\.)google\.[a-z.]+$/.test(name) && /^\/maps/.test(path))) return true;
  if (PUBLIC_HOST.test(name)) return /bsn|naam=|cli[eë]nt\/|dossier\/\d/i.test(path);
  if (/[?&][^=]{1,40}=|@/.test(path) || PERSON_IN_PATH.test(path)) return true;
  // A number that is no year, or a code of letters and figures, points at one page about one person.
  const parts = path.slice(0, 400).split(/[/?#&=_.-]+/u);
  return parts.some(
    (part) =>
      (/\d{3}/.test(part) && !/^(?:19|20)\d{2}$/.test(part)) ||
      (part.length > 4 && /\d/.test(part) && /\p{L}\d|\d\p{L}/u.test(part)) ||
      (part.length > 3 && (isGivenName(part.toLowerCase()) || (/^\p{Lu}/u.test(part) && isClearName(part.toLowerCase())))),
  );
}

const trimmed = (found: string): string => found.replace(TRAILING, "");

const urls = (text: string): Span[] =>
  /:\/\/|www\.|\.[a-z]{2,12}\//i.test(text)
    ? matches(text, URL_PATTERN, (found) => isPersonal(trimmed(found))).map(({ from, to }) => ({ from, to: from + trimmed(text.slice(from, to)).length }))
    : [];

export const findLinks: Finder = (text) => [...urls(text), ...(text.includes("\\") ? matches(text, FILE_PATH) : [])];
