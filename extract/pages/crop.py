"""The part of a sheet that a viewer shows."""

from __future__ import annotations

from extract.files.watched import WatchedPage
from extract.records import Box


def visible_box(page: WatchedPage) -> Box:
    """The crop box within the media box as a viewer turns it, in points from the media box's top left."""
    media, crop = page.page_obj.mediabox, page.page_obj.cropbox
    mx0, mx1, my0, my1 = *sorted((media[0], media[2])), *sorted((media[1], media[3]))
    cx0, cx1, cy0, cy1 = *sorted((crop[0], crop[2])), *sorted((crop[1], crop[3]))
    margins = [max(0.0, cx0 - mx0), max(0.0, my1 - cy1), max(0.0, mx1 - cx1), max(0.0, cy0 - my0)]
    if margins[0] + margins[2] >= mx1 - mx0 or margins[1] + margins[3] >= my1 - my0:
        margins = [0.0, 0.0, 0.0, 0.0]
    for _ in range(page.page_obj.rotate // 90):
        margins = [margins[3], *margins[:3]]
    left, top, right, bottom = margins
    return Box(left, top, float(page.width) - right, float(page.height) - bottom)
