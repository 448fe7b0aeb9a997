"""The commands of the command line, a module each: its docstring is its help, `configure` and `run` are its work.

A command `name` is the module `name.py` with `configure(parser)`, `run(arguments) -> exit status` and, in its
docstring, examples after the first line. What loads slowly is imported in `run`, so that `--help` answers at once.
"""
