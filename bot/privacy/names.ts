// Names after titles and roles: "mevrouw De Vries", "cliënt Fatima". The title stays, the name becomes [naam].

const TITLE =
  "mevrouw|mevr\\.?|mw\\.?|meneer|mijnheer|dhr\\.?|de heer|hr\\.?|juf(?:frouw)?|meester|dokter|dr\\.?|drs\\.?|mr\\.?|ing\\.?|prof\\.?|" +
  "cliënte?|client|klant|bewoner|bewoonster|huurder|huurster|leerling|patiënte?|gezin|familie|fam\\.?|moeder|vader|ma|pa|oma|opa|oom|tante|zoon|dochter|zus|zusje|broer|broertje|" +
  "buurman|buurvrouw|partner|echtgenoot|echtgenote|vriend|vriendin|jongen|meisje|kind|baby|collega|consulent|klantmanager|teamleider|regisseur|wijkcoach|jeugdbeschermer|" +
  "genaamd|heet|ik ben|mijn naam is|groet(?:en|jes)?,?";
const PREFIX = "(?:van|von|de|den|der|het|'t|’t|ter|ten|te|el|al|ben|bin|ibn|bint|abu|la|le|du|da|dos|di|op|in|aan|uit)";
const INITIALS = "(?:\\p{Lu}\\.[ ]?){1,4}";
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,40}";

// A capitalised name, with initials and prefixes; the prefix may have a capital ("De Vries") or not ("de Vries").
const FULL = `(?:${INITIALS})?(?:(?:${PREFIX}|${PREFIX.replace(/\b\p{Ll}/gu, (c) => c.toUpperCase())})\\s){0,3}${NAME}(?:[\\s-](?:(?:${PREFIX}\\s){0,2})${NAME}){0,3}`;
const AFTER_TITLE = new RegExp(
  `(?<![\\p{L}\\p{N}])(${TITLE}|${TITLE.replace(/(^|\|)(\p{Ll})/gu, (_, bar, c) => bar + c.toUpperCase())})(\\s+)(${FULL}|${INITIALS}(?!\\p{L}))`,
  "gu",
);

// Capitalised words after a role that are no names: organisations and laws of the trade.
const NO_NAME =
  /^(?:Wmo|WMO|Wlz|Zvw|Jeugdwet|Participatiewet|Awb|AVG|UWV|SVB|DUO|CIZ|CAK|IND|GGZ|GGD|Veilig|Raad|Halt|Werk|Inkomen|Schuldhulp|Wonen|Zorg|Jeugd|Beleid|Nederland|Nederlandse|Den|De gemeente|Het|Een|Dat|Die|En|Maar|Dus|Ze|Zij|Hij|Ik|Wij|We|Er|Als|Van|Nu|Bij|Voor|Met|Op|In)(?![\p{L}])|^(?:van|de|het|in|op|aan|uit|bij|te)\s(?:Werk|Inkomen|Zorg|Jeugd|Wonen|Welzijn|Beleid|GGZ|GGD|Wmo|UWV|SVB)(?![\p{L}])/u;

/** Replaces the name after a title or role by [naam]; the title stays readable. */
export const redactNames = (text: string): string =>
  text.replace(AFTER_TITLE, (match, title: string, space: string, name: string) => (NO_NAME.test(name) ? match : `${title}${space}[naam]`));
