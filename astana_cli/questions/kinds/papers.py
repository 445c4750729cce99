"""Questions about documents: the frames, in the order in which they are tried."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.questions.kinds.areas import AREA_WORDS, PARTICULAR_WORDS, areas_of, particular, validity_of_areas
from astana_cli.questions.kinds.asks import WHERE
from astana_cli.questions.kinds.frames import frame
from astana_cli.questions.kinds.meeting_papers import of_meeting
from astana_cli.questions.kinds.named_papers import (
    astana_agreement,
    guarantor_paper,
    paper,
    runs_out,
    told,
    validity,
    which_paper,
    why_paper,
)
from astana_cli.questions.kinds.paper_rounds import (
    edge_statement,
    edge_statement_about,
    most_papers,
    paper_and_round,
    place_of_paper,
    round_of_paper,
)
from astana_cli.questions.kinds.papers_of_rounds import (
    all_papers,
    count_of_round,
    count_of_years,
    of_date,
    papers,
    signed_any,
)
from astana_cli.questions.kinds.said_of import cites
from astana_cli.questions.kinds.statements import (
    paper_on,
    statements_about,
    why_statement,
    with_statement,
)
from astana_cli.questions.kinds.which_paper import paper_of_body

PAPER_WORDS = (
    "belong sign issue force areas contents fulltext treaty_kind document statement fact outcome main announce "
    "what? which? who? when? where? list? yesno? how_many? ~between date country delegation define start create "
    "there ~all guarantor ever firsttime ~not called year month"
)
ROUND_OF_PAPER = (
    "which? what? firsttime issue sign create document outcome belong treaty_kind statement guarantor where? attend "
    "end start"
)
PLACE_OF_PAPER = "which? what? guarantor document"
BODY_WORDS = "create issue contents sign announce start define"
TOLD_WORDS = (
    f"{PAPER_WORDS} how how? how_much? exact deadline how_long? duration gap end maps width agenda ~since ~until "
    "~after ~before"
)
UNTIL_WHEN = "when?|date|~most_recently end|stopped|~to|~most_recently"
PAPERS = (
    frame("why_statement", why_statement, "why? statement", "issue ~not end there absent", WHERE),
    frame("astana_agreement", astana_agreement, "astana_agreement", PAPER_WORDS, "party"),
    frame("place_of_paper", place_of_paper, "statement issue|sign where?|city|place", PLACE_OF_PAPER),
    frame("place_of_paper", place_of_paper, "issue|sign|create where?|city|place", PLACE_OF_PAPER, "", "document"),
    frame(
        "place_of_paper",
        place_of_paper,
        "treaty_kind issue|sign|create where?|city|place",
        PLACE_OF_PAPER,
        "topic",
    ),
    frame(
        "with_statement",
        with_statement,
        "statement",
        "which? what? list? how_many? how_often? where? yesno? issue end ~not attend outcome delegation guarantor "
        "there ever",
        WHERE,
    ),
    frame(
        "round_of_paper",
        round_of_paper,
        "sign|issue|create|contents|document|outcome|belong which?|what?|yesno?",
        "treaty_kind statement guarantor list?",
        "topic party",
        "document",
    ),
    frame(
        "round_of_paper",
        round_of_paper,
        "treaty_kind|document sign|issue|create|contents|outcome|belong which?|what?|yesno?",
        "guarantor areas list?",
        "topic party",
    ),
    frame(
        "paper_and_round",
        paper_and_round,
        "",
        ROUND_OF_PAPER,
        "topic party",
        "document",
    ),
    frame("paper_and_round", paper_and_round, "treaty_kind|document", ROUND_OF_PAPER, "topic party"),
    frame("paper_and_round", paper_and_round, "treaty_kind|document", ROUND_OF_PAPER, "", "body"),
    frame(
        "edge_statement",
        edge_statement,
        "statement ~first|~last|~penultimate",
        "what? which? list? when? date issue called ~all guarantor there",
    ),
    frame(
        "edge_statement_about",
        edge_statement_about,
        "statement ~first|~last|~penultimate what?|yesno?|list?",
        "what? list? yesno? contents guarantor",
        "",
        "topic",
    ),
    frame(
        "statements_about",
        statements_about,
        "in_statements",
        "which? what? list? yesno? ~first ~last",
        "",
        "topic",
    ),
    frame("validity", validity, "how_long?", "define force start ~all announce", "", "document"),
    frame("validity", validity, "how_long? treaty_kind|document", "define force start areas", "topic"),
    frame(
        "validity_of_areas",
        validity_of_areas,
        "how_long? define|announce|create",
        "force start areas create",
        "",
        "topic",
    ),
    frame("validity_of_areas", validity_of_areas, "how_long?", "duration force areas", "", "topic"),
    frame("validity_of_areas", validity_of_areas, "duration", "what? list? force areas", "", "topic"),
    frame("validity", validity, "duration what?|which? force", "sign", "", "document"),
    frame("validity", validity, "duration", "what? list? force", "", "document"),
    frame("validity", validity, "duration treaty_kind|document", "what? list? force", "topic"),
    frame("runs_out", runs_out, UNTIL_WHEN, "force duration", "", "document"),
    frame("runs_out", runs_out, f"{UNTIL_WHEN} treaty_kind|document", "force duration", "topic"),
    frame("particular", particular, "maps|width|deadline", PARTICULAR_WORDS, "topic", "document"),
    frame("particular", particular, "maps|width|deadline", PARTICULAR_WORDS, "", "topic"),
    frame("particular", particular, "maps", PARTICULAR_WORDS),
    replace(
        frame(
            "of_meeting",
            of_meeting,
            "statement|document summit|ministerial",
            "what? which? list? when? who? yesno? how_many? issue end there contents fulltext sign date ~first ~last "
            "~all outcome main",
            "place country topic party",
        ),
        narrow=True,
    ),
    frame("most_papers", most_papers, "most|least document which?|what?|list?", "issue outcome end there", WHERE),
    frame("cites", cites, "statement|outcome contents|list? yesno?", "", WHERE, "document"),
    frame("paper_on", paper_on, "document yesno?", "issue sign outcome there end", WHERE, "topic"),
    frame("areas", areas_of, "areas", AREA_WORDS, "topic party"),
    frame("areas", areas_of, "", AREA_WORDS, "party", "topic"),
    frame("areas", areas_of, "force when?|date", "areas", "", "topic"),
    frame("paper_of_body", paper_of_body, "document|treaty_kind what?|which?|list?", BODY_WORDS, "", "body"),
    frame("paper_of_body", paper_of_body, "document|treaty_kind create", "list? guarantor", "", "body"),
    frame("told", told, "told", TOLD_WORDS, "party topic", "document"),
    frame("told", told, "told treaty_kind|document", TOLD_WORDS, "party topic"),
    frame("paper", paper, "", PAPER_WORDS, "party topic", "document"),
    frame("paper", paper, "treaty_kind|document|areas", PAPER_WORDS, "party topic"),
    frame("of_date", of_date, "document which?|what?|list?", "date there ~all sign", ""),
    frame("count_of_years", count_of_years, "how_many? document|statement", "issue there", ""),
    frame("count_of_round", count_of_round, "how_many? document", "issue end outcome there list?", WHERE),
    frame("all_papers", all_papers, "document list?|~all|what?|how_many?", "list? ~all what? which? there", ""),
    frame(
        "guarantor_paper",
        guarantor_paper,
        "document guarantor",
        "join date which? what? when? list? sign",
        "",
        "party",
    ),
    frame(
        "papers",
        papers,
        "document|statement|treaty_kind",
        "who? what? which? list? yesno? how_many? issue sign outcome fulltext ~all country delegation "
        "guarantor attend when? where? date there ~not end contents main called belong",
        f"party {WHERE}",
    ),
    frame("papers", papers, "how end document|statement", "", WHERE),
    frame("signed_any", signed_any, "sign yesno?", "guarantor there", f"party {WHERE}"),
    frame("papers", papers, "sign", "who? what? which? list? country delegation guarantor", f"party {WHERE}"),
    frame("papers", papers, "issue", "what? which? end guarantor list?", WHERE),
    frame("which_paper", which_paper, "treaty_kind", PAPER_WORDS, "party"),
    frame("which_paper", which_paper, f"treaty_kind {UNTIL_WHEN}", "force duration"),
    frame("which_paper", which_paper, "treaty_kind how_long? force|duration"),
    frame(
        "why_paper",
        why_paper,
        "why? sign|issue|document|treaty_kind",
        "statement sign issue document treaty_kind ~not absent end outcome there delegation guarantor",
        f"party document topic {WHERE}",
    ),
)
