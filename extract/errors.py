"""The errors of the project, as one tree; each carries where it happened and what to do.

TradeWarehouseError
├── TextError (ValueError)          a text that cannot be read
│   ├── UnreadableText              no text in it: an image, a broken or locked PDF, an empty file
│   └── UnsupportedLanguage         text, but not in English
├── MetadataError (ValueError)      a row of documents.csv that cannot be used
├── CorpusError (FileNotFoundError) no folder, or no text in it
└── WarehouseError (RuntimeError)   a warehouse that cannot be written, opened or trusted

>>> str(UnreadableText("a.pdf", "it is locked with a password", "save a copy without one"))
'a.pdf: it is locked with a password; save a copy without one'
"""


class TradeWarehouseError(Exception):
    """Name the file, say what is wrong, and say what to do; all three survive pickling."""

    def __init__(self, path: str, reason: str, remedy: str = ""):
        super().__init__(path, reason, remedy)
        self.path, self.reason, self.remedy = path, reason, remedy

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}" + (f"; {self.remedy}" if self.remedy else "")


class TextError(TradeWarehouseError, ValueError):
    """A text that cannot be read; the others go on without it."""


class UnreadableText(TextError):
    """A file without text in a form that is known."""


class UnsupportedLanguage(TextError):
    """A text in a language that is not read yet."""


class MetadataError(TradeWarehouseError, ValueError):
    """A row of documents.csv that cannot be used; `path` names the file and the line."""


class CorpusError(TradeWarehouseError, FileNotFoundError):
    """No such folder, or no text in it."""


class WarehouseError(TradeWarehouseError, RuntimeError):
    """A warehouse that cannot be written, opened or trusted."""
