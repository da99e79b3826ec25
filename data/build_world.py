#!/usr/bin/env python3
"""Makes the world tables in core/src/main/resources/org/chancery/world from tables of facts.

    python3 data/build_world.py FACTS [GEONAMES_JSONL]

FACTS is a folder with the tables of facts, made from the sources that data/README.md names. GEONAMES_JSONL, one JSON array
[id, name, ascii, alternates, iso2, admin1, lat, lon, population, feature] a line, adds small places.
Not needed to build Chancery: the tables it writes are kept in the repository.

Every table is UTF-8, one header row, rows sorted by the bytes of the line, first column the key.
"""
import csv
import json
import math
import os
import re
import sys
import unicodedata
from collections import defaultdict

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, "..", "core", "src", "main", "resources", "org", "chancery", "world")
FACTS = sys.argv[1]

SPECIAL = {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th",
           "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ı": "i", "ə": "e", "Ə": "E", "ħ": "h", "Ħ": "H"}
DROPPED = set("'’‘ʼʻʿʾ`´.ʹʺ\"“”")


def fold(text):
    """The key of a name: no accents, no case, no apostrophes or full stops, other marks as one space."""
    out = []
    for ch in unicodedata.normalize("NFD", text):
        if unicodedata.category(ch) == "Mn" or ch in DROPPED:
            continue
        for c in SPECIAL.get(ch, ch):
            out.append(c.lower() if c.isalnum() else " ")
    return " ".join("".join(out).split())


def facts(name):
    with open(os.path.join(FACTS, name), encoding="utf-8") as f:
        return list(csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE))


def curated(name):
    with open(os.path.join(HERE, "curated", name), encoding="utf-8") as f:
        for line in f:
            line = line.rstrip("\n")
            if line and not line.startswith("#"):
                yield [cell.strip() for cell in line.split("|")]


def write(path, header, rows):
    path = os.path.join(OUT, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    lines = sorted({"\t".join(str(c) for c in row) for row in rows}, key=lambda s: s.encode("utf-8"))
    for line in lines:
        assert "\n" not in line and line.count("\t") == len(header) - 1, (header, line)
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        f.write("\t".join(header) + "\n" + "".join(line + "\n" for line in lines))
    print(f"{os.path.basename(path):20} {len(lines):7} rows {os.path.getsize(path):9} bytes")


# ---------------------------------------------------------------- states
countries = {r["iso3"]: r for r in facts("countries.tsv")}
english = {r[0]: [c.split(";") if c else [] for c in r[1:]] for r in curated("states-en.txt")}
POINT = {iso3: (lat, lon) for iso3, lat, lon in curated("points.txt")}
# where foreign missions sit, where that is not the capital or the capital has a longer name
SEAT = {"NLD": "The Hague", "BOL": "La Paz", "ISR": "Tel Aviv", "TZA": "Dar es Salaam", "CIV": "Abidjan", "MMR": "Yangon",
        "BEN": "Cotonou", "USA": "Washington", "MEX": "Mexico City", "NRU": "Yaren"}
states = []
names = []  # key, phrase, kind, target, function, sector, confidence, from, to


def name(phrase, kind, target, function="", confidence="high", start="", end="", sector=""):
    names.append((fold(phrase), phrase, kind, target, function, sector, confidence, start, end))


AMBIGUOUS = {"Georgia": "medium", "Jordan": "medium", "Chad": "medium", "Turkey": "high", "Guinea": "high", "Saint Martin": "medium",
             "Congo": "medium", "Congolese": "medium", "Dominican": "medium", "Korea": "medium", "Korean": "medium",
             "Jersey": "low", "America": "high", "Salvador": "low", "Reunion Island": "high", "Samoa": "high", "Kiwi": "low",
             "Kiwis": "low", "Swede": "high", "Pole": "low", "Poles": "medium", "Polish": "high", "Dane": "medium", "Finn": "low",
             "Victoria": "low", "Indian": "medium", "Indians": "medium", "Georgian": "medium", "Jordanian": "high", "Bahamas": "high",
             "ROC": "medium", "RSA": "low", "KSA": "medium", "PRC": "high", "English": "medium", "Scots": "medium", "Brits": "high",
             "Tahiti": "medium", "Antigua": "medium", "Trinidad": "medium", "Saipan": "medium", "Formosa": "medium", "Ireland": "high",
             "Northern Irish": "high", "Papuan": "medium", "Micronesia": "high", "Persian": "medium", "Mongol": "medium",
             "Hellenic": "high", "Wagner": "medium", "Diet": "low", "Azov Battalion": "high", "Saudi": "high", "Burkina": "high"}

for iso3, r in countries.items():
    if r["kind"] == "historical":
        shown = r["name"]
        words = [[r["name"]] + [a for a in r["alt_names"].split("|") if a and a not in ("Aden", "Soviets", "Sublime Porte")],
                 [a for a in r["adjectives"].split("|") if a and a not in ("Central American",)], []]
        confidence = "high" if iso3 in ("SUN", "YUG", "CSK", "DDR", "XFRG", "ZAR", "RHO") else "medium"
    else:
        assert iso3 in english, iso3
        shown = english[iso3][0][0]
        words = english[iso3]
        confidence = "high"
    kind = {"partially-recognised": "partial"}.get(r["kind"], r["kind"])
    start = "" if r["kind"] == "territory" else r["valid_from"]
    states.append((iso3, r["iso2"], r["fips"] if len(r["fips"]) == 2 else "", kind, shown, r["official"],
                   *POINT.get(iso3, ("%.2f" % float(r["lat"]), "%.2f" % float(r["lon"]))),
                   SEAT.get(iso3, re.split(r"[|;]", r["capitals"])[0].strip()), start, r["valid_to"], r["successors"].replace("|", " ")))
    lo, hi = (r["valid_from"], r["valid_to"]) if r["kind"] == "historical" else ("", "")
    seen = set()
    for w in words[0] + [r["official"]]:
        if w not in seen:
            seen.add(w)
            name(w, "ACRONYM" if re.fullmatch(r"[A-Z.]{2,}", w) else "NAME", iso3, "", AMBIGUOUS.get(w, confidence), lo, hi)
    demonyms = words[2]
    for w in words[1]:
        name(w, "ADJECTIVE", iso3, "", AMBIGUOUS.get(w, confidence), lo, hi)
        if not demonyms and not re.search(r"(ese|ish|ch|sh|[A-Z]|Arabian)$", w):
            name(w, "DEMONYM", iso3, "", AMBIGUOUS.get(w, confidence), lo, hi)
            name(w + "s", "DEMONYM", iso3, "", AMBIGUOUS.get(w + "s", confidence), lo, hi)
    for w in demonyms:
        if w != "-":
            name(w, "DEMONYM", iso3, "", AMBIGUOUS.get(w, confidence), lo, hi)
write("states.tsv", ["iso3", "iso2", "fips", "kind", "name", "official", "lat", "lon", "seat", "from", "to", "successors"], states)
PRESENT = {s[0] for s in states if s[3] != "historical"}

# ---------------------------------------------------------------- metonyms, organs, groups
KIND = {"capital": "CAPITAL", "former-capital": "CAPITAL", "economic-capital": "CAPITAL", "organisation": "CAPITAL", "city": "CAPITAL"}
BUILDINGS = re.compile(r"Palac|House|Office$|Kremlin|lys|Pentagon|Kirya|Moncloa|Carondelet|Rosada|Moneda|Nari|Casa |Beehive|"
                       r"Planalto|Itamaraty|Castle|Mansion|Villa|Rock|Block|Hill|dvori|Zarzuela|Quirin|Matignon|Berlaymont|Malaca|"
                       r"Miraflores|Pinos|Cotroceni|Belweder|Hofburg|Kantei|Istana|Whitehall|Downing|Chigi|Farnesina|Quai|Tagle|Wing")
for r in facts("metonyms.tsv"):
    m = re.search(r"(\d{4}-\d\d(?:-\d\d)?)?\.\.(\d{4}-\d\d(?:-\d\d)?)?", r["note"])
    lo, hi = (m.group(1) or "", m.group(2) or "") if m else ("", "")
    until = re.search(r"until (\d{4}(?:-\d\d){0,2})", r["note"])
    if until:
        hi = until.group(1)
    kind = KIND.get(r["kind"]) or ("BUILDING" if BUILDINGS.search(r["term"]) else "ORGAN")
    phrase = re.sub(r" \(.*\)", "", r["term"])
    sector = {"legislature": "LEG", "military": "MIL", "defence-ministry": "MIL", "intelligence": "SPY", "religious": "REL",
              "ruling-party": "PTY"}.get(r["kind"], "GOV")
    function = {"executive": "executive", "defence-ministry": "defence", "ruling-party": "party"}.get(r["kind"], r["kind"])
    function = "" if kind == "CAPITAL" else function
    name(phrase, kind, r["target"], function, r["confidence"], lo, hi, "" if kind == "CAPITAL" else sector)
for phrase, target, kind in curated("metonyms-en.txt"):
    upper = KIND.get(kind, "BUILDING")
    name(phrase, upper, target, "" if upper == "CAPITAL" else kind, "high", "", "", "" if upper == "CAPITAL" else "GOV")
for phrases, target, function, sector in curated("organs-en.txt"):
    for phrase in phrases.split(";"):
        short = re.fullmatch(r"[A-Z]{3,5}", phrase)
        name(phrase, "ORGAN", target, function, AMBIGUOUS.get(phrase, "medium" if short else "high"), "", "", sector)
groups = {}
for gid, phrases, adjectives, members, point in curated("groups-en.txt"):
    groups[gid] = (phrases.split(";")[0], members, point)
    kind = "GROUP" if re.search(r"(states|countries|nations|monarchies|powers|four|P5|E3|Nordics|Baltics|quartet|Quartet|group)", phrases, re.I) else "REGION"
    for phrase in phrases.split(";"):
        name(phrase, kind, gid)
    for phrase in filter(None, adjectives.split(";")):
        name(phrase, "REGION_ADJECTIVE", gid, "", "medium" if phrase in ("Arab", "African", "Western", "Kurdish", "Asian") else "high")

# ---------------------------------------------------------------- organizations
orgs = {}
ORG_WORD = re.compile(
    r"\b(army|front|party|group|movement|brigades?|organi[sz]ation|liberation|forces?|union|committee|council|league|alliance|"
    r"association|federation|foundation|institute|network|fund|commission|centre|center|society|international|jihad|militia|"
    r"congress|campaign|action|trust|agency|court|bank|programme|program|mission|corps|watch|relief|aid|rights|guards?|hizb|lashkar|"
    r"harakat|jaish|jamaat|tribunal|office|initiative|peace|development|ministries|church|fatah|hamas|cell|command|tigers|"
    r"sena|company|coalition|university|service|services|project|board|forum|conference|secretariat)\b", re.I)
SKIP_ALT = {"the Commission", "the bloc", "the alliance", "the Fund", "the world body", "AA", "PA", "PL", "CP", "Andes", "Amnesty"}
for r in facts("organizations.tsv"):
    oid = r["id"]
    if r["source"] == "phoenix":
        base = re.sub(r", the$", "", r["name"])
        if len(base.split()) < 2 or not ORG_WORD.search(base) or len(base) > 90 or re.search(r"\d", base):
            continue
        if re.search(r"^(The )?(Formerly|Former) ", base):
            continue
        words = [base] + [a for a in r["acronyms_alt"].split("|") if len(a.split()) > 1 and ORG_WORD.search(a) and "/" not in a]
        oid = "PX" + r["id"][4:]
        conf = "medium"
    else:
        base = r["name"]
        words = [base] + [a for a in r["acronyms_alt"].split("|") if a and a not in SKIP_ALT and not re.search(r"\(", a)]
        if r["id"] in ("CD", "BA", "ISO", "EP", "EC", "NC", "IDA") or (r["source"] == "factbook" and len(r["id"]) < 3):
            words = [w for w in words if w != r["id"]]
        conf = "high"
    if oid in orgs:
        continue
    sector = {"NGO": "NGO", "armed-group": "REB", "news-agency": "JRN", "media": "JRN", "court": "IGO"}.get(r["type"], "IGO")
    if r["type"] == "armed-group" and (r["cameo_code"].startswith("IMG") or not r["base_iso3"]):
        sector = "IMG"
    members = " ".join(m for m in r["members"].split() if m in countries)
    orgs[oid] = (oid, base, r["type"], sector, r["seat"], r["founded"], r["base_iso3"], members)
    for w in dict.fromkeys(words):
        acronym = re.fullmatch(r"(?:[A-Z]\.?){2,}[-+0-9A-Z]*", w)
        w2 = re.sub(r"^[Tt]he ", "", w)
        name(w2, "ACRONYM" if acronym else "ORGANIZATION", oid, r["type"],
             "medium" if acronym and len(w) < 3 and w not in ("UN", "EU", "AU") else conf, r["founded"] if conf == "high" else "", "", sector)
for oid, phrases, kind, sector in curated("bodies-en.txt"):
    orgs[oid] = (oid, phrases.split(";")[0], kind, sector, "", "", "", "")
    for w in phrases.split(";"):
        w2 = re.sub(r"^The ", "", w)
        name(w2, "ACRONYM" if re.fullmatch(r"[A-Z]{3,}", w) else "ORGANIZATION", oid, kind, "high", "", "", sector)
for oid, iso3 in curated("state-media.txt"):
    orgs[oid] = orgs[oid][:6] + (iso3,) + orgs[oid][7:]
write("organizations.tsv", ["id", "name", "type", "sector", "seat", "founded", "base", "members"], orgs.values())


def members(text):
    out = []
    for m in text.split():
        out += orgs[m[1:]][7].split() if m.startswith("@") else [m]
    return " ".join(out)


write("en/groups.tsv", ["id", "name", "members", "lat", "lon"],
      [(g, n, members(m), *(p.split(",") if p else ("", ""))) for g, (n, m, p) in groups.items()])

# A country's organs win over a body of the same name that comes only from the dictionaries.
better = {n[0] for n in names if n[2] in ("ORGAN", "NAME", "REGION", "GROUP")}
names = [n for n in names if not (n[3].startswith("PX") and n[0] in better)]
# One row a phrase, kind and target.
unique = {}
for n in names:
    unique.setdefault((n[1], n[2], n[3]), n)
ids = set(countries) | set(orgs) | set(groups)
for n in unique.values():
    assert n[3] in ids, n
write("en/names.tsv", ["key", "phrase", "kind", "target", "function", "sector", "confidence", "from", "to"],
      [n for n in unique.values() if n[0]])

# ---------------------------------------------------------------- persons and their offices
NAME_TAIL = re.compile(r",? (Jr|Sr|Jnr|II|III|IV)\.?$")


def clean(person):
    person = re.sub(r"^Chargé d.Affaires,? ", "", person)
    person = re.sub(r"^Ambassador to [^,]+, ", "", person)
    person = re.sub(r"^New Zealand High Commissioner ", "", person)
    person = re.sub(r", (\d+\w\w )?(Baron(ess)?|Lord|Viscount|Lady|Earl|Count|baron|Baronet)\b.*$", "", person)
    person = re.sub(r"\s*\([^)]*\)", "", person)
    person = re.sub(r"^(Sir|Dame|Gen\.|Lt\.?|Col\.|Maj\.|Dr\.|Brig\.|Sheikh|Shaykh) (?=\S+ \S)", "", person)
    person = re.sub(r" \d{4}$", "", person)
    m = re.fullmatch(r"([^,]+), ([^,]+)", person)
    if m and not re.search(r"\b(Jr|Sr|Jnr|II)\b", person):
        person = m.group(2) + " " + m.group(1)
    return person.strip()


def latin(text):
    return not any(ord(c) > 0x24F and c.isalpha() and not (0x1E00 <= ord(c) <= 0x1EFF) and ord(c) not in (0x2BB, 0x2BC, 0x2BF)
                   for c in text)


persons = {}


def person(iso3, title, variants):
    key = (iso3, fold(title))
    if key not in persons:
        persons[key] = {"name": title, "variants": [], "tenures": []}
    p = persons[key]
    for v in variants:
        if v and fold(v) != fold(title) and fold(v) not in [fold(x) for x in p["variants"]]:
            p["variants"].append(v)
    return p


dropped = 0
for table in ("offices.tsv", "offices_other.tsv"):
    for r in facts(table):
        sources = set(r["source"].split("|"))
        title = clean(r["name"])
        if sources == {"wlc"} or not title or not fold(title) or title in ("King", "Vacant"):
            dropped += 1
            continue
        variants = [clean(v) for v in r["variants"].split("|")]
        if not latin(title):
            usable = [v for v in variants if v and latin(v)]
            if not usable:
                dropped += 1
                continue
            title = usable[0]
        variants = [v for v in variants if v and latin(v)]
        office = re.sub(r"\s+", " ", r["office"]).strip().replace("Spokeperson", "Spokesperson")
        office = {"Sir": "", "Effective national leader": ""}.get(office, office)
        p = person(r["iso3"], title, variants)
        p["tenures"].append((r["class"], office, r["target"], r["from"], r["to"], r["last_seen"] if not r["to"] else "", "GOV"))

SECTOR = {"MIL": "MIL", "JUD": "JUD", "LEG": "LEG", "DEF": "MIL"}


def starts(a):
    return (a + "-01-01")[:10] if len(a) == 4 else (a + "-01")[:10] if len(a) == 7 else a


def overlap(a, b):
    """Whether two spells of an office touch."""
    return (not a[3] or not b[4] or starts(a[3]) <= (b[4] + "-12-31")[:10]) and (not b[3] or not a[4] or starts(b[3]) <= (a[4] + "-12-31")[:10])


for r in facts("actors_dated.tsv"):
    if r["role"] and not re.match(r"(VGB|FRO|FLK|IMY|ASM|SRB|MNE|PRI)", r["role"]):
        sector = r["role"]
        if sector == "ELI":
            continue
        title = clean(r["name"])
        if len(title.split()) < 2:
            continue
        p = person(r["iso3"], title, [clean(v) for v in r["variants"].split("|") if v])
        t = ("OFFICIAL", "", "", r["from"], r["to"], r["from"] if not r["to"] else "", sector)
        if not any(overlap(t, o) for o in p["tenures"]):
            p["tenures"].append(t)

# The dated dictionary gives one row a sector and cabinet list: join spells that follow one another.
for p in persons.values():
    officials = sorted((t for t in p["tenures"] if t[0] == "OFFICIAL"), key=lambda t: t[3])
    rest = [t for t in p["tenures"] if t[0] != "OFFICIAL"]
    joined = []
    for t in officials:
        if joined and joined[-1][6] == t[6] and joined[-1][4] and joined[-1][4][:4] >= str(int(t[3][:4] or 0) - 1):
            joined[-1] = joined[-1][:4] + (t[4],) + (t[5],) + joined[-1][6:]
        else:
            joined.append(t)
    p["tenures"] = sorted(set(rest + joined), key=lambda t: (t[3], t))
# A bare surname is its own person only where no fuller name of the state holds the same spell.
by_state = defaultdict(list)
for (iso3, key), p in persons.items():
    by_state[iso3].append((key, p))
gone = set()
for (iso3, key), p in persons.items():
    if " " in key:
        continue
    for other, q in by_state[iso3]:
        if other != key and key in other.split():
            if any(overlap(a, b) for a in p["tenures"] for b in q["tenures"] if a[0] in ("LEADER", "HOS", "HOG", "HOS|HOG")):
                gone.add((iso3, key))
                break
for k in gone:
    del persons[k]

rows = []
for (iso3, key), p in persons.items():
    if not p["tenures"]:
        continue
    packed = ";".join("~".join(c.replace(";", ",").replace("~", "-") for c in
                               (t[0], t[1], t[2], t[3], t[4], t[5], "" if t[6] == "GOV" else t[6])) for t in p["tenures"])
    rows.append((p["name"], iso3, "|".join(p["variants"]), packed))
rows = sorted({"\t".join(r) for r in rows}, key=lambda s: s.encode("utf-8"))
write("persons.tsv", ["name", "state", "variants", "tenures"], [r.split("\t") for r in rows])

PARTICLES = set("al el de da do dos das del della di la las los le van von der den bin ibn ben bint abu y e i jr sr jnr ii iii iv ul ud ur uz".split())
by_word, by_office = defaultdict(set), defaultdict(set)
for number, line in enumerate(rows):
    title, iso3, variants, packed = line.split("\t")
    for w in fold(" ".join([title] + variants.split("|"))).split():
        if w not in PARTICLES and len(w) > 1:
            by_word[w].add(number)
    for t in packed.split(";"):
        cls = t.split("~")[0]
        for c in cls.split("|"):
            if c != "OFFICIAL":
                by_office[iso3 + " " + c].add(number)


def delta(numbers):
    out, last = [], 0
    for n in sorted(numbers):
        out.append(format(n - last, "x"))
        last = n
    return " ".join(out)


write("person-words.tsv", ["word", "rows"], [(w, delta(ns)) for w, ns in by_word.items()])
write("office-holders.tsv", ["office", "rows"], [(o, delta(ns)) for o, ns in by_office.items()])
print("office rows dropped:", dropped, "bare surnames joined:", len(gone))

# ---------------------------------------------------------------- roles
NOISE = re.compile(r"\d|^(a|the|an) |\b(africa|europe|america|asia|countries|apache|hercules)\b")
roles = {}
for r in facts("roles.tsv"):
    lemma = r["lemma"].strip()
    sector = r["plover_sector"]
    if sector in ("NON", "JNK", "UNK", "") or (NOISE.search(lemma) and "curated" not in r["source"]) or len(lemma) < 3:
        continue
    cut = [sector[i:i + 3] for i in range(0, len(sector), 3)]
    roles[fold(lemma)] = (fold(lemma), lemma, " ".join(dict.fromkeys(c for c in cut if len(c) == 3)), r["function"], "curated" in r["source"])
    if r["irregular_plural"]:
        roles.setdefault(fold(r["irregular_plural"]), (fold(r["irregular_plural"]), lemma, " ".join(cut), r["function"], False))
for lemma, sectors, function in curated("roles-en.txt"):
    for one in lemma.split(";"):
        roles[fold(one)] = (fold(one), one, sectors, function, True)
write("en/roles.tsv", ["key", "lemma", "sectors", "function"], [r[:4] for r in roles.values()])

# ---------------------------------------------------------------- places
if len(sys.argv) > 2:
    iso3_of = {r["iso2"]: r["iso3"] for r in countries.values() if r["iso2"] and r["kind"] != "historical"}
    admin = {r["code"]: r for r in facts("admin1.tsv")}
    rows = {}
    spread = defaultdict(list)

    def put(key, name, iso3, code, lat, lon, population, feature, other=""):
        """One row a name, state and spot; the more populous of two wins."""
        if not key or len(key) < 2 or not latin(name):
            return
        spot = (key, iso3, code if iso3 == "USA" else "", round(lat * 2), round(lon * 2))
        old = rows.get(spot)
        if old is None or (old[8] == "*" and not other) or (old[6] < population and old[8] >= other):
            rows[spot] = (key, name, iso3, code.split(".")[-1], lat, lon, population, feature, other)

    known = {}
    with open(sys.argv[2], encoding="utf-8") as f:
        for line in f:
            gid, title, _, _, iso2, a1, lat, lon, population, feature = json.loads(line)
            if iso2 in iso3_of and feature != "PPLX" or population >= 20000:
                if feature in ("PPLH", "PPLQ", "PPLW") or iso2 not in iso3_of:
                    continue
                known[str(gid)] = (title, iso3_of[iso2], iso2 + "." + a1, lat, lon, population, feature, [])
    for r in facts("places.tsv"):
        if r["feature"] == "PPLX" and int(r["population"] or 0) < 20000:
            continue
        alternates = ([r["ascii"]] if r["ascii"] else []) + [a for a in r["alternates"].split("|") if a]
        code = r["iso2"] + "." + r["admin1_code"]
        gid = r["geonameid"] or "NE" + r["name"] + r["iso3"]
        known[gid] = (r["name"], r["iso3"], code, float(r["lat"]), float(r["lon"]), int(r["population"] or 0), r["feature"], alternates)
    for title, iso3, code, lat, lon, population, feature, alternates in known.values():
        spread[code].append((lat, lon))
        letter = "C" if feature == "PPLC" else "A" if feature in ("PPLA", "PPLG") else "X" if feature == "PPLX" else "P"
        put(fold(title), title, iso3, code, lat, lon, population, letter)
        short = re.sub(r" (am|an der|im|upon|sur|on|ob|bei|vor der) .*$", "", title)
        if short != title and population >= 20000:
            put(fold(short), title, iso3, code, lat, lon, population, letter)
        if population >= 100000 or letter == "C" or (letter == "A" and population > 50000):
            for other in alternates:
                if re.fullmatch(r"[A-Z]{2,4}", other) or len(fold(other)) < 4:
                    continue
                put(fold(other), title, iso3, code, lat, lon, population, letter, "*")
    # "New York City", "Washington, D.C.", "Saint" and "St.": usual English forms of well-known names.
    for key, title, iso3, code, lat, lon, population, letter, other in list(rows.values()):
        if other:
            continue
        if key.startswith("saint "):
            put("st " + key[6:], title, iso3, iso3_of and code, lat, lon, population, letter)
        if key.startswith("st ") and iso3 in ("USA", "GBR", "CAN", "AUS"):
            put("saint " + key[3:], title, iso3, code, lat, lon, population, letter)
        if key.startswith("fort ") and iso3 == "USA":
            put("ft " + key[5:], title, iso3, code, lat, lon, population, letter)
        if key.startswith("mount ") and iso3 == "USA":
            put("mt " + key[6:], title, iso3, code, lat, lon, population, letter)
        if key.endswith(" city") and population > 300000 and key.count(" ") >= 1 and key[:-5] not in ("new york",):
            put(key[:-5], title, iso3, code, lat, lon, population, letter, "*")
        if letter in "CA" and population > 500000 and not key.endswith("city"):
            put(key + " city", title, iso3, code, lat, lon, population, letter, "*")
    for phrases, iso3, code, lat, lon, population, letter in curated("places-en.txt"):
        for phrase in phrases.split(";"):
            put(fold(phrase), phrases.split(";")[0], iso3, code, float(lat), float(lon), int(population), letter)
    write("places.tsv", ["key", "name", "state", "admin", "lat", "lon", "population", "kind", "other"],
          [(k, "" if fold(n) == k and n == n.title() and n.isascii() and n.lower() == k else n, s, a, "%.3f" % lat, "%.3f" % lon, p, f, o)
           for k, n, s, a, lat, lon, p, f, o in rows.values()])

    regions = {}
    for iso3, code, phrases, lat, lon in curated("regions-en.txt"):
        for phrase in phrases.split(";"):
            short = "*" if re.fullmatch(r"[A-Z]{2}|.*[.*]", phrase) and phrase not in ("NT",) else ""
            regions[(fold(phrase), iso3)] = (fold(phrase), phrases.split(";")[0], iso3, code.split(".")[-1], lat, lon, short)
    have = {(r[2], r[3]) for r in regions.values()}
    for code, r in admin.items():
        points = spread.get(code, [])
        if not points or (r["iso3"], code.split(".")[-1]) in have:
            continue
        lats, lons = sorted(p[0] for p in points), sorted(p[1] for p in points)
        cut = len(points) // 20
        lat, lon = (lats[cut] + lats[-1 - cut]) / 2, (lons[cut] + lons[-1 - cut]) / 2
        title = r["name"]
        words = {title, re.sub(r"\b(Province|Region|Oblast|Governorate|State|District|Prefecture|County|Department|Krai|Republic|"
                               r"Muhafazat|Parish|Municipality|Canton|Autonomous|Voivodeship|oblast|Oblast’|Shi|Sheng)\b|^(State|Province) of ", "", title).strip()}
        for w in words:
            if len(fold(w)) > 2:
                regions.setdefault((fold(w), r["iso3"]), (fold(w), title, r["iso3"], code.split(".")[-1], "%.2f" % lat, "%.2f" % lon, ""))
    write("regions.tsv", ["key", "name", "state", "admin", "lat", "lon", "abbreviation"], regions.values())
write("en/waters.tsv", ["key", "name", "lat", "lon"],
      [(fold(w), n, lat, lon) for n, others, lat, lon in curated("seas-en.txt") for w in [n] + [o for o in others.split(";") if o]])
write("sources.tsv", ["table", "source", "as_of", "licence"], curated("sources.txt"))
