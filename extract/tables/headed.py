"""Tables under a line of heads in bold type: the texts under it begin where the heads do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.pages.ink import Edge
from extract.records import Line, Word, text_of, words_of
from extract.tables.edges import seamless
from extract.tables.gutters import FLUSH, shown_gutters
from extract.tables.head_blocks import head_blocks, may_be_sparse
from extract.tables.headed_regions import Headed, region
from extract.tables.headlines import FEWEST, HAIR, PAIR, WITNESSES, Heads, centred, heads_on, is_bold, parted
from extract.tables.justified import is_spread
from extract.tables.lattice import Grid
from extract.tables.levels import levels
from extract.tables.pieces import chunks, is_figure_line
from extract.tables.regular import blank_between, regular_cuts
from extract.tables.wording import is_list_mark, is_number

APART = 9.0
"""Times the type size: rows of one height with short texts may stand so far apart; what is farther is another thing."""

TEXT = 0.6
"""Part of the type size between two lines of one text, at most."""

CLOSED = 3.0
"""Times the type size under a rule or the side of a shade within which the next row begins: padding is less."""

SHORTEST = 20.0
"""Points: shorter level lines underline words."""

FOOT, LOW = 4, 0.75
"""Lines that end a page: heads of two lines, a note and the number of the page; and part of its height over them."""


def find_headed(lines: Sequence[Line], edges: Sequence[Edge], known: Sequence[float] = ()) -> Iterator[Headed]:
    """The regions under heads in which each text begins where the head of its column does.

    `known` is where the texts of a table begin that may go on from the page before: its heads are said again.
    """
    level = [edge for edge in seamless(edge for edge in edges if not edge.upright) if edge.length >= SHORTEST]
    end = -1
    for index in range(len(lines)):
        found = _found(lines, index, level, known) if index > end else None
        if found is not None:
            heads, run = found
            end = index + len(heads.lines) + len(run) - 1
            yield region(heads, run, level)


def _found(
    lines: Sequence[Line], index: int, level: Sequence[Edge], known: Sequence[float]
) -> tuple[Heads, list[Line]] | None:
    """The heads that begin on a line with the lines under them: those one that stand over each other, else each."""
    for heads in filter(None, (head_blocks(lines, index), heads_on(lines, index))):
        rest = lines[index + len(heads.lines) :]
        for some in (heads, centred(heads, _near(heads, rest))):
            if (found := _read(some, rest, level, known)) is not None:
                return found
    return None


def _read(
    heads: Heads | None, lines: Sequence[Line], level: Sequence[Edge], known: Sequence[float]
) -> tuple[Heads, list[Line]] | None:
    """The heads with the lines under them where these are a table; None where they are none."""
    if heads is None:
        return None
    heads = parted(heads, _run(heads, lines, level))
    run = _run(heads, lines, level)
    told = bool(run) and (_are_known(heads, known) or (_is_told(heads, run) and _are_enough(heads, run)))
    return (heads, run) if told and not _is_cut(run, lines[len(run) :], level) else None


def _near(heads: Heads, lines: Sequence[Line]) -> list[Line]:
    """The lines under heads, one near the other."""
    near: list[Line] = []
    foot = heads.box.bottom
    for line in lines:
        box = line.box
        if box.top - foot > APART * heads.size:
            break
        near.append(line)
        foot = max(foot, box.bottom)
    return near


def waiting_heads(lines: Sequence[Line], height: float) -> Iterator[Grid]:
    """Heads alone at the foot of a page, whose rows are on the next one."""
    for index in range(max(len(lines) - FOOT, 0), len(lines)):
        heads = heads_on(lines, index)
        if (
            heads is None
            or len(heads.starts) < FEWEST
            or heads.box.top < LOW * height
            or _run(heads, lines[index + len(heads.lines) :], ())
        ):
            continue
        box = heads.box
        xs = (box.x0 - 1, *(x - 1 for x in heads.starts[1:]), box.x1 + 1)
        yield Grid(xs, (box.top - 1, box.bottom + 1), ruled=False)
        return


def _run(heads: Heads, lines: Sequence[Line], level: Sequence[Edge]) -> list[Line]:
    """The lines under heads that keep to their columns; those of the first alone only where others stand beside.

    What stands far under a rule across them is no row of theirs, but what the page ends with.
    """
    run: list[Line] = []
    end, foot = 0, heads.box.bottom
    for line in lines:
        box = line.box
        if not (heads.holds(line) or heads.is_title(line)) or _are_heads(line, heads):
            break
        beside = heads.shows(line)
        if box.top - foot > (APART if beside else APART / 2) * heads.size:
            break
        if any(foot < rule.at < box.top - CLOSED * heads.size and _is_across(rule, heads) for rule in level):
            break
        if beside or (end == len(run) and box.top - foot <= TEXT * heads.size):
            end = len(run) + 1
        run.append(line)
        foot = max(foot, box.bottom)
    return run[:end]


def _are_heads(line: Line, heads: Heads) -> bool:
    """Whether a line is one of other heads: bold, and not the wide spaces of justified type in one column."""
    pieces = chunks(line.words) if is_bold(line) else []
    return len(pieces) >= FEWEST and len({heads.column(piece[0]) for piece in pieces}) > 1


def _is_across(rule: Edge, heads: Heads) -> bool:
    """Whether a rule goes over most of the heads."""
    return min(rule.end, heads.box.x1) - max(rule.start, heads.box.x0) > heads.box.width / 2


def _are_known(heads: Heads, known: Sequence[float]) -> bool:
    """Whether heads stand over the columns of a table that is known."""
    near = FLUSH * heads.size
    return len(known) == len(heads.starts) and all(abs(a - b) <= near for a, b in zip(heads.starts, known, strict=True))


def _is_told(heads: Heads, run: Sequence[Line]) -> bool:
    """Whether texts begin under every head, and nothing else parts the words of a column."""
    if len(run) <= WITNESSES or sum(map(is_bold, run)) * 2 > len(run):
        return False
    if sum(map(is_figure_line, run)) * 2 > len(run):
        return False
    texts: list[list[list[Word]]] = [[] for _ in heads.starts]
    for line in run:
        for column, words in _by_column(heads, line):
            texts[column].append(words)
    begun = [sum(heads.begins(words[0]) for words in column) for column in texts]
    told = [count >= WITNESSES or _are_figures(column) for count, column in zip(begun, texts, strict=True)]
    if sum(told) < (len(told) - 1 if may_be_sparse(heads, begun) else max(min(FEWEST, len(told)), len(told) - 1)):
        return False
    return not any(_has_gutter(heads, run, column) for column in range(len(begun)))


def _are_enough(heads: Heads, run: Sequence[Line]) -> bool:
    """Whether there are heads enough, or the texts under two stand in rows, which columns of running text do not."""
    if len(heads.starts) >= FEWEST:
        return True
    xs = (heads.starts[0] - 1, heads.starts[1] - FLUSH * heads.size, float("inf"))
    body = levels(words_of(run), xs)
    over = blank_between(levels(heads.lines[-1].words, xs), body)
    return len(regular_cuts(body, [over])) >= PAIR


def _are_figures(texts: Sequence[Sequence[Word]]) -> bool:
    """Whether a column holds nothing but figures, which may stand at its right side or in its middle."""
    return len(texts) >= WITNESSES and all(is_number(text_of(words)) for words in texts)


def _is_cut(run: Sequence[Line], rest: Sequence[Line], level: Sequence[Edge]) -> bool:
    """Whether the next line follows as a text's does, though it does not keep to the columns: they are not known."""
    feet = [line.box for line in (*run, *rest[:1])]
    if not rest or len(run) == 1 or any(feet[-2].bottom <= edge.at <= feet[-1].top for edge in level):
        return False
    gaps = sorted(below.top - above.bottom for above, below in pairwise(feet[:-1]))
    return feet[-1].top - feet[-2].bottom <= gaps[len(gaps) // 2] + HAIR * run[0].size


def _has_gutter(heads: Heads, run: Sequence[Line], column: int) -> bool:
    """Whether the words of a column stand in columns of their own."""
    lines = [Line(tuple(words)) for line in run for c, words in _by_column(heads, line) if c == column]
    texts = [line for line in lines if len(line.words) > 1 and not is_list_mark(line.words[0].text)]
    return bool(texts) and bool(shown_gutters(texts)) and not is_spread(texts)


def _by_column(heads: Heads, line: Line) -> Iterator[tuple[int, list[Word]]]:
    found: dict[int, list[Word]] = {}
    for word in line.words:
        found.setdefault(heads.column(word), []).append(word)
    yield from found.items()
