"""Measurements, never tests: each figure is a median with its least and greatest value beside a bare twin.

`ratio` is ours by the twin, measured in turns in the same run, so that it travels between machines and holds on a busy
one; plain times do not. `goal` says what the design asks for. `import.*` are chunks of a thousand applications of three
tables (the twin inserts the same rows without triggers or journal); `worklist.*` pages of 200 (the twin fetches their
keys); `search.*` the first page; `save.*` a field with entry and commit (the twin: the bare row); `verify.*` entries a
second; `writers.*` commits a second of 25 people (the twin takes its journal number at its first write); `letters.*`
one letter (the twins: Typst to the same standards, ReportLab without tags); `window.*` from the start of the process
to its first painted window (the twin: a bare window of Qt), and the room of cases filled, filtered and sorted.
"""
