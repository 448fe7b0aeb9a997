"""The command line `trade-warehouse`: finds the commands, runs one, and gives its exit status.

0  done
1  done, and something is to be looked at: a file that could not be used, a check that failed, texts that contradict one
   another, warehouses that differ
2  not done: a wrong argument, a folder or a warehouse that cannot be used; one line on standard error says why
130  interrupted; nothing has changed

>>> "refresh" in command_names()
True
"""

import argparse
import importlib
import inspect
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from extract.errors import TradeWarehouseError
from warehouse.terminal import harmless_terminal, one_line

UNDONE, INTERRUPTED = 2, 130
DESCRIPTION = "Trade statistics that are told in prose, as a warehouse of figures."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; never show a traceback for what a person can mend."""
    chosen = parser().parse_args(arguments)
    with harmless_terminal():
        return _run(chosen)


def _run(chosen: argparse.Namespace) -> int:
    try:
        return chosen.run(chosen)
    except TradeWarehouseError as error:
        print(f"trade-warehouse: {one_line(str(error))}", file=sys.stderr)
        return UNDONE
    except KeyboardInterrupt:
        print("trade-warehouse: interrupted, nothing has changed", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:  # the reader of a pipe, such as head, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def parser() -> argparse.ArgumentParser:
    """Make the parser of all commands."""
    statuses = inspect.cleandoc(__doc__).split("\n\n")[1]
    top = argparse.ArgumentParser(
        "trade-warehouse",
        description=DESCRIPTION,
        epilog=f"exit status:\n{statuses}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = top.add_subparsers(metavar="COMMAND", required=True)
    for name in command_names():
        module = importlib.import_module(f"warehouse.commands.{name}")
        summary, _, examples = inspect.cleandoc(module.__doc__ or "").partition("\n\n")
        command = commands.add_parser(
            name,
            help=summary[0].lower() + summary[1:].rstrip("."),
            description=summary,
            epilog=examples,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        module.configure(command)
        command.set_defaults(run=module.run)
    return top


def command_names() -> list[str]:
    """List the commands: the modules of warehouse/commands."""
    folder = Path(__file__).with_name("commands")
    return sorted(path.stem for path in folder.glob("*.py") if not path.stem.startswith("_"))


def add_warehouse(command: argparse.ArgumentParser) -> None:
    """Give a command the option that names the warehouse."""
    command.add_argument("--warehouse", metavar="FILE", type=Path, help="default: build/warehouse.duckdb")


def add_json(command: argparse.ArgumentParser) -> None:
    """Give a command the option that makes it answer to machines."""
    command.add_argument("--json", action="store_true", help="answer in JSON")


if __name__ == "__main__":
    sys.exit(main())
