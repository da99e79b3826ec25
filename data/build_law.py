#!/usr/bin/env python3
"""Makes the tables of core/src/main/resources/org/chancery/law from tables of facts.

    python3 data/build_law.py FACTS

FACTS is a folder with treaties.tsv and treaty_parties.tsv, made from the sources that data/README.md names.
Not needed to build Chancery: the tables it writes are kept in the repository.

instruments.tsv: id, short name, title, adopted, in force, whom it binds, the day until which its list of parties is complete.
parties.tsv: a spell a row; the first and last day a state is bound. A denunciation ends the spell before it; of the Pact of
Bogota it takes effect a year later (article LVI). A party without a date of deposit has signed only and is left out, but for
the optional clause, whose declarations have no dates in the list.
"""
import csv
import os
import sys

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "core", "src", "main", "resources", "org", "chancery", "law")
FACTS = sys.argv[1]
# Binding by membership or custom, not by deposit.
BINDS = {"UNCHARTER": "un", "ICJSTATUTE": "un", "ARSIWA": "all"}
# The optional clause is in force with the Statute it stands in.
IN_FORCE = {"ICJ-OPTIONAL": "1945-10-24"}
# Lists of the depositary that are complete to the day the tables of facts were collected.
COMPLETE = {"CARACAS-DIPL": "2026-11-23", "BOGOTA": "2026-11-23"}
MORE = [{"id": "ARSIWA", "short": "Articles on State Responsibility",
         "title": "Articles on Responsibility of States for Internationally Wrongful Acts (International Law Commission)",
         "adopted": "2001-08-09", "in_force": "2001-08-09", "list_as_of": ""}]


def facts(name):
    with open(os.path.join(FACTS, name), encoding="utf-8") as f:
        return list(csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE))


def write(name, header, rows):
    os.makedirs(OUT, exist_ok=True)
    with open(os.path.join(OUT, name), "w", encoding="utf-8", newline="\n") as f:
        f.write("\t".join(header) + "\n")
        for row in sorted(rows):
            f.write("\t".join(row) + "\n")


def full(day):
    return day + "-01" if len(day) == 7 else day


def later(day):
    return str(int(day[:4]) + 1) + day[4:]


instruments = []
for t in facts("treaties.tsv") + MORE:
    until = COMPLETE.get(t["id"], full(t["list_as_of"]) if t["list_as_of"] else "")
    instruments.append([t["id"], t["short"], t["title"], t["adopted"], IN_FORCE.get(t["id"], t["in_force"]), BINDS.get(t["id"], "parties"), until])

spells = []
open_spell = {}
for p in facts("treaty_parties.tsv"):
    key = (p["treaty"], p["iso3"])
    if p["action"] == "denunciation":
        end = later(p["bound"]) if p["treaty"] == "BOGOTA" else p["bound"]
        spells[open_spell[key]][3] = end
    elif p["bound"] or p["action"] == "declaration":
        open_spell[key] = len(spells)
        spells.append([p["treaty"], p["iso3"], p["bound"], ""])

write("instruments.tsv", ["id", "short", "title", "adopted", "in_force", "binds", "list_until"], instruments)
write("parties.tsv", ["instrument", "state", "from", "to"], spells)
