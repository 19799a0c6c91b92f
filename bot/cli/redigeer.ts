// `npm run -s redigeer`: redaction only; JSON lines {"tekst": …} in, {"tekst": …} without personal data out.
import { answerLines } from "./json-lines.ts";

await answerLines((tekst) => ({ tekst }));
