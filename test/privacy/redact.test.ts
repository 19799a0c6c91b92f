import assert from "node:assert/strict";
import { isBsn, MAX_TEXT_LENGTH, redact } from "../../bot/privacy/redact.ts";

describe("redaction", () => {
  const table: [input: string, expected: string][] = [
    ["Mijn BSN is 123456782 hoor.", "Mijn BSN is [bsn] hoor."],
    ["bsn 111222333", "bsn [bsn]"],
    ["nummer 1234.56.782 van haar", "nummer [bsn] van haar"],
    ["Bel me op 06-12345678.", "Bel me op [telefoon]."],
    ["Bel +31 6 1234 5678 of 020-1234567", "Bel [telefoon] of [telefoon]"],
    ["mail naar f.jansen+x@voorbeeld.gemeente.nl graag", "mail naar [email] graag"],
    ["rekening NL91 ABNA 0417 1643 00 gebruiken", "rekening [iban] gebruiken"],
    ["rekening nl91abna0417164300", "rekening [iban]"],
    ["Ze woont op 1234 AB 56.", "Ze woont op [adres]."],
    ["postcode 3521 VB", "postcode [postcode]"],
    ["in de Dorpsstraat 12a wonen ze", "in de [adres] wonen ze"],
    ["geboren op 3 mei 1988 in de stad", "geboren op [geboortedatum] in de stad"],
    ["geb. 03-05-1988", "geb. [geboortedatum]"],
    ["mevrouw De Vries krijgt niets", "mevrouw [naam] krijgt niets"],
    ["Mevrouw de Vries-van den Berg krijgt niets", "Mevrouw [naam] krijgt niets"],
    ["cliënt Fatima wil verhuizen", "cliënt [naam] wil verhuizen"],
    ["dhr. J.P. van der Meer belde", "dhr. [naam] belde"],
    ["de heer Öztürk zegt nee", "de heer [naam] zegt nee"],
    ["zie https://dossier.voorbeeld.nl/zaak?id=12345&naam=x", "zie [link]"],
  ];
  for (const [input, expected] of table) it(`turns “${input}” into “${expected}”`, () => assert.equal(redact(input), expected));

  const untouched = [
    "Artikel 4:84 Awb zegt iets anders.",
    "art. 2.3.5 lid 3 Wmo 2015",
    "Bel 112, 113 of 0800-2000.",
    "Een boete van 1.250 euro over 2026 en 2027.",
    "Hij wordt 18 in 2026 en krijgt dan niets meer.",
    "Mevrouw kan dat wel willen, maar het gaat niet.",
    "De klantmanager van Werk en Inkomen zegt nee.",
    "14 010 is het nummer van de gemeente",
    "In 2026 is het budget 30.300 euro.",
  ];
  for (const text of untouched) it(`leaves “${text}” as it is`, () => assert.equal(redact(text), text));

  it("changes nothing the second time", () => {
    for (const [input] of table) assert.equal(redact(redact(input)), redact(input));
  });

  const disguised: [why: string, input: string, expected: string][] = [
    ["a zero-width space", "bsn 123\u200b456\u200b782", "bsn [bsn]"],
    ["a soft hyphen", "mail jan.bos\u00ad@voorbeeld.nl", "mail [email]"],
    ["narrow spaces and a tab", "bel 06\u202f12\u200934\u202f56\t78", "bel [telefoon]"],
    ["marks for the direction of writing", "rekening \u200eNL91\u200fABNA0417164300", "rekening [iban]"],
    ["other dashes", "bel 06\u221212345678, kenteken 12\u2010AB\u201034", "bel [telefoon], kenteken [kenteken]"],
    ["Arabic figures", "bsn ١٢٣٤٥٦٧٨٢", "bsn [bsn]"],
    ["full-width signs", "postcode ３５２１\u3000ＶＢ", "postcode [postcode]"],
    ["accents apart", "Gu\u0308ler heeft gebeld", "[naam] heeft gebeld"],
    ["covers that somebody typed", "\ue00bgeboren 3 mei 2020\uf8ff", "geboren [geboortedatum]"],
  ];
  for (const [why, input, expected] of disguised)
    it(`is not misled by ${why}`, () => {
      assert.equal(redact(input), expected);
      assert.equal(redact(expected), expected);
    });

  it("keeps signs that mean something", () => {
    for (const text of ["20 m² voor € 3,50 – of 2½ uur — per week³", "👨\u200d👩\u200d👧 is blij 😀", "regel één\nregel twee"])
      assert.equal(redact(text), text);
  });

  it("knows a citizen service number by the eleven test", () => {
    assert.ok(isBsn("123456782"));
    assert.ok(!isBsn("123456789"));
    assert.ok(!isBsn("000000000"));
  });

  it("leaves no e-mail address or citizen service number behind, wherever it stands", () => {
    for (const around of ["(%)", "%,", "x %", "%\n", "“%”", "is%"]) {
      assert.doesNotMatch(redact(around.replace("%", " jan@x.nl ")), /@/);
      assert.doesNotMatch(redact(around.replace("%", " 123456782 ")), /123456782/);
    }
  });

  it("reads no more than the limit", () => {
    assert.equal(redact("a ".repeat(20_000)).length, MAX_TEXT_LENGTH);
  });
});
