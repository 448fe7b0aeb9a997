r"""Sections of data -> one HTML page with its styles, scripts and data in it.

The page carries a Content-Security-Policy that names its own style and script by their hashes: were a text ever to get
into the page as markup, the browser would still not run it.

>>> json_for_html({"said": "</script>&"})
'{"said":"\\u003c/script\\u003e\\u0026"}'
"""

import base64
import hashlib
import json
from importlib.resources import files
from string import Template
from typing import Any

ASSETS = files("warehouse.report") / "assets"

SCRIPTS = (
    "dom",
    "words",
    "data",
    "route",
    "parts",
    "chart",
    "coverage",
    "series",
    "pair",
    "contradictions",
    "targets",
    "figures",
    "texts",
    "evidence",
    "main",
)
"""In this order, as one script: a page opened as a file may not load modules."""

STYLES = ("base", "frame", "coverage", "tables", "cards", "charts", "evidence")

MARKUP = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


def render_page(sections: dict[str, Any]) -> str:
    """Fill the template; data goes in as JSON that holds no character of markup."""
    style = "\n".join(_asset(f"{name}.css") for name in STYLES)
    script = '"use strict";\n(() => {\n' + "\n".join(_asset(f"{name}.js") for name in SCRIPTS) + "})();\n"
    return Template(_asset("page.html")).substitute(
        style_hash=_csp_hash(style),
        script_hash=_csp_hash(script),
        style=style,
        data=json_for_html(sections),
        script=script,
    )


def json_for_html(value: Any) -> str:
    """Write JSON in ASCII without `<`, `>` and `&`, so that nothing in it can end or begin an element."""
    return json.dumps(value, separators=(",", ":"), allow_nan=False).translate(MARKUP)


def _asset(name: str) -> str:
    return (ASSETS / name).read_text(encoding="utf-8")


def _csp_hash(content: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
