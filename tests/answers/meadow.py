"""A small invented base on which every kind of question can be asked: five rounds of talks by a lake.

Facts are written with the sources that state them (`"s1 s2"`); the claims of the ledger are made from that, one for
each source, named by the place of the fact: `r2.turkey.head.s3`. Nothing here is true, save the names of states.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

Data = dict[str, Any]
CAME = ("present", "partial", "represented")


def t(en: str, ar: str) -> Data:
    return {"en": en, "ar": ar}


def fact(value: Any, by: str, rank: str, reason: str, *rivals: Data, **more: Any) -> Data:
    return {"value": value, "by": by, "rank": rank, "reason": reason, "rivals": list(rivals), **more}


def sure(value: Any, by: str, *rivals: Data, reason: str = "independent_agreement", **more: Any) -> Data:
    """Accepted; two witnesses agree."""
    return fact(value, by, "preferred", reason, *rivals, **more)


def said(value: Any, by: str, *rivals: Data, **more: Any) -> Data:
    """Reported, no more."""
    return fact(value, by, "normal", "reported" if " " in by else "single_witness", *rivals, **more)


def foretold(value: Any, by: str, **more: Any) -> Data:
    """Announced; no report of it."""
    return fact(value, by, "normal", "announced_only", **more)


def tied(value: Any, by: str, other: Any, by_others: str) -> Data:
    """Two readings between which the curators could not choose."""
    return fact(value, by, "normal", "sources_disagree", against(other, by_others, "sources_disagree"))


def unknown() -> Data:
    return {"state": "unknown", "rank": "normal", "reason": "not_found"}


def none(by: str, *rivals: Data) -> Data:
    return {"state": "none", "by": by, "rank": "normal", "reason": "single_witness", "rivals": list(rivals)}


def against(value: Any, by: str, reason: str = "single_witness", **more: Any) -> Data:
    """A rival that still stands."""
    return {"value": value, "by": by, "rank": "normal", "reason": reason, **more}


def aside(value: Any, by: str, reason: str, **more: Any) -> Data:
    """A rival that was set aside."""
    return {"value": value, "by": by, "rank": "deprecated", "reason": reason, **more}


def item(en: str, ar: str, *topics: str, kind: str | None = None, by: str = "") -> Data:
    told = {"by": by.split()} if by else {}
    return {"text": t(en, ar), "topics": list(topics), **({"kind": kind} if kind else {}), **told}


def party(key: str, en: str, ar: str, kind: str = "state", **more: Any) -> Data:
    return {"id": key, "name": t(en, ar), "kind": kind, **more}


def person(key: str, en: str, ar: str, party: str | None = None, **more: Any) -> Data:
    return {"id": key, "name": t(en, ar), **({"party": party} if party else {}), **more}


def form(form: str, kind: str = "spelling", lang: str = "en") -> Data:
    return {"form": form, "lang": lang, "kind": kind}


def there(party: str, head: Data | None = None, role: str | None = None, by: str = "s1 s2", **more: Any) -> Data:
    """A delegation that came, under a head that is known, unknown or (the host's) not spoken of."""
    made: Data = {"party": party, "attendance": sure("present", by)}
    if role:
        made["role"] = said(role, "s1")
    if head is not None:
        made["head"] = head
    return {**made, **more}


PARTIES = [
    party("russia", "Russia", "روسيا"),
    party("turkey", "Turkey", "تركيا"),
    party("iran", "Iran", "إيران"),
    party("syria_gov", "Syrian government", "الحكومة السورية", "syrian_side", side="government"),
    party("opposition", "Armed opposition", "المعارضة المسلحة", "syrian_side", side="opposition"),
    party("un", "United Nations", "الأمم المتحدة", "organisation"),
    party("kazakhstan", "Kazakhstan", "كازاخستان"),
    party("us", "United States", "الولايات المتحدة"),
    party("jordan", "Jordan", "الأردن", note=t("A neighbour", "دولة جارة")),
    party("iraq", "Iraq", "العراق"),
    party("norway", "Norway", "النرويج"),
]
GROUPS = [
    {"id": "north-brigade", "name": t("North Brigade", "لواء الشمال"), "party": "opposition"},
    {"id": "south-front", "name": t("South Front", "جبهة الجنوب"), "party": "opposition"},
]
OFFICES = [
    {"id": "russia-envoy", "title": t("special envoy", "مبعوث خاص"), "party": "russia"},
    {"id": "turkey-deputy", "title": t("deputy foreign minister", "نائب وزير الخارجية"), "party": "turkey"},
    {"id": "un-envoy", "title": t("UN envoy", "مبعوث الأمم المتحدة"), "party": "un"},
    {"id": "host-minister", "title": t("foreign minister", "وزير الخارجية"), "party": "kazakhstan"},
]
PEOPLE = [
    person(
        "ivan-belov", "Ivan Belov", "إيفان بيلوف", "russia",
        other_names=[form("Iwan Below", "back_transliteration")], note=t("A diplomat", "دبلوماسي"),
    ),
    person("oleg-chernov", "Oleg Chernov", "أوليغ تشيرنوف", "russia"),
    person("selim-aydin", "Selim Aydin", "سليم آيدن", "turkey", not_same_as=["kemal-aydin"]),
    person("kemal-aydin", "Kemal Aydin", "كمال آيدن", "turkey", not_same_as=["selim-aydin"]),
    person("reza-moradi", "Reza Moradi", "رضا مرادي", "iran"),
    person("nadia-haddad", "Nadia Haddad", "نادية حداد", "syria_gov"),
    person("omar-saleh", "Omar Saleh", "عمر صالح", "opposition"),
    person("lina-khoury", "Lina Khoury", "لينا خوري", "opposition"),
    person("eva-lund", "Eva Lund", "إيفا لوند", "un"),
    person("per-berg", "Per Berg", "بير بيرغ", "un"),
    person("dana-akhmet", "Dana Akhmet", "دانا أحمد", "kazakhstan"),
    person("john-ford", "John Ford", "جون فورد", "us"),
    person("maria-silva", "Maria Silva", "ماريا سيلفا"),
]  # fmt: skip
PLACES = [
    {
        "id": "lakeside", "country": "kazakhstan", "country_name": t("Kazakhstan", "كازاخستان"),
        "names": [
            {"name": t("Oldtown", "البلدة القديمة"), "end": "2003-06-30"},
            {"name": t("Newtown", "البلدة الجديدة"), "start": "2003-07-01"},
        ],
    },
    {
        "id": "harbour", "country": "russia", "country_name": t("Russia", "روسيا"),
        "names": [{"name": t("Harbour", "الميناء")}],
    },
]  # fmt: skip
TOPICS = [
    {"id": "ceasefire", "name": t("Ceasefire", "وقف إطلاق النار")},
    {"id": "aid", "name": t("Aid", "المساعدات")},
    {"id": "detainees", "name": t("Detainees", "المعتقلون")},
]
TERMS = [
    {
        "id": "guarantor", "name": t("Guarantor", "دولة ضامنة"), "see": ["observer", "charter-2003", "congress-2004"],
        "definition": sure(t("A state that vouches for the ceasefire", "دولة تكفل وقف إطلاق النار"), "s1 s2"),
    },
    {
        "id": "observer", "name": t("Observer", "مراقب"),
        "definition": said(t("Someone who watches the talks", "من يراقب المحادثات"), "s3"),
    },
]  # fmt: skip

ROUND_1 = {
    "number": 1,
    "name": t("First meeting by the lake", "الاجتماع الأول عند البحيرة"),
    "press_name": t("Meadow-1", "المروج-1"),
    "titles": [said(t("Talks on the ceasefire", "محادثات وقف إطلاق النار"), "s1")],
    "start": sure("2003-03-03", "s1 s2", aside("2003-03-02", "s5", "superseded_announcement")),
    "end": sure("2003-03-04", "s1 s2"),
    "announced_start": foretold("2003-03-01", "s5"),
    "announced_end": foretold("2003-03-02", "s5"),
    "city": sure("lakeside", "s1 s2"),
    "city_name": sure(t("Oldtown", "البلدة القديمة"), "s1 s2"),
    "venues": [said(t("Lake Hotel", "فندق البحيرة"), "s2")],
    "host": [said({"person": "dana-akhmet", "act": "opened", "office": "host-minister"}, "s1")],
    "level": said("ministers", "s1"),
    "formats": [said(item("One hall for all", "قاعة واحدة للجميع"), "s2")],
    "delegations_count": sure(7, "s1 s2", aside(8, "s3", "imprecise")),
    "delegations": [
        there(
            "russia", sure("ivan-belov", "s1 s2"), "guarantor", office=sure("russia-envoy", "s1 s2"),
            members=[said({"person": "oleg-chernov", "office": "russia-envoy"}, "s2")],
            sizes=[said({"unit": "persons", "count": 12, "about": True}, "s2")],
        ),
        there(
            "turkey", sure("selim-aydin", "s1 s2"), "guarantor", first=said(True, "s2"),
            office=said("turkey-deputy", "s2"),
        ),
        there("iran", said("reza-moradi", "s2"), "guarantor"),
        there(
            "syria_gov", sure("nadia-haddad", "s1 s2"), "conflict_party",
            sizes=[said({"unit": "persons", "text": t("a large delegation", "وفد كبير")}, "s2")],
        ),
        {
            "party": "opposition",
            "attendance": said("partial", "s2"),
            "role": said("conflict_party", "s1"),
            "head": sure("omar-saleh", "s1 s2"),
            "members": [said({"person": "lina-khoury"}, "s2")],
            "sizes": [
                said({"unit": "military", "count": 10, "text": t("without escorts", "دون المرافقين")}, "s2"),
                said({"unit": "groups", "count": 2}, "s3"),
            ],
            "groups": [said("north-brigade", "s2")],
        },
        there("un", sure("eva-lund", "s1 s2"), "mediator", office=said("un-envoy", "s2")),
        there("kazakhstan", role="host"),
        {
            "party": "iraq",
            "attendance": said("not_invited", "s4"),
            "absence": said(
                {"reason": "invitation_dispute", "text": t("No invitation was sent", "لم تُرسل دعوة")}, "s4"
            ),
        },
    ],
    "missing": [
        said(
            {
                "who": "south-front", "kind": "group", "attendance": "boycotted", "reason": "political_protest",
                "text": t("in protest", "احتجاجًا"),
            },
            "s2",
        ),
        said({"who": "per-berg", "kind": "person", "attendance": "absent"}, "s3"),
    ],
    "walkouts": [said(item("The opposition left the hall for an hour", "غادرت المعارضة القاعة ساعة"), "s2")],
    "agenda": [
        said(item("The ceasefire", "وقف إطلاق النار", "ceasefire"), "s1 s2"),
        foretold(item("Convoys", "القوافل", "aid"), "s5"),
    ],
    "documents": [none("s2")],
    "outcomes": [
        sure(item("A watch group was set up", "أُنشئت مجموعة رقابة", "ceasefire", kind="mechanism_created"), "s1 s2")
    ],
    "sidelines": [said(item("Two delegations had dinner", "تناول وفدان العشاء معًا"), "s2")],
    "next_round": [foretold(item("A second round in May", "جولة ثانية في أيار/مايو"), "s5")],
}  # fmt: skip

ROUND_2 = {
    "number": 2,
    "name": t("Second meeting by the lake", "الاجتماع الثاني عند البحيرة"),
    "press_name": t("Meadow-2", "المروج-2"),
    "start": sure("2003-09-10", "s1 s2"),
    "end": sure("2003-09-10", "s1 s2"),
    "city": sure("lakeside", "s1 s2"),
    "city_name": sure(
        t("Newtown", "البلدة الجديدة"), "s1 s2",
        aside(
            t("Oldtown", "البلدة القديمة"), "s4", "wrong_date",
            note=t("Renamed in July 2003", "تغيّر الاسم في تموز/يوليو 2003"),
        ),
    ),
    "venues": [unknown()],
    "host": [said({"person": "dana-akhmet", "act": "chaired"}, "s1")],
    "delegations_count": tied(8, "s2", 9, "s3"),
    "delegations": [
        there("russia", sure("ivan-belov", "s1 s2"), "guarantor", office=sure("russia-envoy", "s1 s2")),
        there("turkey", foretold("kemal-aydin", "s5"), "guarantor"),
        there("iran", said("reza-moradi", "s2"), "guarantor"),
        there("syria_gov", sure("nadia-haddad", "s1 s2"), "conflict_party"),
        {
            "party": "opposition",
            "attendance": sure("boycotted", "s2 s3"),
            "absence": said(
                {"reason": "ceasefire_violations", "text": t("Over the shelling", "بسبب القصف")}, "s2",
                against({"reason": "political_protest", "text": t("Over the agenda", "بسبب جدول الأعمال")}, "s3"),
            ),
        },
        {
            "party": "un",
            "attendance": said("represented", "s2"),
            "role": said("facilitator", "s1"),
            "head": tied("eva-lund", "s2", "per-berg", "s3"),
            "office": said("un-envoy", "s2"),
        },
        there("kazakhstan", role="host"),
        there("us", said("john-ford", "s2"), "observer", first=said(True, "s2")),
        there("jordan", unknown()),
    ],
    "missing": [
        said(
            {
                "who": "south-front", "kind": "group", "attendance": "absent", "reason": "visa_travel",
            },
            "s2",
        ),
    ],
    "agenda": [said(item("The fate of prisoners", "مصير الأسرى"), "s2")],
    "documents": [sure("statement-2003", "s1 s2"), sure("charter-2003", "s1 s2")],
    "outcomes": [said(item("A charter was agreed", "اتُّفق على ميثاق", "ceasefire", "aid", kind="agreed_text"), "s2")],
    "next_round": [none("s2")],
}  # fmt: skip

ROUND_3 = {
    "number": 3,
    "name": t("Meeting at the harbour", "اجتماع الميناء"),
    "press_name": t("Meadow-3", "المروج-3"),
    "start": sure("2004-02-27", "s1 s2"),
    "end": sure("2004-03-01", "s1 s2"),
    "city": sure("harbour", "s1 s2", reason="issuer_of_record"),
    "venues": [
        said(t("Customs House", "دار الجمارك"), "s2", against(t("Town Hall", "دار البلدية"), "s3")),
        said(t("Pier 3", "الرصيف 3"), "s2"),
    ],
    "delegations_count": said(7, "s2", against(6, "s3"), against(8, "s4")),
    "delegations": [
        there("russia", sure("oleg-chernov", "s1 s2"), "guarantor", office=unknown()),
        there(
            "turkey", said("kemal-aydin", "s2", against("selim-aydin", "s3")), "guarantor",
            office=said("turkey-deputy", "s2"),
        ),
        there("iran", said("reza-moradi", "s2"), "guarantor"),
        there("syria_gov", sure("nadia-haddad", "s1 s2"), "conflict_party"),
        {
            "party": "opposition",
            "attendance": said("represented", "s2"),
            "head": sure("lina-khoury", "s1 s2"),
            "groups": [said("south-front", "s2")],
        },
        there("un", said("per-berg", "s2"), "facilitator"),
        {"party": "us", "attendance": said("declined", "s2")},
        there("jordan", unknown(), "observer", first=said(True, "s2")),
    ],
    "missing": [
        said(
            {
                "who": "eva-lund", "kind": "person", "attendance": "absent", "reason": "health",
                "represented_by": "per-berg",
            },
            "s2",
        ),
    ],
    "documents": [sure("statement-2004", "s1 s2")],
    "outcomes": [
        said(item("No further step was agreed", "لم يُتفق على خطوة أخرى"), "s2"),
        said(item("Chernov said that Turkey held up the convoys", "قال تشيرنوف إن تركيا عطلت القوافل", "aid",
                  kind="statement", by="oleg-chernov"), "s2"),
        said(item("Turkey and Russia spoke of progress", "تحدثت تركيا وروسيا عن تقدم", kind="statement",
                  by="turkey russia"), "s3"),
    ],
}  # fmt: skip

ROUND_4 = {
    "number": 4,
    "name": t("A meeting of which little is known", "اجتماع لا يُعرف عنه إلا القليل"),
    "press_name": t("Meadow-4", "المروج-4"),
    "start": unknown(),
    "end": unknown(),
    "announced_start": foretold("2005-06", "s5"),
    "delegations": [
        {"party": "russia", "attendance": said("suspended", "s2")},
        {
            "party": "turkey",
            "attendance": said("absent", "s2"),
            "absence": said({"reason": "visa_travel", "text": t("The plane was late", "تأخرت الطائرة")}, "s2"),
        },
        {"party": "iran", "attendance": unknown()},
        there("syria_gov", unknown()),
        {"party": "opposition", "attendance": unknown()},
        {"party": "un", "attendance": unknown()},
    ],
}

ROUND_5 = {
    "number": 5,
    "name": t("Fifth meeting by the lake", "الاجتماع الخامس عند البحيرة"),
    "press_name": t("Meadow-5", "المروج-5"),
    "start": sure("2005-12-31", "s1 s2"),
    "end": said("2006-01-02", "s2", against("2006-01-01", "s3")),
    "city": sure("lakeside", "s1 s2"),
    "delegations": [
        there("russia", sure("oleg-chernov", "s1 s2"), "guarantor"),
        there("turkey", sure("selim-aydin", "s1 s2"), "guarantor", by="s1 s3"),
        {"party": "iran", "attendance": said("declined", "s2"), "absence": unknown()},
        there("syria_gov", sure("nadia-haddad", "s1 s2"), "conflict_party"),
        there("opposition", said("lina-khoury", "s2"), "conflict_party"),
        {"party": "un", "attendance": said("declined", "s2")},
        there("jordan", unknown(), "observer"),
    ],
    "documents": [unknown()],
    "next_round": [foretold(item("A sixth round in spring", "جولة سادسة في الربيع"), "s5")],
}

EVENTS = [
    {
        "id": "parley",
        "kind": "talks",
        "name": t("Parley at an unknown date", "محادثات في تاريخ غير معروف"),
        "about": [
            said(item("Lund said that envoys met in secret", "قالت لوند إن المبعوثين التقوا سرًا", by="eva-lund"), "s3")
        ],
    },
    {
        "id": "congress-2004",
        "kind": "congress",
        "name": t("Harbour congress", "مؤتمر الميناء"),
        "start": sure("2004-01-15", "s1 s2"),
        "end": sure("2004-01-16", "s1 s2"),
        "city": said("harbour", "s2"),
        "delegations": [there("russia", said("ivan-belov", "s2")), there("turkey", said("kemal-aydin", "s2"))],
        "documents": [said("resolution-2004", "s2")],
    },
]
DOCUMENTS = [
    {
        "id": "resolution-2004",
        "name": t("Harbour resolution", "قرار الميناء"),
        "kind": "resolution",
        "event": "congress-2004",
        "issued": unknown(),
    },
    {
        "id": "statement-2004",
        "name": t("Statement of 2004", "بيان 2004"),
        "kind": "joint_statement",
        "round": 3,
        "issued": said("2004-03-01", "s2"),
        "issuers": [said("russia", "s2"), said("turkey", "s2")],
        "signatories": [none("s2", against("iran", "s3"))],
    },
    {
        "id": "statement-2003",
        "name": t("Statement of 2003", "بيان 2003"),
        "kind": "joint_statement",
        "round": 2,
        "issued": sure("2003-09-10", "s1 s2"),
        "issuers": [sure("russia", "s1 s2"), said("turkey", "s2"), said("iran", "s2")],
        "endorsers": [said("un", "s2")],
        "points": [said(item("The ceasefire holds", "وقف إطلاق النار قائم", "ceasefire"), "s2")],
        "texts": ["s1", "s3"],
    },
    {
        "id": "charter-2003",
        "name": t("Charter of 2003", "ميثاق 2003"),
        "kind": "memorandum",
        "round": 2,
        "issued": said("2003-09-10", "s2", against("2003-09-11", "s3")),
        "in_force": sure("2003-10-01", "s1 s2"),
        "signatories": [sure("russia", "s1 s2"), said("turkey", "s2", against("iran", "s3"))],
    },
]
SOURCES = [
    {
        "id": "s1", "url": "https://lake.example/notes", "publisher": "Lake Ministry", "lang": "en",
        "kind": "official", "house": "ministry", "published": "2006-01-03",
    },
    {"id": "s2", "url": "https://wire.example/2", "publisher": "Wire", "lang": "en", "kind": "wire", "house": "wire"},
    {
        "id": "s3", "url": "https://daily.example/3", "publisher": "اليوم", "lang": "ar", "kind": "newspaper",
        "house": "daily",
    },
    {
        "id": "s4", "url": "https://echo.example/4", "publisher": "Echo", "lang": "en", "kind": "newspaper",
        "house": "echo", "derived_from": "wire",
    },
    {
        "id": "s5", "url": "https://preview.example/5", "publisher": "Preview", "lang": "en", "kind": "other",
        "house": "preview", "published": "2003-02-27",
    },
]  # fmt: skip
BEFOREHAND = "s5"
"""The source that wrote before the meetings."""
WORDED = {
    "r2.russia.head.s2": {"as_written": "Iwan Below", "claimant": "envoy"},
    "r5.end.s2": {"modality": "retrospective"},
}
"""What some claims say beside their value."""


def base() -> dict[str, Data]:
    """The three files, as JSON values: `rounds`, `claims`, `sources`."""
    rounds: Data = {
        "format": 1,
        "version": "1",
        "date": "2006-02-01",
        "process": {
            "name": t("Meadow process", "مسار المروج"),
            "numbering": t("Rounds are counted as the host counts them", "تُعدّ الجولات كما تعدّها الدولة المضيفة"),
        },
        "parties": PARTIES, "groups": GROUPS, "offices": OFFICES, "people": PEOPLE, "places": PLACES, "topics": TOPICS,
        "rounds": [ROUND_1, ROUND_2, ROUND_3, ROUND_4, ROUND_5],
        "events": EVENTS, "documents": DOCUMENTS, "terms": TERMS,
    }  # fmt: skip
    claims: list[Data] = []
    return {"rounds": _placed(rounds, (), claims), "claims": {"claims": claims}, "sources": {"sources": SOURCES}}


def write(folder: Path) -> Path:
    """Write the three files into a folder and return it."""
    for name, data in base().items():
        (folder / f"{name}.json").write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    return folder


TABLES = (("rounds",), ("events",), ("documents",), ("terms",))


def _placed(node: Any, path: tuple[str, ...], claims: list[Data]) -> Any:
    """The same data with `by` turned into claims, which are added to the ledger."""
    if isinstance(node, list):
        short = [_step(item, index) for index, item in enumerate(node)]
        if path in TABLES or path[-1:] == ("delegations",):
            return [_placed(item, (*path[:-1], step), claims) for item, step in zip(node, short, strict=True)]
        return [_placed(item, (*path, *([str(i)] if len(node) > 1 else [])), claims) for i, item in enumerate(node)]
    if not isinstance(node, dict):
        return node
    if "rank" not in node:
        return {key: _placed(value, (*path, key), claims) for key, value in node.items()}
    kept = {key: value for key, value in node.items() if key not in ("by", "rivals")}
    cited = [_claim(path, source, node, claims) for source in node.get("by", "").split()]
    rivals = [_placed(rival, path, claims) for rival in node.get("rivals", ())]
    return {**kept, **({"claims": cited} if cited else {}), **({"rivals": rivals} if rivals else {})}


def _step(item: Any, index: int) -> str:
    if isinstance(item, dict):
        return f"r{item['number']}" if "number" in item else item.get("id") or item.get("party") or str(index)
    return str(index)


def _claim(path: tuple[str, ...], source: str, node: Data, claims: list[Data]) -> str:
    """Add one claim to the ledger: what a source says of the fact at `path`."""
    key = ".".join((*path, source))
    field, value = _stated(path, node.get("value"))
    subject = f"round-{path[0][1:]}" if path[0][1:].isdigit() else path[0]
    claims.append(
        {
            "id": key, "subject": subject, "field": field, "value": value, "source": source, "status": "ok",
            "modality": "announced" if source == BEFOREHAND else "reported", **WORDED.get(key, {}),
        }
    )  # fmt: skip
    return key


def _stated(path: tuple[str, ...], value: Any) -> tuple[str, str]:
    """What a claim says, and in which field: dates, cities and heads in so many words."""
    field = path[-1]
    if field in ("start", "end", "announced_start", "announced_end"):
        return "date_" + field.rpartition("_")[2], value
    if field == "city":
        return "city", next(p["names"][-1]["name"]["en"] for p in PLACES if p["id"] == value)
    if field == "head":
        return f"head.{path[-2]}", next(p["name"]["en"] for p in PEOPLE if p["id"] == value)
    if field == "attendance":
        return "present" if value in CAME else "absent", path[-2]
    return field, json.dumps(value, ensure_ascii=False) if value is not None else "none"
