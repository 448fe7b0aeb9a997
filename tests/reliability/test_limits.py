"""A process that reads texts is ended where a file makes it take more memory or time than a text may."""

import multiprocessing
import signal
import time

import pytest

from extract.errors import UnreadableText
from extract.read import decode_document
from tests.reliability.hostile_files import pdf_of
from warehouse import limits


def forms_in_forms(depth: int, each: int) -> bytes:
    """Make a PDF whose page draws a form that draws the next one several times, and so on: each ** depth words."""
    box = b"/Type/XObject/Subtype/Form/BBox[0 0 600 800]"
    forms = []
    for number in range(depth):
        content = b"/X Do\n" * each if number < depth - 1 else b"BT /F 9 Tf 9 700 Td (exports) Tj ET"
        resources = b"/Resources<</Font<</F 5 0 R>>/XObject<</X %d 0 R>>>>" % (number + 7)
        forms.append(b"<<%s%s/Length %d>>stream\n%s\nendstream" % (box, resources, len(content), content))
    return pdf_of(b"/X Do", more=tuple(forms), resources=b"/XObject<</X 6 0 R>>")


def read_within_limits(data: bytes, megabytes: int) -> None:
    limits.MEMORY_BYTES = megabytes * 2**20
    limits.bind_process()
    decode_document(data, "a.pdf")


def spin_within_limits(seconds: int) -> None:
    limits.SECONDS = seconds
    limits.bind_process()
    limits.allow_time(0)
    while True:
        pass


def ended(target, *arguments: object) -> int:
    """Run a function in a process of its own; give the signal that ended it, or 0."""
    process = multiprocessing.get_context("spawn").Process(target=target, args=arguments)
    process.start()
    process.join(60)
    process.kill()
    return -process.exitcode


def test_a_small_pdf_that_would_fill_any_memory_ends_its_process_alone():
    bomb = forms_in_forms(depth=10, each=10)
    assert len(bomb) < 5_000
    assert ended(read_within_limits, bomb, 1024) == signal.SIGABRT


def test_a_pdf_as_reports_are_is_read_within_the_limits():
    page = b"BT /F 9 Tf 9 700 Td (Exports rose by 5%) Tj ET"
    assert ended(read_within_limits, pdf_of(page, pages=200), 2048) == 0


def test_a_text_that_takes_too_long_ends_its_process_alone():
    assert ended(spin_within_limits, 1) == signal.SIGXCPU


def test_outside_of_a_pool_there_are_no_limits():
    limits.allow_time(0)
    until = time.process_time() + 0.1
    while time.process_time() < until:
        pass


@pytest.mark.parametrize(("size", "seconds"), [(0, 120), (1_000_000, 420), (100_000_000, 30_120)])
def test_larger_texts_may_take_longer(size, seconds):
    assert limits.seconds_for(size) == seconds


def test_pages_without_end_are_refused():
    page = b"BT /F 9 Tf 9 700 Td (Exports rose by 5%) Tj ET"
    with pytest.raises(UnreadableText, match="more than 5000 pages"):
        decode_document(pdf_of(page, pages=5001), "a.pdf")
