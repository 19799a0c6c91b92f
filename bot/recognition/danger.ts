// Acute danger, looked at before anything else: fixed phrases that always count, besides the model's own danger column.
import { fold } from "./normalise.ts";

// Each says that someone is about to die, is being hurt now, or that a child is in danger now. Past tense and figures of speech are kept out by the wording.
const PHRASES: readonly RegExp[] = [
  /\b(?:wil|wilt|wou) (?:niet meer leven|dood\b(?! om))/u,
  /\b(?:maak|maakt|maken|ga|gaat|wil|wilt) (?:er|zichzelf|zich|haar|hem) (?:nu |vanavond |vannacht |straks |zelf |echt )?(?:een eind(?:e)? aan|van kant|van het leven)/u,
  /\b(?:er|haar leven|zijn leven|mijn leven) (?:vanavond |vannacht |nu |straks |zelf )?een eind(?:e)? aan (?:te )?(?:ga|gaat|maken|maakt|wil)/u,
  /\b(?:zelfmoord|suicide) (?:wil|gaat|ga|dreigt|te) ?(?:plegen)?\b/u,
  /\bdreigt (?:met |zich |zichzelf |zelfmoord |suicide )(?:zelfmoord|suicide|van het leven|van kant|iets aan te doen|te verhangen|te plegen)/u,
  /\b(?:staat|zit|loopt) (?:er |hij |ze |zij |nu |hier )*(?:nu )?met (?:een |zijn |haar )?(?:mes|bijl|pistool|vuurwapen|hamer|knuppel|schaar)\b.{0,30}\b(?:deur|voor|buiten|binnen|gang|kamer|balie|straat)/u,
  /\b(?:van|op) (?:het dak|de brug|het spoor|het balkon)\b.{0,40}\b(?:springen|springt)\b/u,
  /\bvoor de trein (?:te )?(?:springen|springt|gaan)/u,
  /\b(?:slaat|wurgt|steekt|mishandelt|schopt) (?:haar|hem|de kinderen|mij|me|zijn vrouw|zijn vriendin) (?:nu|op dit moment|terwijl)/u,
  /\b(?:nu|op dit moment)\b.{0,25}\b(?:in elkaar geslagen|afgeranseld|gewurgd|gestoken|mishandeld) (?:wordt|door)/u,
  /\bwordt (?:nu|op dit moment)\b.{0,15}\b(?:in elkaar geslagen|afgeranseld|gewurgd|mishandeld)/u,
];

/** Whether the text holds one of the fixed phrases. */
export const hasDangerPhrase = (text: string): boolean => {
  const folded = fold(text);
  return PHRASES.some((phrase) => phrase.test(folded));
};
