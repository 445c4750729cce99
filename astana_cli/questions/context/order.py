"""The order in which the words of a sentence are settled, and what each step speaks of: without it nothing changes."""

from __future__ import annotations

from astana_cli.questions.context.steps import ALWAYS, ARABIC, ENGLISH, Step, opening
from astana_cli.questions.lexis.lists import lists, word_list

OR = frozenset({"<link or>"})
PARTY = frozenset({"<party>"})
PERSON = frozenset({"<person>"})
LED = ("head", "successor", "predecessor", "chair", "envoy_un", "office", "role", "same")

STEPS: tuple[Step, ...] = (
    ("context.years.years_of_count", frozenset({"<cue year>"})),
    ("context.lengths.lengths", word_list("lengths", "days") | word_list("lengths", "two_days")),
    ("context.hosting.proposed", word_list("hosts", "proposing")),
    ("context.levels.claimed", OR | {"<cue level>"}),
    ("context.arabic.settled", ARABIC),
    ("context.asking.which_place", OR),
    ("context.tables.named", ALWAYS),
    ("context.attributed.attributed", opening(word_list("attributed", "according"))),
    ("context.rank.ranked", frozenset({"<number_noun>", "<cue people>", "chief"})),
    ("context.places.located", frozenset({"<noun astana>", "<word intl>", "<syria>", "<cue country>"})),
    ("context.english.idioms.idioms", ENGLISH),
    ("context.english.formal.formalities", ENGLISH),
    ("context.asking.away", frozenset({"<link outside>"})),
    ("context.tables.general", ALWAYS),
    ("context.joined.joined", PERSON),
    ("context.sittings.sittings", word_list("sittings", "sitting") | word_list("sittings", "plenary")),
    ("context.rounds.latest", frozenset({"<link last>", "<link most_recently>"})),
    ("context.delegations.of_factions", frozenset({"<cue groupings>"})),
    ("context.counted.counted", PARTY),
    ("context.offices.offices", PERSON),
    ("context.delegations.of_party", PARTY | PERSON),
    ("context.at_its_time.at_its_time", frozenset({"when", "<cue then>"})),
    ("context.gone.followed", PERSON),
    ("context.light.lightened", frozenset(f"<cue {led}>" for led in LED)),
    ("context.attending.there_already", frozenset({"<cue attend>", "<cue present>", "<cue there>"})),
    ("context.papers.beside_statement", frozenset({"<cue statement>"})),
    ("context.delegations.of_meetings", frozenset({"<unread ministers>", "<unread presidents>", "<cue summit>"})),
    ("context.asking.came_or_not", OR),
    ("context.asking.either", OR),
    ("context.asking.or_not", frozenset({"or"})),
    ("context.asking.whether", word_list("context", "auxiliaries")),
    ("context.recorded.on_record", word_list("recorded", "attested") | lists("light")["known"]),
    ("context.excepted.left_out", opening(word_list("excepted", "excepting"))),
    ("context.columns.columns", frozenset({"<noun rounds>"})),
    ("context.role_choice.role_choice", OR | {"<cue role>"}),
    ("caveats.heeded", ALWAYS),
    ("context.companions.companions", PERSON | OR),
    ("ordinals.numbering", frozenset({"<nth>"})),
)
