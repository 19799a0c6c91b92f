// One YAML file as read from disk: its value, its syntax faults, and where in the file each value stands.
import { readFileSync } from "node:fs";
import { type Document, isCollection, isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from "yaml";
import type { Fault } from "./fault.ts";

type Path = readonly PropertyKey[];

/** Largest content file that is read, in bytes; a bigger one is a mistake, not a routine. */
const MAX_BYTES = 2_000_000;

const SYNTAX: Record<string, string> = {
  DUPLICATE_KEY: "Deze sleutel staat er twee keer. Elke sleutel mag één keer voorkomen. Haal er een weg.",
  TAB_AS_INDENT: "Hier staat een tab. In YAML mag je alleen met spaties inspringen. Vervang de tab door twee spaties.",
  BAD_INDENT: "De inspringing klopt niet. Zet dit even ver naar rechts als de regel erboven waar het bij hoort.",
  MISSING_CHAR: "Er mist een teken, bijvoorbeeld een aanhalingsteken, een dubbele punt of een haakje. Vul het aan.",
  BLOCK_AS_IMPLICIT_KEY: "Dit leest als een sleutel, maar het lijkt een zin. Zet de hele zin tussen dubbele aanhalingstekens.",
  MULTILINE_IMPLICIT_KEY: "Dit leest als een sleutel over meer regels. Zet de tekst tussen dubbele aanhalingstekens.",
};

export class Source {
  readonly value: unknown;
  readonly faults: Fault[];
  readonly #document: Document.Parsed;
  readonly #lines = new LineCounter();

  constructor(
    /** Path shown to the redacteur. */
    readonly file: string,
    readonly text: string,
  ) {
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    this.faults = this.#document.errors.map((error) => ({
      file,
      ...this.#position(error.pos[0]),
      melding: SYNTAX[error.code] ?? `Dit is geen geldige YAML (${error.code}). Kijk naar haakjes, aanhalingstekens en inspringing op deze regel.`,
    }));
    this.value = this.faults.length > 0 ? undefined : this.#toValue();
  }

  /** A fault at `path`; for a missing key it points at the nearest parent that exists. With `atKey` it points at the key itself. */
  fault(path: Path, melding: string, atKey?: string): Fault {
    return { file: this.file, ...this.#position(this.#offset(path, atKey)), melding };
  }

  #toValue(): unknown {
    try {
      return this.#document.toJS({ maxAliasCount: 100 });
    } catch {
      this.faults.push({ file: this.file, line: 1, column: 1, melding: "Te veel verwijzingen (aliassen) in dit bestand. Schrijf de waarden voluit." });
      return undefined;
    }
  }

  #position(offset: number): { line: number; column: number } {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  #offset(path: Path, atKey?: string): number {
    let node: Node | null | undefined = this.#document.contents;
    let offset = node?.range?.[0] ?? 0;
    for (const step of path) {
      if (!isCollection(node)) break;
      const next: unknown = node.get(step, true);
      if (!next) break;
      node = next as Node;
      offset = node.range?.[0] ?? offset;
    }
    if (atKey !== undefined && isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === atKey);
      if (pair && isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
    }
    return offset;
  }
}

/** Reads a file; one that cannot be read (missing, a folder, too big) is a source with a fault. */
export function readSource(path: string, shown: string): Source {
  const empty = (melding: string): Source => {
    const source = new Source(shown, "");
    source.faults.push({ file: shown, line: 1, column: 1, melding });
    return source;
  };
  try {
    const bytes = readFileSync(path);
    if (bytes.length > MAX_BYTES) return empty(`Dit bestand is groter dan ${MAX_BYTES} bytes. Zo groot hoort een contentbestand niet te zijn. Splits het.`);
    return new Source(shown, new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return empty("Dit bestand is niet in UTF-8 bewaard. Bewaar het opnieuw als UTF-8.");
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT") return empty("Dit bestand ontbreekt. Zet het terug of maak het opnieuw.");
    return empty(`Dit bestand is niet te lezen (${code ?? "onbekende fout"}). Kijk of het een gewoon bestand is en of je het mag lezen.`);
  }
}
