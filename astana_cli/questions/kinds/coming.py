"""Questions about who came, and when a party came first or last: the frames, in the order in which they are tried."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.questions.kinds.absences import absence, first_away, invited, not_at, nth_time, who_not_at
from astana_cli.questions.kinds.appearances import (
    first_with,
    out_at_signing,
    rounds_present,
    rounds_with,
    times_listed,
    times_present,
    when_present,
)
from astana_cli.questions.kinds.asks import ASK, WHERE
from astana_cli.questions.kinds.debuts import (
    debut,
    debut_of,
    debut_round,
    debut_there,
    gone,
    joined_together,
    left_process,
    newcomers,
    newly_joined,
    stopped,
    why_role,
)
from astana_cli.questions.kinds.frames import frame
from astana_cli.questions.kinds.who_came import (
    at_astana,
    attended,
    attended_ever,
    listed,
    matrix,
    observers,
    party_there,
    was_at,
)

SERIES = (
    replace(
        frame("debut_there", debut_there, "yesno?", "attend join present there held", WHERE, "party"),
        narrow=True,
    ),
    frame("first_with", first_with, "", "attend join present there which? what? when? list?", WHERE, "party"),
    frame("times_present", times_present, "how_many?|count attend|absent", "delegation", WHERE, "party"),
    frame("times_listed", times_listed, "attend|absent", "which? what? when? list? ~all", WHERE, "party"),
    frame("matrix", matrix, "matrix", f"{ASK} ~all delegation", ""),
    frame(
        "debut",
        debut,
        "attend|join|observer|guarantor ~first|~last|~most_recently|~since|firsttime|join|start|end",
        f"{ASK} role country delegation people represent there date year month negotiating together belong",
        "party",
    ),
    frame(
        "debut",
        debut_round,
        "attend|join|observer|guarantor|there|present",
        f"{ASK} role country delegation represent there held date",
        "party",
    ),
    frame(
        "newcomers",
        newcomers,
        "firsttime|new attend|delegation|country|organisation|observer|party_noun",
        "who? which? what? list? yesno? join present there",
        WHERE,
    ),
    replace(
        frame(
            "newcomers",
            newly_joined,
            "join who?|which?|what?|list?|delegation|country|organisation",
            "who? which? what? list? delegation country organisation",
            WHERE,
        ),
        narrow=True,
    ),
    frame("debut", debut_of, "", "~first ~last which? what? when? there delegation", "", "party"),
    frame(
        "debut",
        debut,
        "firsttime|~most_recently",
        "which? what? when? list? yesno? role country delegation there date",
        "",
        "party",
    ),
    frame("debut", debut, "~since when?", "there", "", "party"),
    frame(
        "debut",
        stopped,
        "stopped",
        "when? which? what? delegation ~last ~since attend ~after year month date",
        "",
        "party",
    ),
    frame("debut", gone, "absent firsttime", "", "", "party"),
    frame("debut", left_process, "walkout when?", "year month date delegation", "", "party"),
    frame("debut", joined_together, "join same", "yesno? firsttime", "", "party"),
    frame("debut", debut, "when? observer|guarantor", "role country belong ~since", "party"),
    frame(
        "first_away",
        first_away,
        "absent|attend|walkout|~not",
        "~not attend which? what? when? where? list? delegation there date",
        WHERE,
        "party",
    ),
    frame(
        "nth_time",
        nth_time,
        "attend|join|present|absent|walkout|~not",
        "~nth ~not attend which? what? when? where? list? delegation there date",
        WHERE,
        "party",
    ),
    frame(
        "rounds_present",
        rounds_present,
        "attend|join|absent|walkout|present|~but|~not",
        f"{ASK} ~not ~but delegation ~all count represent country times there together",
        f"party {WHERE}",
    ),
)
"""Over all rounds; to be tried before what asks for one."""
CAME = (
    frame("rounds_present", rounds_present, "which?|how_many?|how_often?", "list? times delegation", WHERE, "party"),
    frame(
        "when_present",
        when_present,
        "attend|absent|there when?|how_often?",
        "~not delegation times",
        f"party {WHERE}",
    ),
    frame(
        "out_at_signing",
        out_at_signing,
        "walkout sign yesno?|who?",
        "when? member venue delegation treaty_kind document attend head",
        "document topic party",
    ),
    frame(
        "absence",
        absence,
        "absent|walkout|stopped",
        f"{ASK} why? attend delegation country envoy_un inperson ~not people ~all there fact ever how define "
        "besides groupings",
        f"party {WHERE}",
    ),
    frame("why_role", why_role, "why? join|observer|guarantor", "join observer guarantor attend", "", "party"),
    frame("rounds_with", rounds_with, "", "which? what? list? ~all", WHERE, "party"),
    frame(
        "invited",
        invited,
        "invited",
        "yesno? why? which? what? when? list? absent ~not ~or attend ever",
        WHERE,
        "party",
    ),
    frame("attended", was_at, "who?", "", WHERE),
    frame("absence", who_not_at, "~not|~away who?|which?", "delegation there", WHERE),
    frame("absence", not_at, "~not|~away", "why? yesno? delegation then there groupings", WHERE, "party"),
    frame(
        "absence",
        absence,
        "attend|join|present|there ~not",
        f"{ASK} why? delegation country envoy_un inperson people ~all",
        f"party {WHERE}",
    ),
    frame("attended_ever", attended_ever, "attend|join|there", "yesno? ~all ever delegation which? what?", "party"),
    frame("attended_ever", at_astana, "yesno?", "ever delegation", "", "party"),
    frame(
        "observers",
        observers,
        "observer|guarantor",
        "called people represent who? what? which? list? yesno? how_many? country organisation delegation attend role "
        "~all there join belong ever",
        f"party {WHERE}",
    ),
    frame("was_there", party_there, "yesno?", "represent ~or there together delegation ever", WHERE, "party"),
    frame(
        "attended",
        attended,
        "attend|join|there",
        "who? which? what? list? yesno? delegation country organisation people ~all guarantor represent invited "
        "together ever",
        f"party {WHERE}",
    ),
    frame("listed", listed, "delegation|country|organisation", "who? which? what? list? ~all", WHERE),
)
