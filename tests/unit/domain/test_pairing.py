"""Texts of one story are found by links, pictures, dates and names; each is told why."""

from datetime import UTC, datetime, timedelta

import pytest

from nejat_desktop.domain.pairing import (
    COMMON,
    Reason,
    Told,
    names_in,
    numbers_in,
    offers,
    picture_key,
    skeleton,
)
from nejat_desktop.domain.uid import Uid

DAY = datetime(2019, 5, 1, 9, tzinfo=UTC)
NONE: frozenset[frozenset[Uid]] = frozenset()


def told(
    edition: str, headline: str = "", days: float = 0, number: int = 1, **more: object
) -> Told:
    uid = Uid(f"{edition}{number}")
    names, numbers = names_in(headline), numbers_in(headline)
    date = DAY + timedelta(days=days)
    return Told(uid, uid, edition, headline, date, names=names, numbers=numbers, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("latin", "other"),
    [("Rouhani", "روحانی"), ("Tehran", "تهران"), ("Isfahan", "اصفهان"), ("Karimi", "کریمی")],
)
def test_a_name_is_the_same_in_both_scripts(latin: str, other: str) -> None:
    assert skeleton(latin) == skeleton(other)


def test_a_number_is_the_same_in_all_digits() -> None:
    assert numbers_in("۲۵۰ خانه") == numbers_in("250 houses") == {250}


@pytest.mark.parametrize("size", ["", "-300x200", "-scaled"])
def test_a_picture_is_known_by_its_name_in_every_size(size: str) -> None:
    assert picture_key(f"https://x.test/2019/05/Old-Bridge{size}.jpg") == "old-bridge.jpg"
    assert picture_key(f"https://x.test/1{size}.jpg") == ""


def test_one_that_leads_to_the_other_is_offered_with_the_reason() -> None:
    one = told("en", "The bridge", address="x.test/bridge")
    other = told("fa", "پل", days=90, links=frozenset({"x.test/bridge"}))
    (offer,) = offers([one, other], NONE)
    assert [reason for reason, _ in offer.reasons] == [Reason.LINK]


def test_the_same_picture_is_a_reason_and_a_logo_is_none() -> None:
    picture = frozenset({"bridge-at-night.jpg"})
    assert offers([told("en", pictures=picture), told("fa", pictures=picture)], NONE)
    many = [told(code, number=n, pictures=picture) for code in "ef" for n in range(COMMON + 1)]
    assert offers(many, NONE) == []


def test_names_on_the_same_day_are_a_reason_and_far_apart_none() -> None:
    one = told("en", "Karimi speaks in Tehran on 250 houses")
    other = told("fa", "سخنان کریمی در تهران", days=1)
    (offer,) = offers([one, other], NONE)
    assert {reason for reason, _ in offer.reasons} == {Reason.DATE, Reason.NAME}
    assert "Karimi = کریمی" in {words for _, words in offer.reasons}
    assert offers([one, told("fa", "سخنان کریمی در تهران", days=3)], NONE) == []


def test_a_date_alone_is_no_reason() -> None:
    assert offers([told("en", "One"), told("fa", "دو")], NONE) == []


def test_each_has_one_partner_in_an_edition_the_best_one() -> None:
    one = told("en", "Karimi in Tehran", address="x.test/k")
    near = told("fa", "کریمی در تهران", days=1, number=1)
    linked = told("fa", "کریمی در تهران", number=2, links=frozenset({"x.test/k"}))
    (offer,) = offers([one, near, linked], NONE)
    assert offer.other == linked


def test_what_was_refused_is_not_offered_again() -> None:
    one = told("en", address="x.test/b")
    other = told("fa", links=frozenset({"x.test/b"}))
    assert offers([one, other], frozenset({frozenset({one.article, other.article})})) == []


def test_texts_of_one_edition_or_one_story_are_no_pair() -> None:
    one = told("en", address="x.test/b")
    link = frozenset({"x.test/b"})
    same = Told(Uid("fa9"), one.story, "fa", "پل", DAY, links=link)
    assert offers([one, told("en", number=2, links=link), same], NONE) == []
