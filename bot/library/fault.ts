// A fault in the content: where it is and, in Dutch, what was found, what is allowed and what to do.

export interface Fault {
  /** Path as the redacteur knows it, e.g. `content/routines/precedent.yaml`. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  melding: string;
}

/** `file:line:column melding`, one line, clickable in an editor. */
export const formatFault = (fault: Fault): string => `${fault.file}:${fault.line}:${fault.column} ${fault.melding}`;

/** Sorts by file, then position, so that the list reads from top to bottom. */
export const sortFaults = (faults: Fault[]): Fault[] => [...faults].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);

/** The library cannot be used; `message` holds every fault, one per line. */
export class LibraryError extends Error {
  constructor(readonly faults: Fault[]) {
    super(sortFaults(faults).map(formatFault).join("\n"));
    this.name = "LibraryError";
  }
}
