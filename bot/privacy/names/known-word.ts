// Says whether a string is a Dutch word by a list of base words: the word itself, an inflection of one, or a compound of two.
// The list is pruned with this same function (see ../lists/build-lists.ts), so it holds only what cannot be derived.

const ENDINGS = ["jes", "je", "en", "ën", "e", "s", "t", "d", "de", "te", "den", "ten", "er", "ers", "st", "ste", "end", "ende", "heid", "loos", "loze"];
const VOWEL_CONSONANT = /[aeou][^aeiouy]$/;
const DOUBLE = /([bdfgklmnprst])\1$/;

/** What may stand in the list for a stem that lost an ending: "bom" for "bom", "boom" and "bomm". */
function stemsOf(stem: string): string[] {
  const stems = [stem];
  if (DOUBLE.test(stem)) stems.push(stem.slice(0, -1));
  else if (VOWEL_CONSONANT.test(stem)) stems.push(`${stem.slice(0, -1)}${stem.at(-2)}${stem.at(-1)}`);
  for (const form of [...stems]) {
    if (form.endsWith("z")) stems.push(`${form.slice(0, -1)}s`);
    if (form.endsWith("v")) stems.push(`${form.slice(0, -1)}f`);
  }
  return stems;
}

function isSimple(word: string, base: ReadonlySet<string>): boolean {
  if (base.has(word)) return true;
  for (const ending of ENDINGS) {
    if (word.length - ending.length < 3 || !word.endsWith(ending)) continue;
    if (stemsOf(word.slice(0, -ending.length)).some((stem) => base.has(stem))) return true;
  }
  return false;
}

/** Particles and prefixes that are no word of three letters themselves: "afgewezen", "multiprobleem". */
const PREFIX = /^(?:af|op|in|om|na|be|ge|multi|anti|inter|semi|super|tele|psycho|neuro|micro|mini|pseudo|non|ex|co|pre|pro|re)$/;

/** Whether a word in lower case is Dutch: itself, inflected, or glued from two or three words, at times with an s between them. */
export function isKnownWord(word: string, base: ReadonlySet<string>, parts = 3): boolean {
  if (word.length > 40) return false;
  if (isSimple(word, base)) return true;
  if (parts < 2) return false;
  for (let cut = 2; cut <= word.length - 3; cut++) {
    const left = word.slice(0, cut);
    const right = word.slice(cut);
    if (cut === 2) {
      if (word.length > 5 && PREFIX.test(left) && isKnownWord(right, base, parts - 1)) return true;
      continue;
    }
    const stem = left.endsWith("s") && left.length > 4 ? left.slice(0, -1) : left;
    if (isSimple(right, base) && (PREFIX.test(left) || isKnownWord(left, base, parts - 1) || (stem !== left && isKnownWord(stem, base, parts - 1))))
      return true;
  }
  return false;
}
