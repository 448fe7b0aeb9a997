"""Texts in, figures out. Read `records`, what comes out, then `figures`, which calls the rooms in this order:

`reading` opens a file (`read` calls it), `layout` cuts its text into segments, `topics` says whom each section is
about. `quantities`, `areas` and `periods` find numbers, names and times in a sentence, `statements` parts its words
among its figures. Then one room finds each slot: `indicators`, `measures`, `sides`, `products`, `times` (`slots`
calls them), for cells of tables `tables`. `story` holds what has been told so far, `discourse` changes it.

Modules outside the rooms serve them all: `words` looks up the vocabulary, `values` makes records, `making` the
figure.
"""
