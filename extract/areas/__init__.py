"""Areas and what they do in a sentence: text in; the areas that it names out, each with its code and its role.

`names` and `mentions` find them (`spelling` levels their letters, `codes` tells what is known of each), `uses` says
how one is named, `roles` what part grammar gives it, by what stands `around` it, the `phrases` it is part of, the verbs
before it (`deed_roles`) and what it does itself (`deeds`); `lists`, `places`, `pairs` and `venues` set apart those that
are no side for themselves.
"""
