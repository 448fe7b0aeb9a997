"""The observations of a release as SDMX: observations.sdmx.csv (SDMX-CSV 2.0) and structure.xml (SDMX-ML 2.1).

The keys and codes are made in models/export/observations_sdmx.sql; here they are written.

>>> message = structure_message({"CL_FREQ": [("A", "Annual")]}, "0123")
>>> [code.get("id") for code in message.iter(S + "Code")]
['A']
"""

from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as xml

from pyarrow.csv import CSVWriter

from warehouse.export.release import Release
from warehouse.export.tables import ROWS, defused
from warehouse.model import code_lists, scripts

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

AGENCY, VERSION = "TRADE_WAREHOUSE", "1.0"
M, S, C = (
    f"{{http://www.sdmx.org/resources/sdmxml/schemas/v2_1/{part}}}" for part in ("message", "structure", "common")
)
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"

DIMENSIONS = {
    "FREQ": ("Frequency", "CL_FREQ"),
    "REF_AREA": ("Area that reports", "CL_AREA"),
    "COUNTERPART_AREA": ("Other side", "CL_AREA"),
    "INDICATOR": ("What is measured", "CL_INDICATOR"),
    "PRODUCT": ("Goods or services", "CL_PRODUCT"),
    "TRANSFORMATION": ("Level, growth, share, and on which base", "CL_TRANSFORMATION"),
    "UNIT_MEASURE": ("Unit after the transformation", "CL_UNIT_MEASURE"),
}
"""Dimensions of the key beside TIME_PERIOD, with name and code list."""

ATTRIBUTES = {
    "UNIT_MULT": ("Power of ten of the unit", None),
    "DECIMALS": ("Decimals printed", None),
    "OBS_STATUS": ("Status of the observation", "CL_OBS_STATUS"),
    "CONF_STATUS": ("Confidentiality", "CL_CONF_STATUS"),
    "BASE_PER": ("Period compared with", None),
    "COMMENT_OBS": ("Interval and claims", None),
    "figure_id": ("Figure whose value was taken", None),
    "period_start": ("First day of the period", None),
    "period_end": ("Last day of the period, included", None),
    "ref_area_iso3": ("ISO 3166-1 alpha-3 of REF_AREA", None),
    "ref_area_name": ("English name of REF_AREA", None),
    "counterpart_iso3": ("ISO 3166-1 alpha-3 of COUNTERPART_AREA", None),
    "counterpart_name": ("English name of COUNTERPART_AREA", None),
    "product_text": ("The phrase for the product", None),
    "release_id": ("Identifier of the release, made from its content", None),
}
"""Attributes of an observation, with name and code list."""

CODE_LISTS = {f"code_{name}": name for name in ("freq", "obs_status", "hs2022", "product_own")}


def write_sdmx(release: Release) -> list[Path]:
    """Write data and structure; a warehouse without observations has neither."""
    if "observations" not in {relation.name for relation in release.relations}:
        return []
    make_sdmx_tables(release.db)
    data, structure = release.folder / "observations.sdmx.csv", release.folder / "structure.xml"
    rows = release.db.sql(f"SELECT *, '{release.release_id}' AS release_id FROM observations_sdmx").to_arrow_reader(
        ROWS
    )
    with CSVWriter(data, rows.schema) as file:
        for batch in rows:
            file.write_batch(defused(batch))
    codes: dict[str, list[tuple[str, str]]] = {}
    for code_list, code, name in release.db.execute("SELECT * FROM sdmx_code ORDER BY ALL").fetchall():
        codes.setdefault(code_list, []).append((code, name))
    tree = xml.ElementTree(structure_message(codes, release.release_id))
    xml.indent(tree)
    tree.write(structure, encoding="utf-8", xml_declaration=True)
    return [data, structure]


def make_sdmx_tables(db: "DuckDBPyConnection") -> None:
    """Make the temporary tables observations_sdmx and sdmx_code."""
    codes = code_lists()
    for relation, code_list in CODE_LISTS.items():
        db.register(relation, codes[code_list])
    for script in scripts("export"):
        db.execute(script.sql)
    for relation in CODE_LISTS:
        db.unregister(relation)


def structure_message(codes: dict[str, list[tuple[str, str]]], release_id: str) -> xml.Element:
    """Describe dimensions, attributes and codes as an SDMX-ML structure message."""
    for prefix, namespace in (("mes", M), ("str", S), ("com", C)):
        xml.register_namespace(prefix, namespace.strip("{}"))
    message = xml.Element(M + "Structure")
    header = xml.SubElement(message, M + "Header")
    for name, text in (("ID", f"R{release_id}"), ("Test", "false"), ("Prepared", "2000-01-01T00:00:00")):
        xml.SubElement(header, M + name).text = text  # no time of making: the same content gives the same bytes
    xml.SubElement(header, M + "Sender", id=AGENCY)
    structures = xml.SubElement(message, M + "Structures")
    _add_dataflow(xml.SubElement(structures, S + "Dataflows"))
    lists = xml.SubElement(structures, S + "Codelists")
    for code_list, values in codes.items():
        made = _maintainable(lists, "Codelist", code_list, f"Code list {code_list}")
        for code, name in values:
            _named(made, "Code", code, name)
    concepts = _maintainable(xml.SubElement(structures, S + "Concepts"), "ConceptScheme", "TRADE_CONCEPTS", "Concepts")
    for concept, (name, _) in {**DIMENSIONS, **ATTRIBUTES}.items():
        _named(concepts, "Concept", concept, name)
    for concept, name in (("TIME_PERIOD", "Period"), ("OBS_VALUE", "Value")):
        _named(concepts, "Concept", concept, name)
    _add_data_structure(xml.SubElement(structures, S + "DataStructures"))
    return message


def _add_dataflow(parent: xml.Element) -> None:
    flow = _maintainable(parent, "Dataflow", "TRADE_CLAIMS", "Trade figures told in prose")
    reference = {"id": "TRADE_CLAIMS", "agencyID": AGENCY, "version": VERSION, "class": "DataStructure"}
    xml.SubElement(xml.SubElement(flow, S + "Structure"), "Ref", {**reference, "package": "datastructure"})


def _add_data_structure(parent: xml.Element) -> None:
    structure = _maintainable(parent, "DataStructure", "TRADE_CLAIMS", "Trade figures told in prose")
    parts = xml.SubElement(structure, S + "DataStructureComponents")
    dimensions = xml.SubElement(parts, S + "DimensionList", id="DimensionDescriptor")
    for place, (name, (_, code_list)) in enumerate(DIMENSIONS.items(), 1):
        _component(dimensions, "Dimension", name, code_list, position=str(place))
    time = _component(dimensions, "TimeDimension", "TIME_PERIOD", None, position=str(len(DIMENSIONS) + 1))
    kind = xml.SubElement(time, S + "LocalRepresentation")
    xml.SubElement(kind, S + "TextFormat", textType="ObservationalTimePeriod")
    attributes = xml.SubElement(parts, S + "AttributeList", id="AttributeDescriptor")
    for name, (_, values) in ATTRIBUTES.items():
        attribute = _component(attributes, "Attribute", name, values, assignmentStatus="Conditional")
        related = xml.SubElement(attribute, S + "AttributeRelationship")
        xml.SubElement(xml.SubElement(related, S + "PrimaryMeasure"), "Ref", id="OBS_VALUE")
    _component(xml.SubElement(parts, S + "MeasureList", id="MeasureDescriptor"), "PrimaryMeasure", "OBS_VALUE", None)


def _component(parent: xml.Element, kind: str, name: str, code_list: str | None, **more: str) -> xml.Element:
    component = xml.SubElement(parent, S + kind, {"id": name, **more})
    scheme = {"maintainableParentID": "TRADE_CONCEPTS", "maintainableParentVersion": VERSION, "agencyID": AGENCY}
    reference = {"id": name, **scheme, "package": "conceptscheme", "class": "Concept"}
    xml.SubElement(xml.SubElement(component, S + "ConceptIdentity"), "Ref", reference)
    if code_list:
        kind_of = xml.SubElement(component, S + "LocalRepresentation")
        reference = {"id": code_list, "agencyID": AGENCY, "version": VERSION, "package": "codelist"}
        xml.SubElement(xml.SubElement(kind_of, S + "Enumeration"), "Ref", {**reference, "class": "Codelist"})
    return component


def _maintainable(parent: xml.Element, kind: str, name: str, words: str) -> xml.Element:
    return _named(parent, kind, name, words, agencyID=AGENCY, version=VERSION, isFinal="true")


def _named(parent: xml.Element, kind: str, name: str, words: str, **more: str) -> xml.Element:
    element = xml.SubElement(parent, S + kind, {"id": name, **more})
    xml.SubElement(element, C + "Name", {LANGUAGE: "en"}).text = words
    return element
