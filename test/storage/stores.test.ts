import assert from "node:assert/strict";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { conversationSchema } from "../../bot/answer/conversation.ts";
import { stateSchema } from "../../bot/answer/state.ts";
import { redact } from "../../bot/privacy/redact.ts";
import type { Stores, UsageEvent } from "../../bot/storage/contracts.ts";
import { kyselyStores } from "../../bot/storage/kysely-stores.ts";
import { MIGRATIONS, migrate } from "../../bot/storage/migrations.ts";
import { openDatabase } from "../../bot/storage/open-database.ts";
import { type Cluster, createCluster, postgresBin } from "../helpers/postgres.ts";

const NOW = Date.UTC(2026, 10, 26, 12);
const DAY = 86_400_000;
const RETENTION = { events: 365, feedback: 365, editorial: 365, reminders: 365, audit: 365 };
const state = stateSchema.parse({ routine: "precedent" });
const event = (fields: Partial<UsageEvent> = {}): UsageEvent => ({
  at: NOW,
  uitkomst: "herkend",
  routine: "precedent",
  band: 9,
  domein: "wmo",
  kanaal: "persoonlijk",
  versie: "abc",
  pseudoniem: "p1",
  ...fields,
});

/** What every store must do, whichever database is behind it. */
function contract(name: string, open: () => Promise<Stores>, twice: () => Promise<[Stores, Stores]>): void {
  describe(`stores on ${name}`, () => {
    let stores: Stores;
    beforeEach(async () => {
      stores = await open();
    });
    afterEach(() => stores.close());

    it("keep an event as it was given, and give the events of a period", async () => {
      await stores.events.add(event());
      await stores.events.add(event({ at: NOW + 1, routine: null, domein: null, uitkomst: "onbekend", band: 0 }));
      assert.deepEqual(await stores.events.between(NOW, NOW + 1), [event()]);
      assert.equal((await stores.events.between(NOW, NOW + 2)).length, 2);
      assert.deepEqual(await stores.events.between(NOW + 5, NOW + 9), []);
    });

    it("keep one judgement per answer and user; a second replaces it", async () => {
      const feedback = { sleutel: "a|u", at: NOW, routine: "precedent", duim: "op" as const, redenen: [], versie: "abc", gebruiker: "u" };
      await stores.feedback.put(feedback);
      await stores.feedback.put({ ...feedback, at: NOW + 1, duim: "neer", redenen: ["klopt-niet"] });
      assert.deepEqual(await stores.feedback.between(NOW, NOW + 9), [{ ...feedback, at: NOW + 1, duim: "neer", redenen: ["klopt-niet"] }]);
    });

    it("keep the context of a conversation, and not past its time", async () => {
      const context = { gesprek: "c", gebruiker: "u", at: NOW, stand: conversationSchema.parse({ antwoord: state, gezin: "vraag" as const }) };
      await stores.contexts.put(context);
      assert.deepEqual(await stores.contexts.get("c", NOW - 1), context);
      assert.equal(await stores.contexts.get("c", NOW + 1), undefined);
      assert.equal(await stores.contexts.get("other", 0), undefined);
    });

    it("remember the tone someone last chose", async () => {
      assert.equal(await stores.preferences.tone("u"), undefined);
      await stores.preferences.setTone("u", "scherp", NOW);
      await stores.preferences.setTone("u", "luchtig", NOW);
      assert.equal(await stores.preferences.tone("u"), "luchtig");
    });

    it("keep what was sent in for the redactie until it is closed", async () => {
      const id = await stores.editorial.add({ at: NOW, tekst: redact("dat kan echt niet"), kandidaten: [{ id: "precedent", kans: 0.2 }], gebruiker: "u" });
      assert.deepEqual(
        (await stores.editorial.list("open")).map((item) => [item.id, item.tekst, item.kandidaten]),
        [[id, "dat kan echt niet", [{ id: "precedent", kans: 0.2 }]]],
      );
      assert.equal(await stores.editorial.close(id), true);
      assert.equal(await stores.editorial.close(99_999), false);
      assert.deepEqual(await stores.editorial.list("open"), []);
      assert.equal((await stores.editorial.list()).length, 1);
    });

    it("keep the same sentence and the same reminder of one user once", async () => {
      const item = { at: NOW, tekst: redact("dat kan niet"), kandidaten: [], gebruiker: "u" };
      assert.equal(await stores.editorial.add(item), await stores.editorial.add({ ...item, at: NOW + 1 }));
      assert.notEqual(await stores.editorial.add(item), await stores.editorial.add({ ...item, gebruiker: "v" }));
      const reminder = { due: NOW, gebruiker: "u", gesprek: "{}", stand: state };
      const first = await stores.reminders.add(reminder);
      assert.equal(await stores.reminders.add({ ...reminder, due: NOW + 1_000 }), first);
      assert.equal(await stores.reminders.add({ ...reminder, due: NOW + DAY }), first);
      assert.deepEqual(await stores.reminders.claim(NOW + 2_000, 1, 10), []);
      assert.notEqual(await stores.reminders.add({ ...reminder, stand: { ...state, stap: 1 } }), first);
    });

    it("give a reminder when it is due, once, and again only when its taker died", async () => {
      const id = await stores.reminders.add({ due: NOW, gebruiker: "u", gesprek: "{}", stand: state });
      assert.deepEqual(await stores.reminders.claim(NOW - 1, 1_000, 10), []);
      assert.deepEqual(
        (await stores.reminders.claim(NOW, 1_000, 10)).map((reminder) => [reminder.id, reminder.stand]),
        [[id, state]],
      );
      assert.deepEqual(await stores.reminders.claim(NOW + 1, 1_000, 10), []);
      assert.equal((await stores.reminders.claim(NOW + 1_001, 1_000, 10)).length, 1);
      await stores.reminders.done(id, NOW);
      assert.deepEqual((await stores.holdings({ gebruiker: "u", pseudoniemen: [] })).herinneringen, []);
      assert.deepEqual(await stores.reminders.claim(NOW + 9_999, 1_000, 10), []);
    });

    it("keep ten presses at once as one", async () => {
      const item = { at: NOW, tekst: redact("dat kan niet"), kandidaten: [], gebruiker: "u" };
      const reminder = { due: NOW, gebruiker: "u", gesprek: "{}", stand: state };
      const ids = await Promise.all(Array.from({ length: 10 }, () => Promise.all([stores.editorial.add(item), stores.reminders.add(reminder)])));
      assert.equal(new Set(ids.map(([a]) => a)).size, 1);
      assert.equal((await stores.editorial.list()).length, 1);
      assert.equal((await stores.reminders.claim(NOW, 1_000, 10)).length, 1);
    });

    it("take a reminder back for who set it, whatever it was moved to, until it is sent", async () => {
      const reminder = { due: NOW, gebruiker: "u", gesprek: "{}", stand: state };
      await stores.reminders.add(reminder);
      await stores.reminders.add({ ...reminder, due: NOW + DAY, stand: { ...state, beurt: 3 } });
      assert.equal(await stores.reminders.cancel("someone else", "{}", state), false);
      assert.equal(await stores.reminders.cancel("u", "{}", state), true);
      assert.equal(await stores.reminders.cancel("u", "{}", state), false);
      assert.deepEqual(await stores.reminders.claim(NOW + 2 * DAY, 1_000, 10), []);
    });

    it("keep a reminder that is asked for again while it is being sent", async () => {
      const reminder = { due: NOW, gebruiker: "u", gesprek: "{}", stand: state };
      const id = await stores.reminders.add(reminder);
      await stores.reminders.claim(NOW, 1_000, 1);
      await stores.reminders.add({ ...reminder, due: NOW + DAY });
      await stores.reminders.done(id, NOW);
      assert.equal((await stores.reminders.claim(NOW + DAY, 1_000, 10)).length, 1);
    });

    it("say which routines were recognised most, since a time", async () => {
      for (let i = 0; i < 5; i++) {
        for (const routine of ["wachtlijst", "precedent", null]) await stores.events.add(event({ routine, pseudoniem: `p${i}` }));
        await stores.events.add(event({ routine: "precedent", pseudoniem: "p0" }));
        for (let n = 0; n < 3; n++) await stores.events.add(event({ routine: "te-duur", at: NOW - DAY, pseudoniem: `p${i}` }));
        // Often, but by one user.
        for (let n = 0; n < 9; n++) await stores.events.add(event({ routine: "privacy" }));
      }
      assert.deepEqual(await stores.events.mostUsed(NOW, 5), ["precedent", "wachtlijst"]);
      assert.deepEqual(await stores.events.mostUsed(0, 1), ["te-duur"]);
    });

    it("claim an activity once", async () => {
      assert.equal(await stores.handled.claim("a", NOW), true);
      assert.equal(await stores.handled.claim("a", NOW), false);
      assert.equal(await stores.handled.claim("b", NOW), true);
    });

    it("write down who opened coach data", async () => {
      await stores.audit.add("coach-1", "export", NOW);
      assert.deepEqual(await stores.audit.list(), [{ at: NOW, wie: "coach-1", wat: "export" }]);
    });

    it("purge what is past its time and nothing else, and say how much", async () => {
      await stores.events.add(event({ at: NOW - 366 * DAY }));
      await stores.events.add(event({ at: NOW - 364 * DAY }));
      await stores.contexts.put({ gesprek: "old", gebruiker: "u", at: NOW - 2 * DAY, stand: conversationSchema.parse({ antwoord: null, gezin: "ja" }) });
      await stores.contexts.put({ gesprek: "new", gebruiker: "u", at: NOW, stand: conversationSchema.parse({ antwoord: null, gezin: "ja" }) });
      await stores.handled.claim("old", NOW - 2 * DAY);
      const counts = await stores.purge(NOW, RETENTION);
      assert.deepEqual([counts.events, counts.contexts, counts.handled, counts.feedback], [1, 1, 1, 0]);
      assert.equal((await stores.events.between(0, NOW)).length, 1);
      assert.ok(await stores.contexts.get("new", 0));
    });

    it("give everything that is held about a user, forget it in every table, and leave others alone", async () => {
      for (const who of ["u", "v"]) {
        await stores.events.add(event({ pseudoniem: `p-${who}` }));
        await stores.feedback.put({ sleutel: who, at: NOW, routine: "precedent", duim: "op", redenen: [], versie: "abc", gebruiker: who });
        await stores.contexts.put({ gesprek: who, gebruiker: who, at: NOW, stand: conversationSchema.parse({ antwoord: null, gezin: "ja" }) });
        await stores.preferences.setTone(who, "scherp", NOW);
        await stores.editorial.add({ at: NOW, tekst: redact("zin"), kandidaten: [], gebruiker: who });
        await stores.reminders.add({ due: NOW, gebruiker: who, gesprek: "{}", stand: state });
      }
      const keys = { gebruiker: "u", pseudoniemen: [...Array.from({ length: 600 }, (_, i) => `none-${i}`), "p-u"] };
      const held = await stores.holdings(keys);
      assert.deepEqual(
        Object.entries(held).map(([kind, rows]) => [kind, rows.length]),
        ["gebruik", "duimen", "gesprek", "voorkeuren", "redactielijst", "herinneringen"].map((kind) => [kind, 1]),
      );
      assert.deepEqual(await stores.forget(keys), { gebruik: 1, duimen: 1, gesprek: 1, voorkeuren: 1, redactielijst: 1, herinneringen: 1 });
      assert.ok(Object.values(await stores.holdings(keys)).every((rows) => rows.length === 0));
      const others = await stores.holdings({ gebruiker: "v", pseudoniemen: ["p-v"] });
      assert.ok(Object.values(others).every((rows) => rows.length === 1));
    });

    it("answer a ping", () => stores.ping());
  });

  describe(`two programs on one ${name}`, () => {
    it("share context, take each activity once and fire each reminder once", async () => {
      const [a, b] = await twice();
      try {
        await a.contexts.put({ gesprek: "c", gebruiker: "u", at: NOW, stand: conversationSchema.parse({ antwoord: state, gezin: "ja" }) });
        assert.ok(await b.contexts.get("c", 0));
        const claims = await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 ? a : b).handled.claim("same", NOW)));
        assert.equal(claims.filter(Boolean).length, 1);
        for (let i = 0; i < 10; i++) await a.reminders.add({ due: NOW, gebruiker: `u${i}`, gesprek: "{}", stand: state });
        const taken = (await Promise.all([a.reminders.claim(NOW, 60_000, 10), b.reminders.claim(NOW, 60_000, 10)])).flat();
        assert.deepEqual(taken.map(({ id }) => id).sort(), [...new Set(taken.map(({ id }) => id))].sort());
        assert.equal(taken.length, 10);
      } finally {
        await a.close();
        await b.close();
      }
    });
  });
}

const folder = (): string => mkdtempSync(join(tmpdir(), "mnbn-db-"));

contract(
  "an embedded file",
  async () => kyselyStores(await openDatabase(folder())),
  async () => {
    const dir = folder();
    // One after the other: in one process the file's lock would wait for the very event loop it blocks. Two processes are in test:chaos.
    const a = await openDatabase(dir);
    const b = await openDatabase(dir);
    return [kyselyStores(a), kyselyStores(b)];
  },
);

describe("PostgreSQL", function () {
  this.timeout(60_000);
  const bin = postgresBin();
  if (!bin) {
    it.skip("is not installed here, so its stores are not tested (Debian: apt-get install postgresql)");
    return;
  }
  let cluster: Cluster;
  before(() => {
    cluster = createCluster(bin);
  });
  after(() => cluster.remove());

  /** An empty database, as a fresh program finds it. */
  const emptied = async (): Promise<void> => {
    const opened = await openDatabase("", cluster.url);
    await sql`drop schema public cascade`.execute(opened.db);
    await sql`create schema public`.execute(opened.db);
    await opened.close();
  };
  contract(
    "PostgreSQL",
    async () => {
      await emptied();
      return kyselyStores(await openDatabase("", cluster.url));
    },
    async () => {
      await emptied();
      const [a, b] = await Promise.all([openDatabase("", cluster.url), openDatabase("", cluster.url)]);
      return [kyselyStores(a), kyselyStores(b)];
    },
  );
});

describe("migrations", () => {
  it("are numbered from 1 without a gap", () =>
    assert.deepEqual(
      MIGRATIONS.map(({ number }) => number),
      MIGRATIONS.map((_, i) => i + 1),
    ));

  for (const { number } of MIGRATIONS) {
    it(`bring a database of version ${number} up to date, and run nothing twice`, async () => {
      const { db, dialect, close } = await openDatabase(folder());
      for (const table of ["events", "feedback", "contexts", "preferences", "editorial", "reminders", "handled", "audit", "schema_versions"])
        await sql`drop table ${sql.table(table)}`.execute(db);
      await migrate(db, dialect, number);
      assert.deepEqual(
        await migrate(db, dialect),
        MIGRATIONS.map((migration) => migration.number).filter((later) => later > number),
      );
      assert.deepEqual(await migrate(db, dialect), []);
      await close();
    });
  }

  it("make the embedded file write through to disk", async () => {
    const { db, close } = await openDatabase(folder());
    assert.deepEqual((await sql<{ journal_mode: string }>`pragma journal_mode`.execute(db)).rows, [{ journal_mode: "wal" }]);
    assert.deepEqual((await sql<{ synchronous: number }>`pragma synchronous`.execute(db)).rows, [{ synchronous: 2 }]);
    await close();
  });
});
