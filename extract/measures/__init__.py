"""What kind of number a statement holds: level, growth, difference, share or rate; its value and direction out.

`measure` decides, by the kind of number: `percents` (with `lone_percents`, `shares`) and `levels` (with `rates`).
"""
