"""Questions about agenda, outcome, margins, and what was planned next."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.query import Filter, Query
from astana_cli.answers.select import about, made
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions import no
from astana_cli.questions.kinds.asks import WHERE, after_rounds, asks_rounds, filtered, one_or_all
from astana_cli.questions.kinds.frames import frame
from astana_cli.questions.kinds.said_of import invited_at, of_outcome, said_of_topic
from astana_cli.questions.lexis.lists import lists, word_list
from astana_cli.questions.lexis.scan import variants
from astana_cli.questions.lexis.text import bare, plain
from astana_cli.questions.sentence import Sentence, atom_of
from astana_cli.questions.which import Refusal, Unfit, named, narrowed, on


def _topic(s: Sentence) -> str | None:
    topics = s.targets("topic")
    if len(topics) > 1:
        raise Unfit
    return topics[0] if topics else None


def _agenda(s: Sentence, k: Knowledge) -> Query:
    """What was talked about; what was agreed is among the outcomes, what a statement says among its
    points."""
    topic = _topic(s)
    every = s.has("which?") and s.has("~all") and (s.singular or s.all_rounds())
    if topic is None and (s.has("yesno?") or every):
        raise Unfit  # `which topics came up in all rounds?`: those of every one of them, and not of each
    if topic is not None and (s.singular_before() or _at_which(s)) and not (s.rounds or s.loose):
        raise Unfit
    if topic is not None and s.has("statement"):
        return said_of_topic(s, k)
    if topic is not None and _at_any_round(s):
        return filtered(s, k, Query("rounds"), about=topic, among=_among(s))
    said = s.atoms & {"outcome", "contents", "issue"} and not s.has("agenda")
    came_of_it = topic is not None and said
    among = _among(s) if topic is not None and not came_of_it else None
    asked = Query("outcome" if came_of_it else "agenda", about=topic, where=Filter(among=among))
    return _recorded(s, k, one_or_all(s, k, asked))


def _at_any_round(s: Sentence) -> bool:
    """`Has any round dealt with Israeli strikes?`: at which of all, where none is named."""
    named_one = s.rounds or s.loose or s.rels or s.spans or narrowed(s) or s.atoms & {"outcome", "contents", "issue"}
    return s.has("yesno?") and s.vague() and not named_one and any(token.plain == "any" for token in s.typed)


def _among(s: Sentence) -> str | None:
    """Where a topic is asked for: `on the agenda` or `among the outcomes`, that one alone; where it was discussed or
    came up, either."""
    planned = any(_is_one_of(text, ON_AGENDA) for text in s.words_of(frozenset({"agenda"})))
    came = s.has("outcome") and all(_is_one_of(text, AMONG_OUTCOMES) for text in s.words_of(frozenset({"outcome"})))
    return None if planned is came else "agenda" if planned else "outcome"


def _is_one_of(text: str, words: frozenset[str]) -> bool:
    """Whether a cue has one of these words in it."""
    return any(rest in words for word in plain(text).split() for _, rest in variants(word))


ON_AGENDA, AMONG_OUTCOMES = word_list("talks", "on_agenda"), word_list("talks", "among_outcomes")


def _recorded(s: Sentence, k: Knowledge, query: Query) -> Query:
    """A query about a topic. Raises Unfit for what is another thing than the topic by which it is known, where nothing
    on the topic is recorded: `the constitution at round 2` is not the committee."""
    words = {bare(plain(word)) for i, m in enumerate(s.marks) if m.kind == "topic" for word in s.typed_of(i).split()}
    told = any(about(k.rounds[n], query.about) for n in query.rounds if n in k.rounds and query.about)
    if query.rounds and words & OTHERS and not told:
        raise Unfit
    return query


OTHERS = frozenset(bare(word) for word in word_list("talks", "others"))


def _agenda_of_all(s: Sentence, k: Knowledge) -> Query:
    """`What did the delegations discuss?`: not which delegations, nor what one of them did."""
    asked = (at for at, mark in enumerate(s.marks[:-1]) if mark.kind == "ask")
    if any(atom_of(s.marks[at + 1]) in ("delegation", "attend", "people") for at in asked):
        raise Unfit
    return _agenda(s, k)


def _topic_at(s: Sentence, k: Knowledge) -> Query:
    """`Idlib, round 14`, `normalisation at round 20`: whether and how it was spoken of there. Raises Unfit."""
    if _topic(s) is None or s.plural or s.rels or s.spans or not (s.singular or s.has_noun("astana")):
        raise Unfit
    if len((*s.rounds, *s.loose)) != 1 or s.whens:
        raise Unfit
    return _recorded(s, k, one_or_all(s, k, Query("agenda", about=_topic(s))))


def _at_which(s: Sentence) -> bool:
    """`The first round to discuss X`, `the last one that dealt with it`: first or last of those that did."""
    ends = [i for i in s.used if s.marks[i].kind == "link" and s.marks[i].target in ("first", "last")]
    if s.rels not in (["first"], ["last"]) or not ends:
        return False
    noun = next((i for i in range(ends[0] + 1, len(s.marks)) if s.marks[i].kind == "noun"), -1)
    about = next(
        (i for i in range(noun + 1, len(s.marks)) if atom_of(s.marks[i]) in ("agenda", "create", "contents")), -1
    )
    if not ends[0] < noun < about:
        return False
    between = [token.plain for token in s.typed[s.marks[noun].end : s.marks[about].start]]
    return not CLAUSE.isdisjoint(between) or s.typed[s.marks[about].start].plain.endswith("ing")


CLAUSE = word_list("talks", "clause")


def _took_place(s: Sentence) -> bool:
    """`Which rounds included a prisoner exchange?`: that there was one is more than that it was spoken of."""
    act = any(word in ACTS for i, m in enumerate(s.marks) if m.kind == "topic" for word in plain(s.typed_of(i)).split())
    return act and not s.atoms & {"about", "agenda"} and any(token.plain in TAKING_PLACE for token in s.typed)


ACTS = word_list("talks", "acts")
TAKING_PLACE = word_list("talks", "taking_place")


def _over_time(s: Sentence, k: Knowledge) -> Query:
    """`How did the question of the constitutional committee evolve across the rounds?`: the rounds at which it came up.
    Raises Unfit."""
    if len(s.targets("topic")) != 1 or s.rounds or s.loose or s.rels or s.singular:
        raise Unfit
    return filtered(s, k, Query("rounds"), about=s.targets("topic")[0])


def _rounds_about(s: Sentence, k: Knowledge) -> Query:
    """The rounds at which a topic came up; at which it was agreed on is in no list. Raises Refusal for that."""
    topic = _topic(s)
    what_round = s.has("what?") and s.singular_before() and not (s.rounds or s.loose or s.rels)
    if topic is None or not (asks_rounds(s) or what_round) or s.has("yesno?"):
        raise Unfit
    if (s.has("issue") and s.atoms & {"treaty_kind", "document"}) or _took_place(s):
        raise Unfit
    among = _among(s)
    agreed = s.has("issue") or (s.has("outcome") and not s.has("list?") and among != "outcome")
    if agreed and not s.atoms & {"agenda", "about", "contents", "create"}:
        raise Refusal(no.unread(s.text, tuple(s.words_of(frozenset({"outcome", "issue"})))))
    query = Query("count" if s.has("how_many?") else "rounds")
    if s.has("~first") or s.has("firsttime"):
        query = replace(query, pick="first")
    if s.has("~last"):
        query = replace(query, pick="last")
    return filtered(s, k, query, **({"made": topic} if s.has("create") else {"about": topic, "among": among}))


def _ever_about(s: Sentence, k: Knowledge) -> Query:
    """`Was demining ever on the agenda?`, `how many times was it discussed?`: the rounds at which it was. Raises
    Unfit."""
    topic = _topic(s)
    if topic is None or s.rounds or s.loose or s.rels or s.singular or s.has("yesno?") is s.has("how_often?"):
        raise Unfit
    return filtered(s, k, Query("count" if s.has("how_often?") else "rounds"), about=topic, among=_among(s))


def _first_about(s: Sentence, k: Knowledge) -> Query:
    topic = _topic(s)
    of_rounds = s.singular or s.plural or s.has_noun("process", "astana")
    if topic is None or s.rounds or s.loose or (s.has("which?") and not of_rounds) or _took_place(s):
        raise Unfit
    if s.atoms & {"what?", "list?"} and not _at_which(s):
        raise Unfit
    if s.has("create") and s.has("when?") and not any(made(r, topic) for r in k.rounds.values()):
        raise Unfit  # `when was the constitutional committee formed?`: at no round
    pick = "first" if s.atoms & {"~first", "firsttime"} else "last" if s.atoms & {"~last", "~most_recently"} else None
    named = {"made": topic} if s.has("create") else {"about": topic, "among": _among(s)}
    return filtered(s, k, Query("rounds", pick=pick), **named)


def _outcome(s: Sentence, k: Knowledge) -> Query:
    if _topic(s) is not None and s.singular_before() and not (s.rounds or s.loose):
        raise Unfit
    if _of_one_at_another(s):
        raise Unfit
    after = after_rounds(s, k)
    if after and not s.plural:
        return Query("outcome", rounds=after, about=_topic(s))
    return _recorded(s, k, one_or_all(s, k, Query("outcome", about=_topic(s))))


def _of_one_at_another(s: Sentence) -> bool:
    """`Which points of round 5 were settled at round 6?`: what became there of what another round had agreed."""
    joined = any((m.kind == "link" and m.target in ("and", "or")) or m.lead.startswith("و") for m in s.marks)
    parted = s.marks[s.anchors[0].end : s.anchors[-1].start] if len(s.anchors) > 1 else []
    return any(m.target == "outcome" for m in parted) and not (joined or s.spans)


def _set_up(s: Sentence, k: Knowledge) -> Query:
    """`Which round set up the Joint Group?`: what came of the round that did, on that topic; the round alone, where
    nothing else was set up on it. Raises Unfit."""
    bodies = s.targets("body")
    if len(bodies) != 1 or s.rounds or s.loose or s.rels or s.spans or narrowed(s) or s.has("yesno?"):
        raise Unfit
    what = s.first_of("what?")
    if what >= 0 and s.has("when?") and s.marks[s.next_to(what)].kind == "body":
        raise Unfit  # `what is the Joint Group, and when was it set up?`
    asked = s.singular_before() or s.atoms & {"when?", "firsttime"} or s.singular or s.plural
    found = [
        (r.number, f.value.topics[0])
        for r in k.rounds.values()
        for f in r.outcomes
        if f.value and f.value.kind == "mechanism_created" and _names(f.value.text.en, bodies[0].replace("_", " "))
    ]
    topics = dict.fromkeys(topic for _, topic in found)
    if not asked or len(topics) != 1:
        raise Unfit
    numbers, topic = tuple(dict.fromkeys(n for n, _ in found)), next(iter(topics))
    if numbers == tuple(r.number for r in k.rounds.values() if made(r, topic)):
        return Query("rounds", where=Filter(made=topic), pick="first" if s.plural and s.has("firsttime") else None)
    return Query("outcome", rounds=numbers, about=topic)


def _names(text: str, body: str) -> bool:
    """Whether an outcome tells of a body, and not only of one that it is part of."""
    before, found, _ = text.lower().partition(body)
    return bool(found) and not before.endswith("part of the ")


def _outcome_on(s: Sentence, k: Knowledge) -> Query:
    """`What was decided on Iraq at round 12?`: what names Iraq of the outcome. Raises Unfit."""
    if s.spans or not (s.rounds or s.loose or s.rels or narrowed(s)):
        raise Unfit
    return of_outcome(s, k, Query("outcome"))


def _created(s: Sentence, k: Knowledge) -> Query:
    """`Was a working group on detainees set up at round 8?`"""
    if not named(s, k):
        raise Unfit
    return _outcome(s, k)


def _happened_about(s: Sentence, k: Knowledge) -> Query:
    """`What happened with detainees at round 7?`: what came of them there; what happened elsewhere is on no record."""
    if not (s.rounds or s.loose) or s.spans or narrowed(s):
        raise Unfit
    return _outcome(s, k)


def _sideline(s: Sentence, k: Knowledge) -> Query:
    return one_or_all(s, k, Query("sideline"))


def _met(s: Sentence, k: Knowledge) -> Query:
    """`Did Khaji meet Pedersen on the margins of round 22?`, `whom did Khaji meet there?`: what the margins tell of
    those who are named. Raises Unfit."""
    people = tuple(m.target for m in s.marks if m.kind == "person" and len(m.targets) == 1)
    verbs = [i for i, m in enumerate(s.marks) if plain(s.typed_of(i)) in MEET]
    single = len(people) == 1 and s.has("sideline") and s.atoms & {"who?", "which?"}
    if len(verbs) != 1 or sum(m.kind == "person" for m in s.marks) != len(people):
        raise Unfit
    if not (single or (len(people) == 2 and s.has("yesno?"))) or not (s.rounds or s.loose or s.rels or narrowed(s)):
        raise Unfit
    return one_or_all(s, k, Query("sideline", people=people))


MEET = lists("caveats")["meet"]


def _met_by(s: Sentence, k: Knowledge) -> Query:
    """`Whom did the Russian delegation meet on the margins of round 15?`: all that is told of the margins, if it is
    told of that delegation or its head. Raises Unfit."""
    parties = s.targets("party") or ("un",) * s.has("envoy_un")
    query = one_or_all(s, k, Query("sideline"))
    r = k.rounds.get(query.rounds[0]) if len(query.rounds) == 1 else None
    if len(parties) != 1 or s.rels or r is None:
        raise Unfit
    from astana_cli.answers.points import names

    d = k.delegation(r, parties[0])
    head = k.people[d.head.value].name.en.split()[-1] if d and d.head and d.head.value else ""
    told = [fact.value.text.en for fact in r.sidelines if fact.value]
    if not any(names(text, parties[0], k) or (head and head in text) for text in told):
        raise Unfit
    return query


def _happened(s: Sentence, k: Knowledge) -> Query:
    """`What happened after round 20?` is what was announced and what came, after the last one what there was beside the
    rounds; `what happened at round 8`, the outcome; `between March 2018 and May 2019`, all of that time."""
    after = [sp.one.number for sp in s.spans if sp.kind == "after" and sp.one.number is not None]
    if after and len(s.spans) == 1:
        events = _behind_last(k) if after[0] == k.last else ()
        if events:
            return Query("event", events=events)
        return Query("next_round", rounds=(after[0],))
    if s.has("yesno?"):
        raise Unfit
    if s.spans and s.spans[0].one.number is not None:
        raise Unfit
    if [span.kind for span in s.spans] == ["between"] and not (s.singular or s.plural or s.slots):
        return filtered(s, k, Query("timeline"))  # the rounds, and what there was beside them
    return one_or_all(s, k, Query("outcome"))


def _next(s: Sentence, k: Knowledge) -> Query:
    if s.has("happen") and not s.has("yesno?"):
        raise Unfit
    after = tuple(sp.one.number for sp in s.spans if sp.kind == "after" and sp.one.number is not None)
    numbers = after or named(s, k)
    dates = [sp.one.when for sp in s.spans if sp.kind == "after" and sp.one.when]
    if not numbers and len(dates) == 1 == len(s.spans) and len(s.whens) == 1:
        numbers = tuple(r.number for r in k.rounds.values() if any(on(r, iso) for iso in dates[0].iso()))
        if len(numbers) != 1:
            raise Unfit
    if not numbers and not narrowed(s):
        return (
            Query("next_round", rounds=(k.last + 1,))
            if not s.has("announce")
            else Query("next_round", rounds=(k.last,))
        )
    if numbers:
        return Query("next_round", rounds=numbers[:1] if s.spans else numbers)
    return one_or_all(s, k, Query("next_round"))


def _behind_last(k: Knowledge) -> tuple[str, ...]:
    """What there was beside the rounds since the last one."""
    from astana_cli.questions.kinds.events import behind_round

    return tuple(event.id for event in behind_round(k, k.last))


def _planned(s: Sentence, k: Knowledge) -> Query:
    """`After round 9, where had they planned to meet again?`"""
    after = [sp.one.number for sp in s.spans if sp.kind == "after" and sp.one.number is not None]
    numbers = [*s.rounds, *s.loose]
    if s.has("end") and not s.spans and not s.rels and s.atoms & {"when?", "where?", "date", "place"}:
        return _announced(s, k)
    if s.rels == ["next"] and len(numbers) == 1 and not s.spans:
        return Query("next_round", rounds=tuple(numbers))
    if s.atoms >= {"when?", "where?"} and len(numbers) == 1 and numbers[0] > 1 and not (s.spans or s.rels):
        return Query("next_round", rounds=(numbers[0] - 1,))
    if len(after) != 1 or len(s.spans) != 1 or s.plural:
        raise Unfit
    return Query("next_round", rounds=tuple(after))


def _said(s: Sentence, k: Knowledge) -> Query:
    """What someone said is in no record."""
    raise Refusal(no.outside(s.text, "speeches", tuple(s.words_of(frozenset({"contents"}))) or (s.text,)))


def _announced(s: Sentence, k: Knowledge) -> Query:
    """`Did the joint statement of round 22 announce a 23rd meeting?`"""
    numbers = sorted({*s.rounds, *s.loose})
    if len(numbers) != 2 or numbers[1] != numbers[0] + 1 or s.spans or s.rels or narrowed(s):
        raise Unfit
    return Query("next_round", rounds=(numbers[0],))


def _as_planned(s: Sentence, k: Knowledge) -> Query:
    """`Was round 13 held as planned?`"""
    numbers = [*s.rounds, *s.loose]
    if len(numbers) != 1 or s.spans or s.rels or not s.singular or narrowed(s):
        raise Unfit
    return Query("date", rounds=tuple(numbers), detail="announced")


TALKED = (
    frame(
        "said",
        _said,
        "contents",
        "what? how? which? list? announce attend delegation",
        f"person topic {WHERE}",
        "party",
    ),
    frame("said", _said, "contents", "what? how? which? list? announce attend head", f"party topic {WHERE}", "person"),
    frame(
        "rounds_about",
        _rounds_about,
        "agenda|outcome|create|about|career|contents|issue",
        "which? what? list? how_many? ~first firsttime ~last ~all treaty_kind document groupings_work",
        WHERE,
        "topic",
    ),
    frame("over_time", _over_time, "change ~all", "how how? agenda", "", "topic"),
    frame("ever_about", _ever_about, "agenda ever|how_often?", "yesno?", WHERE, "topic"),
    frame(
        "first_about",
        _first_about,
        "agenda|create|contents",
        "when? ~first ~last firsttime ~most_recently which? what? list? guarantor",
        WHERE,
        "topic",
    ),
    frame(
        "next",
        _next,
        "next_round",
        "what? when? which? list? yesno? where? contents statement date announce career issue place start end "
        "outcome document guarantor ~after city country month compare happen timeline called there delegation people",
        WHERE,
    ),
    frame(
        "planned",
        _planned,
        "announce",
        "what? when? where? which? ~next place date city ~other start end statement",
        WHERE,
    ),
    frame("planned", _announced, "announce yesno?", "statement", ""),
    frame("planned", _as_planned, "announce yesno?", "date happen", ""),
    frame("agenda", _agenda, "agenda", "what? which? list? yesno? main ~all fact career contents announce", WHERE, ""),
    frame("agenda", _agenda_of_all, "agenda delegation|attend|people", "what? which? list? main ~all announce", WHERE),
    frame(
        "agenda",
        _agenda,
        "agenda|outcome|contents|statement|issue",
        "what? which? list? yesno? main career statement guarantor issue contents",
        WHERE,
        "topic",
    ),
    frame(
        "outcome",
        _outcome,
        "outcome",
        "what? which? list? yesno? main issue ~all fact create attend delegation guarantor end contents there happen",
        f"topic {WHERE}",
    ),
    frame(
        "set_up", _set_up, "create|announce|issue|outcome", "which? what? when? list? firsttime guarantor", "", "body"
    ),
    frame("outcome", _outcome, "how end", "", WHERE),
    frame("outcome", _happened_about, "happen", "what? list?", "", "topic"),
    frame("outcome", _created, "create yesno?", "", WHERE, "topic"),
    frame("outcome", _outcome, "main issue", "what? which? list?", WHERE),
    frame("outcome", _outcome_on, "outcome|contents|happen", "what? list? yesno? main issue", WHERE, "party"),
    frame("invited_at", invited_at, "invited which?|when? observer", "join attend firsttime", "", "party"),
    frame("sideline", _sideline, "sideline", "what? which? list? who? attend yesno? happen ~all there", WHERE),
    frame("met", _met, "yesno?", "sideline", WHERE, "person"),
    frame("met", _met, "sideline who?|which?", "", WHERE, "person"),
    frame("met", _met_by, "sideline who?|which?|what?|list?", "delegation envoy_un", f"party {WHERE}"),
    frame("happened", _happened, "happen", "what? list? yesno? ~after next ~all", WHERE),
    frame("rounds_about", _rounds_about, "", "which? list?", WHERE, "topic"),
    replace(frame("topic_at", _topic_at, "", "", "", "topic"), narrow=True),
)
