"""The shape of the knowledge base: what `data/rounds.json` may say.

Claims are what one source states; facts are what the curators accept, with a rank, a reason and the ids of the claims
that carry them. A fact holds its rivals: the values that it stands beside (`normal`) or sets aside (`deprecated`).

Annotations are not postponed here: resolving them from strings would double the time that a start spends on the model.
"""

from typing import Annotated, Generic, Literal, TypeVar

from msgspec import Meta, Struct

Day = Annotated[
    str,
    Meta(
        pattern=r"^(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$(?!\n)",
        description="ISO 8601: a day, a month or a year",
    ),
]
Id = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9_-]*$(?!\n)")]
ClaimId = Annotated[str, Meta(description="the id of a claim in the ledger")]
SourceId = Annotated[str, Meta(pattern=r"^s[0-9]+$(?!\n)")]
Phrase = Annotated[str, Meta(min_length=1)]

State = Literal["known", "unknown", "none", "not_researched"]
Rank = Literal["preferred", "normal", "deprecated"]
Reason = Literal[
    # why a value is preferred
    "issuer_of_record", "own_delegation", "host_day_of_notice", "independent_agreement", "later_correction",
    "eyewitness_wire",
    # why a value stays normal
    "single_witness", "announced_only", "reported", "sources_disagree", "not_found",
    # why a value is deprecated
    "superseded_announcement", "transcription_error", "wrong_round", "wrong_date", "background_line", "mistranslation",
    "back_transliteration", "copied_error", "contradicts_document", "imprecise", "other_scope",
]  # fmt: skip
Side = Literal["government", "opposition", "none"]
Role = Literal[
    "conflict_party", "guarantor", "observer", "mediator", "facilitator", "host", "technical_expert", "guest"
]
Attendance = Literal[
    "present", "partial", "represented", "suspended", "boycotted", "declined", "not_invited", "absent", "not_recorded"
]
AbsenceReason = Literal[
    "ceasefire_violations", "health", "pandemic", "visa_travel", "political_protest", "invitation_dispute",
    "other", "not_stated",
]  # fmt: skip
Level = Literal["heads_of_state", "ministers", "deputy_ministers_envoys", "experts"]
HostAct = Literal["opened", "chaired", "read_statement", "read_message", "welcomed", "closed", "spoke"]
DocumentKind = Literal[
    "joint_statement",
    "memorandum",
    "agreement",
    "protocol",
    "regulation",
    "map",
    "chair_summary",
    "resolution",
    "other",
]
OutcomeKind = Literal[
    "agreed_text", "mechanism_created", "mechanism_extended", "commitment", "exchange_release", "schedule",
    "disagreement", "statement", "event", "area", "validity", "none",
]  # fmt: skip
SizeUnit = Literal["persons", "delegates", "advisers", "military", "civilian", "experts", "groups"]
NameKind = Literal[
    "spelling", "back_transliteration", "misprint", "inflected", "short", "alias", "adjective", "metonym", "person_of"
]
EventKind = Literal[
    "technical_meeting", "congress", "ministerial", "summit", "working_group", "statement", "turning_point", "talks"
]
PartyKind = Literal["state", "syrian_side", "organisation", "body"]
ClaimModality = Literal["announced", "reported", "retrospective"]

MOST_ROUNDS = 100_000
"""The highest number of a round: ranges of rounds are counted out, and a slip in a file must not fill the memory."""

AWAY = ("boycotted", "declined", "not_invited", "absent")
"""The attendances of a party that did not come."""
CORE = ("russia", "turkey", "iran", "syria_gov", "opposition", "un")
"""The ids of the parties of which every round has to say something."""

T = TypeVar("T")


class Base(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Frozen, and a key that the model does not know is an error, so that a slip of the pen is found."""


class Text(Base, frozen=True, kw_only=True):
    """A text in both languages."""

    en: Phrase
    ar: Phrase


class Rival(Base, Generic[T], frozen=True, kw_only=True):
    """A value that some source gives and that the curators did not put first."""

    value: T | None = None
    state: State = "known"
    rank: Literal["normal", "deprecated"]
    reason: Reason
    claims: tuple[ClaimId, ...]
    note: Text | None = None


class Fact(Base, Generic[T], frozen=True, kw_only=True):
    """An accepted value (or the statement that there is none, or none found) with what it rests on."""

    value: T | None = None
    state: State = "known"
    rank: Literal["preferred", "normal"]
    reason: Reason
    claims: tuple[ClaimId, ...] = ()
    rivals: tuple[Rival[T], ...] = ()
    note: Text | None = None

    @property
    def known(self) -> bool:
        """Whether there is a value to show."""
        return self.state == "known"

    @property
    def disputed(self) -> bool:
        """Whether a source that was not set aside says something else."""
        return any(rival.rank == "normal" for rival in self.rivals)


class OtherName(Base, frozen=True, kw_only=True):
    """A form of a name seen in print or in use beside the canonical one."""

    form: Phrase
    lang: Phrase
    kind: NameKind


class Named(Base, frozen=True, kw_only=True):
    """Whatever has an id, a name in both languages and other names."""

    id: Id
    name: Text
    other_names: tuple[OtherName, ...] = ()


class Party(Named, frozen=True, kw_only=True):
    """A state, a Syrian side or an organisation that sends (or was said to send) a delegation."""

    kind: PartyKind
    side: Side = "none"
    note: Text | None = None


class Group(Named, frozen=True, kw_only=True):
    """An armed group or a political body within a side."""

    party: Id
    note: Text | None = None


class Office(Base, frozen=True, kw_only=True):
    """An office as its holder's own side calls it; who held it, and when, stands with the delegations."""

    id: Id
    title: Text
    party: Id | None = None


class Person(Named, frozen=True, kw_only=True):
    """Someone who took part, or was said to; `not_same_as` names people who look alike and are others."""

    party: Id | None = None
    not_same_as: tuple[Id, ...] = ()
    note: Text | None = None


class PlaceName(Base, frozen=True, kw_only=True):
    """A place's name and the time for which it held (`start` and `end` inclusive, open if missing)."""

    name: Text
    start: Day | None = None
    end: Day | None = None
    claims: tuple[ClaimId, ...] = ()


class Place(Base, frozen=True, kw_only=True):
    """A city: its country and its names by date."""

    id: Id
    country: Id
    country_name: Text
    names: Annotated[tuple[PlaceName, ...], Meta(min_length=1)]
    other_names: tuple[OtherName, ...] = ()


class Item(Base, frozen=True, kw_only=True):
    """A point of an agenda, an outcome, a meeting on the margins, a word on the next round, a passage of a document.

    `by` are the people and the parties whose words or stand it tells: the person, where the text names one, else the
    party. What several declared together, as the guarantors in a joint statement, has none.
    """

    text: Text
    topics: tuple[Id, ...] = ()
    kind: OutcomeKind | None = None
    by: tuple[Id, ...] = ()


class Hosting(Base, frozen=True, kw_only=True):
    """What someone did in the host's name at a round."""

    person: Id
    act: HostAct
    office: Id | None = None


class Member(Base, frozen=True, kw_only=True):
    """A named member of a delegation."""

    person: Id
    office: Id | None = None


class Size(Base, frozen=True, kw_only=True):
    """How many, of what: `count` may be missing where a source only says `text`."""

    unit: SizeUnit
    count: int | None = None
    about: bool = False
    text: Text | None = None


class Absence(Base, frozen=True, kw_only=True):
    """Why someone stayed away: the reason from a fixed list, and in words."""

    reason: AbsenceReason
    text: Text


class Missing(Base, frozen=True, kw_only=True):
    """A person or a group that stayed away although its delegation may have come."""

    who: Id
    kind: Literal["person", "group", "party"]
    attendance: Attendance
    reason: AbsenceReason = "not_stated"
    text: Text | None = None
    represented_by: Id | None = None


class Delegation(Base, frozen=True, kw_only=True):
    """One party at one round: its role there and then, whether it came, and with whom."""

    party: Id
    attendance: Fact[Attendance]
    role: Fact[Role] | None = None
    absence: Fact[Absence] | None = None
    first: Fact[bool] | None = None
    head: Fact[Id] | None = None
    office: Fact[Id] | None = None
    members: tuple[Fact[Member], ...] = ()
    sizes: tuple[Fact[Size], ...] = ()
    groups: tuple[Fact[Id], ...] = ()


class Meeting(Base, frozen=True, kw_only=True):
    """What rounds and related events have in common."""

    name: Text
    titles: tuple[Fact[Text], ...] = ()
    city: Fact[Id] | None = None
    city_name: Fact[Text] | None = None
    venues: tuple[Fact[Text], ...] = ()
    host: tuple[Fact[Hosting], ...] = ()
    level: Fact[Level] | None = None
    formats: tuple[Fact[Item], ...] = ()
    delegations: tuple[Delegation, ...] = ()
    delegations_count: Fact[int] | None = None
    missing: tuple[Fact[Missing], ...] = ()
    walkouts: tuple[Fact[Item], ...] = ()
    agenda: tuple[Fact[Item], ...] = ()
    documents: tuple[Fact[Id], ...] = ()
    outcomes: tuple[Fact[Item], ...] = ()
    sidelines: tuple[Fact[Item], ...] = ()


class Round(Meeting, frozen=True, kw_only=True):
    """A numbered round. `start` and `end` are the days on which it was held, the announced days stand apart."""

    number: Annotated[int, Meta(ge=1, le=MOST_ROUNDS)]
    press_name: Text
    start: Fact[Day]
    end: Fact[Day]
    announced_start: Fact[Day] | None = None
    announced_end: Fact[Day] | None = None
    next_round: tuple[Fact[Item], ...] = ()


class Event(Meeting, frozen=True, kw_only=True):
    """A meeting or a turning point beside the rounds; it has no number and is never counted as a round."""

    id: Id
    kind: EventKind
    other_names: tuple[OtherName, ...] = ()
    start: Fact[Day] | None = None
    end: Fact[Day] | None = None
    about: tuple[Fact[Item], ...] = ()


class Document(Named, frozen=True, kw_only=True):
    """A text that came out of a round or an event; the texts themselves are not stored, only where they are."""

    kind: DocumentKind
    round: int | None = None
    event: Id | None = None
    issued: Fact[Day]
    in_force: Fact[Day] | None = None
    issuers: tuple[Fact[Id], ...] = ()
    signatories: tuple[Fact[Id], ...] = ()
    endorsers: tuple[Fact[Id], ...] = ()
    points: tuple[Fact[Item], ...] = ()
    texts: tuple[SourceId, ...] = ()


def forms(record: Named | Event) -> tuple[str, ...]:
    """Every name of a record as it is written, the two of its own first."""
    return (record.name.en, record.name.ar, *(other.form for other in record.other_names))


class Term(Named, frozen=True, kw_only=True):
    """A word of the field."""

    definition: Fact[Text]
    see: tuple[Id, ...] = ()


class Topic(Named, frozen=True, kw_only=True):
    """A subject that agendas and outcomes are about."""


class Process(Base, frozen=True, kw_only=True):
    """The process as a whole."""

    name: Text
    other_names: tuple[OtherName, ...] = ()
    numbering: Text
    about: tuple[Fact[Item], ...] = ()


class KnowledgeBase(Base, frozen=True, kw_only=True):
    """The whole of `data/rounds.json`."""

    format: Literal[1]
    version: Phrase
    date: Day
    process: Process
    parties: tuple[Party, ...]
    groups: tuple[Group, ...]
    offices: tuple[Office, ...]
    people: tuple[Person, ...]
    places: tuple[Place, ...]
    topics: tuple[Topic, ...]
    rounds: Annotated[tuple[Round, ...], Meta(min_length=1)]
    events: tuple[Event, ...]
    documents: tuple[Document, ...]
    terms: tuple[Term, ...]


class Claim(Base, frozen=True, kw_only=True):
    """What one source states, as it was collected; never rewritten, only added to."""

    id: ClaimId
    subject: Phrase
    field: Phrase
    value: Phrase
    source: SourceId
    modality: ClaimModality
    status: Literal["ok", "suspect"]
    value_ar: str | None = None
    role: str | None = None
    as_written: str | None = None
    claimant: Id | None = None
    note: str | None = None


class Source(Base, frozen=True, kw_only=True):
    """A page. `house` is whose newsroom or office it is, `derived_from` whose text it carries."""

    id: SourceId
    url: Phrase
    publisher: Phrase
    lang: Phrase
    kind: Literal["official", "wire", "newspaper", "think-tank", "encyclopedia", "other"]
    house: Id
    published: Day | None = None
    derived_from: Id | None = None


class Claims(Base, frozen=True, kw_only=True):
    """The whole of `data/claims.json`."""

    claims: tuple[Claim, ...]


class Sources(Base, frozen=True, kw_only=True):
    """The whole of `data/sources.json`."""

    sources: tuple[Source, ...]
