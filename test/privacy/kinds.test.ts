import assert from "node:assert/strict";
import type { Mark } from "../../bot/privacy/marks.ts";
import { redact } from "../../bot/privacy/redact.ts";

/** What each kind must take, as the whole sentence that is left; and what looks like it and must stay. */
const TABLE: Partial<Record<Mark, { takes: [string, string][]; leaves: string[] }>> = {
  bsn: {
    takes: [
      ["BSN-nr. 12.345.67.82", "BSN-nr. [bsn]"],
      ["nummer 123 456 782 staat erop", "nummer [bsn] staat erop"],
      ["123-45-67-82", "[bsn]"],
      // Behind the word a mistyped number is one too: nobody types another number there.
      ["bsn van mevrouw is 123456789", "bsn van mevrouw is [bsn]"],
      // Eight digits are a number whose leading nought was left out.
      ["84342602 stond op de brief", "[bsn] stond op de brief"],
      ["mevrouw bsn123456782 uit Ede", "mevrouw bsn[bsn] uit Ede"],
    ],
    leaves: ["een budget van 123.456.782 euro", "van 13.30-15.00 uur", "over 2013-2014 is niets gezegd", "zitting op 14-11-2026 om 9 uur"],
  },
  telefoon: {
    takes: [
      ["bel 06 . 43 10 98 22", "bel [telefoon]"],
      ["(0513) 64 18 20", "[telefoon]"],
      ["024/3558120 of 06.3377.1520", "[telefoon] of [telefoon]"],
      ["0031 (0)6 33820716", "[telefoon]"],
      ["+48 601 224 917", "[telefoon]"],
      // The number of an organisation may be a direct line.
      ["088 361 27 40 is de griffie", "[telefoon] is de griffie"],
      // Without an area code only the word before it says what it is.
      ["tel. 531 77 46", "tel. [telefoon]"],
      ["06—12 34 56 78, of 6 12 34 56 78, of nul zes 12 34 56 78", "[telefoon], of [telefoon], of [telefoon]"],
    ],
    leaves: ["bel 0900-1844, 14 010, 112 of 0800 2000", "01-02-2024 13 uur", "0,5 uur per week, 2 keer"],
  },
  email: {
    takes: [
      ["mail naar a.de-jong+x@werk-plein.nl!", "mail naar [email]!"],
      ["jan (at) voorbeeld.nl", "[email]"],
      ["jan.bos @ voorbeeld.nl", "[email]"],
    ],
    leaves: ["10 @ 5 euro", "een @ is geen adres"],
  },
  iban: {
    takes: [
      ["van nl91 abna 0417 1643 00 af", "van [iban] af"],
      ["NL91-ABNA-0417-1643-00", "[iban]"],
      ["BE68 5390 0754 7034 en DE89 3704 0044 0532 0130 00", "[iban] en [iban]"],
      ["TR330006100519786457841326", "[iban]"],
      // One digit wrong: still somebody's account.
      ["NL91 ABNA 0417 1643 01", "[iban]"],
      ["rekening 12.34.56.789", "rekening [iban]"],
    ],
    leaves: ["NL 2030 en BE 12", "de rekening is 1.250 euro"],
  },
  postcode: {
    takes: [
      ["ergens in 1103 tz", "ergens in [postcode]"],
      ["3521VB Utrecht", "[postcode] Utrecht"],
      ["PC/plaats: 3521 vb utrecht, of 3521-VB", "PC/plaats: [postcode] utrecht, of [postcode]"],
    ],
    leaves: ["in 2026 en daarna", "art. 1401 BW oud", "de PW 2015 IB", "1500 km rijden", "2000 mg per dag"],
  },
  adres: {
    takes: [
      ["Laan van Meerdervoort 1204", "[adres]"],
      ["op de vlierstraat 210 2-hoog", "op de [adres]"],
      ["Oude Gracht 8 en Nieuwe Gracht 8a", "[adres] en [adres]"],
      ["Burg. de Vlugtlaan 12", "[adres]"],
      ["Van der Helstplein 3-1", "[adres]"],
      // No ending tells that this is a street; the words before it do.
      ["woont op 't Zand 5", "woont op [adres]"],
      ["verhuisd naar Waterlelie 33", "verhuisd naar [adres]"],
      ["Achter de Hoeven 12 bis en Parkweg 3 kamer 11", "[adres] en [adres]"],
      ["op de hoek Kadestraat/Brugweg ligt de sleutel", "op de [adres] ligt de sleutel"],
      ["Plein 1945 nr 8 en nummer 46 in de Rozenstraat", "[adres] en [adres]"],
      ["Nieuwe Gracht 14a III", "[adres]"],
      ["ik woon op Vlinder 12", "ik woon op [adres]"],
    ],
    leaves: [
      "een huis van 4 kamers",
      "in het park 3 kinderen",
      "op de Lindelaan en de Molenweg",
      "op straat 3 nachten",
      "Stap 3 en Bijlage 2",
      "de Dorpsstraat 3 jaar geleden",
      "op Gezondheid 3 en op Dagbesteding 2, dus aan Voorwaarde 4 is voldaan",
    ],
  },
  geboortedatum: {
    takes: [
      ["mw is van 3/5/'88", "mw is van [geboortedatum]"],
      ["op drie mei achtentachtig geboren", "op [geboortedatum] geboren"],
      ["19520917", "[geboortedatum]"],
      // A recent date is one behind a child.
      ["Tijn (5 september 2017)", "[naam] ([geboortedatum])"],
      ["zoon van 3 maart 2025", "zoon van [geboortedatum]"],
      ["geboren 00-00-1979, of 6.I.1943", "geboren [geboortedatum], of [geboortedatum]"],
      ["mw is van mei 1944", "mw is van [geboortedatum]"],
      ["baby (geb 4/1 jl.)", "baby (geb [geboortedatum] jl.)"],
    ],
    leaves: [
      "voor 1 juli 2026",
      "besluit van 12-03-2009",
      "sinds 14 augustus",
      "per 1-1-2010",
      "de Wet van 3 juli 1987",
      "arrest van 12 mei 1998",
      "hij wordt 18 op 4 september",
      "Terugvordering over 1 mei 2009 tot en met 31 maart 2010",
      "in werking getreden op 1 augustus 1998, zie ook HR 23 april 1993 en het Verdrag van New York van 20 november 1989",
    ],
  },
  kenteken: {
    takes: [
      ["XK-481-P staat voor de deur", "[kenteken] staat voor de deur"],
      ["2-kxb-47", "[kenteken]"],
      ["auto met kenteken 12abc3", "auto met kenteken [kenteken]"],
      ["scooter F417KD", "scooter [kenteken]"],
      ["slaapt in de auto (WPR 4821K)", "slaapt in de auto ([kenteken])"],
      ["zijn bus, vz 618 l, staat er", "zijn bus, [kenteken], staat er"],
    ],
    leaves: ["3-4-5 dagen", "9-mei-26", "de taxi kost 60 euro", "de bus komt 4 uur 20 te laat", "MBO-4 en DSM-5", "13-14-15"],
  },
  dossiernummer: {
    takes: [
      ["ROT 25/6018 PW", "[dossiernummer]"],
      ["v-nr 2917740183", "v-nr [dossiernummer]"],
      ["toevoeging 4NB7731", "toevoeging [dossiernummer]"],
      ["kenmerk BZW/24/00913 van de brief", "kenmerk [dossiernummer] van de brief"],
      ["zaaknummer rechtbank: C/05/412345 / FZ RK 24-1234", "zaaknummer rechtbank: [dossiernummer]"],
      ["parketnummer 05/123456-24", "parketnummer [dossiernummer]"],
      ["polisnr 88.204.117 van hem", "polisnr [dossiernummer] van hem"],
      ["client 480021, ook 480210", "client [dossiernummer], ook [dossiernummer]"],
      ["Vattenfall klantnr 30 118 224 € 1.204", "Vattenfall klantnr [dossiernummer] € 1.204"],
      ["ZK.55.0921-7 en AIO/2024/OV/66104-2", "[dossiernummer] en [dossiernummer]"],
      ["CJIB 2 1057 8834 0091 2266", "CJIB [dossiernummer]"],
    ],
    leaves: [
      "ECLI:NL:CRVB:2023:1217",
      "raadsvoorstel 2024-0012345, Gemeenteblad 2024, 123456, CVDR 654321 en CRvB 22/1234 WMO15",
      "ISO 27001, kostenplaats 660310, KvK 30280353 en crebonummer 25477",
      "dossier 2026-2030, 125000 per jaar",
      "Stb. 2014, 280",
      "Kamerstukken II 2013/14, 33841, nr. 3",
      "de AVG (2016/679)",
      "een dossier van 400 pagina's",
      "zaak 3 van de 12",
      "schooljaar 2025-2026",
      "BWBR0015703",
      "artikelen 3.2.1-3.3.3 en 75.000-116.000 euro",
      "wie niet onder PW 11 lid 2 valt",
      "er zijn 123456 huishoudens, en 1.234.567 euro",
    ],
  },
  link: {
    takes: [
      ["zie www.linkedin.com/in/jan-jansen.", "zie [link]."],
      ["https://suite.voorbeeld.nl/client/48213/plan", "[link]"],
      ["https://gofund.me/help-quincy", "[link]"],
      ["in \\\\fs02\\clienten\\Bos_L staat het", "in [link] staat het"],
    ],
    leaves: ["https://wetten.overheid.nl/BWBR0015703/2024-01-01#Hoofdstuk3", "www.rechtspraak.nl", "https://www.gemeente.nl/bijzondere-bijstand-2026"],
  },
};

describe("redaction by kind", () => {
  for (const [mark, { takes, leaves }] of Object.entries(TABLE)) {
    describe(mark, () => {
      for (const [input, expected] of takes) it(`turns “${input}” into “${expected}”`, () => assert.equal(redact(input), expected));
      for (const text of leaves) it(`leaves “${text}” as it is`, () => assert.equal(redact(text), text));
    });
  }
});
