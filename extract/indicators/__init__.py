"""What a statement measures: exports, imports, turnover, balance, contracts, people …

`indicator` decides. A statement's own words come first: the word that it is under (`heads`), what is done with the
goods (`flows`, `bought`, `crossings`, `firms`, `home_sales`), both flows side by side (`paired_flows`, `mutual`,
`gaps`, `remainders`, `wholes`), things and money (`things`, `thing_shares`, `counts`, `priced`, `harvests`, `works`,
`abilities`, `economies`, `matters`), the flow named `behind` it; else what was told before (`inherited`,
`in_force`).
"""
