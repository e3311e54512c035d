"""The problems of a document as one text."""

from __future__ import annotations

from collections.abc import Sequence

from extract.records import Problem


def reason(problems: Sequence[Problem]) -> str:
    """The problems in their order, each with its page; what ails several pages alike is said once."""
    pages: dict[str, list[int]] = {}
    first: dict[str, Problem] = {}
    for problem in problems:
        alike = _wording(problem)
        first.setdefault(alike, problem)
        pages.setdefault(alike, []).extend([] if problem.page is None else [problem.page])
    return " ".join(_sentence(problem) + _further(pages[alike][1:]) for alike, problem in first.items())


def _wording(problem: Problem) -> str:
    """What a problem says but for its page."""
    return problem.text.removeprefix(f"Sida {problem.page} ").removeprefix(f"Sida {problem.page}: ")


def _sentence(problem: Problem) -> str:
    """The problem with its page, where its own sentence does not begin with it."""
    if problem.page is None or problem.text.startswith(f"Sida {problem.page}"):
        return problem.text
    return f"Sidan {problem.page}: {problem.text}"


def _further(pages: Sequence[int]) -> str:
    """` Detsamma gäller sidorna 2, 4 och 7.`; nothing where there are no further pages."""
    numbers = [str(page) for page in dict.fromkeys(pages)]
    if not numbers:
        return ""
    listed = " och ".join([", ".join(numbers[:-1]), numbers[-1]] if len(numbers) > 1 else numbers)
    return f" Detsamma gäller {'sidorna' if len(numbers) > 1 else 'sida'} {listed}."
