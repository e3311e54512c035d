"""Labels in the middle of several rows, those of an area over those of its promises, with nothing drawn."""

from typed_sheets import across, in_middle

from extract.tables.centred_labels import centred_label_cuts
from extract.tables.levels import Level, levels

XS = (40.0, 120.0, 240.0, 340.0, 500.0)
LEADING, BLANK = 12.0, 18.0
RESULTS = ("ett|två|tre", "ett", "ett|två", "ett|två|tre|fyra", "ett|två")
PROMISES = (("Tryggt torg", 0, 2), ("Lugna|gator", 2, 3), ("Fler ute", 3, 5))
AREAS = (("Centrum", 0, 3), ("Byarna", 3, 5))


def page(results=RESULTS, promises=PROMISES, areas=AREAS, *, acts: bool = True) -> list[Level]:
    """Rows of an act and a result each, those of promises and areas beside them, all set in the middle."""
    at, foot = [], 100.0
    for text in results:
        at.append((foot, foot + text.count("|") * LEADING))
        foot = at[-1][1] + BLANK
    words = [w for (a, b), text in zip(at, results, strict=True) for w in in_middle(text, XS[3], a, b)]
    words += [w for a, b in at for w in in_middle("Möte", XS[2], a, b) if acts]
    for x, labels in zip(XS, (areas, promises), strict=False):
        words += [w for text, first, end in labels for w in in_middle(text, x, at[first][0], at[end - 1][1])]
    return levels(words, XS)


def spans(lines: list[Level]) -> list[tuple[int, ...] | None]:
    """The columns that each cut goes through; None for all."""
    cuts = centred_label_cuts(lines)
    return [None if cut.spans is None else tuple(c for c in range(4) if cut.parts(c)) for cut in cuts]


def test_areas_and_promises_are_parted_where_their_own_rows_end():
    assert spans(page()) == [(2, 3), (1, 2, 3), None, (2, 3)]


def test_rows_at_the_top_may_have_their_labels_on_the_page_before():
    cut = page(promises=PROMISES[1:], areas=AREAS[1:])
    assert spans(cut) == [None, None, None, (2, 3)]


def test_a_promise_that_reaches_into_the_next_area_is_none_of_it():
    assert spans(page(areas=(("Centrum", 0, 4), ("Byarna", 4, 5)))) == []


def test_two_full_rows_beside_one_label_are_told_by_the_one_blank_between_them():
    one = page(RESULTS[:2], (("Lugna", 0, 1), ("Tryggt", 1, 2)), (("Byn", 0, 2),))
    assert spans(one) == [(1, 2, 3)]


def test_a_blank_in_one_column_is_one_between_paragraphs():
    assert spans(page(RESULTS[:2], (), (("Byn", 0, 2),), acts=False)) == []


def test_cells_that_begin_at_the_top_of_their_rows_have_no_labels_in_the_middle():
    tops, words = [100.0, 154.0, 208.0], []
    for top, result in zip(tops, ("ett|två|tre|fyra", "ett|två|tre|fyra", "ett|två|tre"), strict=True):
        words += across(("Möte", result), (242, 342), top)
    words += in_middle("Centrum", XS[0], 100, 190)
    words += in_middle("Byn", XS[0], 208, 232)
    assert spans(levels(words, (40.0, 240.0, 340.0, 500.0, 600.0))) == []
