"""The star schema as SQL and code lists; `warehouse.model` reads them. Nothing here is Python."""
