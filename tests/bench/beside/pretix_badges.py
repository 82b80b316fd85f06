"""Runs in pretix's own Python: an event with people, its badge exporter on them, and how long that took as JSON.

python pretix_badges.py COUNT PDF        with PRETIX_CONFIG_FILE and an up-to-date database
"""

import json
import os
import sys
import time
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pretix.settings")

import django

django.setup()

from django_scopes import scopes_disabled  # noqa: E402
from pretix.base.models import Event, Item, Order, OrderPosition, Organizer  # noqa: E402
from pretix.plugins.badges.exporters import OPTIONS, render_pdf  # noqa: E402
from pretix.plugins.badges.models import BadgeLayout  # noqa: E402

DAY = datetime(2026, 1, 1, tzinfo=UTC)
TEXT = {"type": "textarea", "left": "8", "width": "89", "fontfamily": "Open Sans", "color": [0, 0, 0, 1],
        "align": "center", "downward": True, "italic": False, "rotation": 0, "text": ""}  # fmt: skip
LAYOUT = [
    {**TEXT, "bottom": "90", "fontsize": "24.0", "bold": True, "content": "attendee_name"},
    {**TEXT, "bottom": "70", "fontsize": "14.0", "bold": False, "content": "attendee_company"},
    {"type": "barcodearea", "left": "40", "bottom": "25", "size": "25", "content": "secret"},
]


def people(count: int) -> tuple[Event, list[OrderPosition]]:
    organizer = Organizer.objects.create(name="Open day", slug="open")
    event = Event.objects.create(
        organizer=organizer, name="Open day", slug="open", plugins="pretix.plugins.badges", date_from=DAY,
        currency="EUR",
    )  # fmt: skip
    BadgeLayout.objects.create(event=event, name="A6", default=True, layout=json.dumps(LAYOUT))
    item = Item.objects.create(event=event, name="Ticket", default_price=0)
    order = Order.objects.create(
        event=event, status="p", email="guest@example.org", datetime=DAY, expires=DAY, total=Decimal(0), locale="en",
        code="GUESTS", sales_channel=organizer.sales_channels.get(identifier="web"),
    )  # fmt: skip
    for number in range(count):
        OrderPosition.objects.create(
            order=order, item=item, price=0, positionid=number + 1, secret=str(100_000_000_000 + number * 7919),
            attendee_name_parts={"_scheme": "full", "full_name": f"Guest Number {number}"},
            company=f"Ministry of Environment {number % 40}",
        )  # fmt: skip
    return event, list(OrderPosition.objects.filter(order=order).select_related("order"))


def main(count: int, pdf: Path) -> None:
    with scopes_disabled():
        event, positions = people(count)
        started = time.perf_counter()
        with pdf.open("wb") as file:
            render_pdf(event, positions, OPTIONS["a4_a6p"], file)
        sys.stdout.write(json.dumps({"seconds": time.perf_counter() - started}) + "\n")


main(int(sys.argv[1]), Path(sys.argv[2]))
