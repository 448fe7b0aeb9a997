"""Times that a number is set beside: a text in, the periods and bases of its figures out."""

import pytest

from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Three times as much tea was sent by Mali to Chad in 1998 as in 1997: 9,000 tonnes against 3,000 tonnes.",
            {"Three times": "1998 < 1997", "9,000 tonnes": "1998", "3,000 tonnes": "1997"},
        ),
        ("A third as much wool was bought abroad by Mali in 1998 as in 1990.", {"A third": "1998 < 1990"}),
        (
            "Mali's surplus was $9 million in 1998, down $2 million on the surplus of $11 million in 1997; exports "
            "rose by $1 million.",
            {"$9 million": "1998", "$2 million": "1998 < 1997", "$11 million": "1997", "$1 million": "1998 < 1997"},
        ),
        (
            "BAMAKO, 5 September 2014. Exports of goats came to 9,000 head in July, almost three times last year.",
            {"9,000 head": "2014-07", "three times": "2014-07 < 2013-07"},
        ),
        (
            "Mali's exports were $9 million in 1998, which is 5 per cent more than in the previous year and makes 40"
            " per cent of the total.",
            {"$9 million": "1998", "5 per cent": "1998 < 1997", "40 per cent": "1998"},
        ),
        (
            "Mali's imports outpaced its exports in 1998, by 7 per cent against 2 per cent.",
            {"7 per cent": "1998 < 1997", "2 per cent": "1998 < 1997"},
        ),
        (
            "In 1998 Mali got $9 million from exports to Togo, compared to $5 million it paid for imports from there.",
            {"$9 million": "1998", "$5 million": "1998"},
        ),
        (
            "In 1998 Mali's exports to Togo saw a 9 per cent rise, compared to a 5 per cent rise in import from there.",
            {"9 per cent": "1998 < 1997", "5 per cent": "1998 < 1997"},
        ),
        (
            "Mali's surplus of $9 million in trade with Togo in 1997 gave way to a deficit of $2 million in 1998.",
            {"$9 million": "1997", "$2 million": "1998"},
        ),
        (
            "KAMPALA, 12 June 2019. Ugandan coffee shipments in May were worth $38 million; that beats April "
            "by 9% and last May by 21%.",
            {"$38 million": "2019-05", "9%": "2019-05 < 2019-04", "21%": "2019-05 < 2018-05"},
        ),
        *(
            (
                f"ACCRA, 12 June 2019. Ghana's imports rose 3% to $900 million in May, {beside} January.",
                {"3%": "2019-05 < 2018-05", "$900 million": "2019-05", "8%": "2019-05 < 2019-01"},
            )
            for beside in (
                "but were 8% below the record high set in",
                "and were up 8% from the two-year low hit in",
                "down 8% from an all-time peak touched in",
                "yet 8% below the peak in",
            )
        ),
        *(
            (
                f"LIMA, 12 June 2019. In 2018 Peru sold 5 million tonnes of maize, {against} 4 million in 2016. Its "
                f"imports came to $3 million, {against} $2 million.",
                {"5 million tonnes": "2018", "4 million": "2016", "$3 million": "2018", "$2 million": "2017"},
            )
            for against in ("compared with", "in comparison with", "relative to", "as opposed to", "vs.")
        ),
        (
            "LIMA, 12 June 2019. Peruvian exports rose 6% to $4.2 billion in May from $3.9 billion in April and 2% "
            "from a year earlier.",
            {"6%": "2019-05 < 2019-04", "2%": "2019-05 < 2018-05"},
        ),
        (
            "DAKAR, 12 June 2019. Senegal's trade was brisk from January to April. Exports came to $900 million, an "
            "increase of about 8% over the first four months of 2018; imports grew 5% to $2 billion.",
            {"$900 million": "2019-01-01/P4M", "8%": "2019-01-01/P4M < 2018-01-01/P4M", "5%": "2019-01-01/P4M"},
        ),
        (
            "LOME, 12 June 2016. In 2015 Togo exported more. Coffee exports fetched $30 million, practically the same "
            "as the $31 million of 2013. Cocoa sales earned $90 million, above the $70 million of 2012.",
            {"$30 million": "2015", "$31 million": "2013", "$90 million": "2015", "$70 million": "2012"},
        ),
        (
            "DAKAR, 12 June 2019. Senegal's exports grew by 8% over the first four months of 2018.",
            {"8%": "2018-01-01/P4M < 2017-01-01/P4M"},
        ),
        (
            "PERTH, 12 June 2019. Australian wheat exports are put at 8.5 million tonnes in 2019/20, up from "
            "7.9 million last season.",
            {"8.5 million tonnes": "2019-07-01/P1Y", "7.9 million": "2018-07-01/P1Y"},
        ),
        (
            "OTTAWA, 12 June 2019. In the year ended March 2019 Canada's exports were $5 billion, 4% more than in "
            "2018.",
            {"4%": "2018-04-01/P1Y < 2017-04-01/P1Y"},
        ),
        (
            "LIMA, 12 June 2019. Peru had a surplus of $1.2 billion in May, bringing the cumulative surplus for the "
            "year to $3.4 billion.",
            {"$1.2 billion": "2019-05", "$3.4 billion": "2019-01-01/P5M"},
        ),
        (
            "LIMA, 8 April 2019. Peru bought 40,000 tonnes of rice for April/May shipment. Its exports of maize so far "
            "this year are 2,000 tonnes.",
            {"2,000 tonnes": "2019-01-01/P98D"},
        ),
        (
            "LAGOS, 12 June 2019 - Stocks of cocoa rose 6% to 40,000 tonnes at the end of May.",
            {"6%": "2019-05 < 2018-05"},
        ),
        (
            "LIMA, 12 June 2019. Peruvian exports in May reached $4.2 billion, 7% better than April's $3.9 "
            "billion and 2% better than in May 2018.",
            {
                "$4.2 billion": "2019-05",
                "7%": "2019-05 < 2019-04",
                "$3.9 billion": "2019-04",
                "2%": "2019-05 < 2018-05",
            },
        ),
        (
            "LIMA, 12 June 2019. Exports in May stood at $4.2 billion. Imports, at $3.6 billion, were ahead "
            "of both April ($3.3 billion) and May 2018 ($3.1 billion). Machinery accounted for $900 million "
            "of them.",
            {
                "$3.6 billion": "2019-05",
                "$3.3 billion": "2019-04",
                "$3.1 billion": "2018-05",
                "$900 million": "2019-05",
            },
        ),
        (
            "LIMA, 8 Jan 1998. Peru's trade with Chile reached $900m in 1997. It compares with $2.5bn in trade with"
            " Japan. Exports to Chile were $80m, against $500m to Japan.",
            {"$900m": "1997", "$2.5bn": "1997", "$80m": "1997", "$500m": "1997"},
        ),
        (
            "LIMA, 21 June 2019. From June 1 to 20 Peruvian exports were $2.7 billion, against $3.2 billion in the "
            "same days last year.",
            {"$2.7 billion": "2019-06-01/P20D", "$3.2 billion": "2018-06-01/P20D"},
        ),
        (
            "In 2011 Peru's exports of tin were $60 million. Chile bought $9 million, and Cuba, the leader in 2010, $7 "
            "million.",
            {"$9 million": "2011", "$7 million": "2011"},
        ),
        (
            "In 2011 Peru's sales to Chad grew more slowly than imports: by 4% against 7%.",
            {"4%": "2011", "7%": "2011"},
        ),
        ("Imports of Togo grew by 4% in 2011 compared with a gain of 7% for exports.", {"4%": "2011", "7%": "2011"}),
        (
            "Togo's exports soared by 60% in 2011, turning a deficit of $4 million into a surplus of $7 million.",
            {"$4 million": "2010", "$7 million": "2011"},
        ),
        (
            "Togo's surplus with Mali in 2011 ($4 million) was smaller than that with Peru ($7 million).",
            {"$4 million": "2011", "$7 million": "2011"},
        ),
        ("In 2011 Peru's exports rose from $6 billion to $7 billion.", {"$6 billion": "2010", "$7 billion": "2011"}),
        ("Peru's exports rose from $6 billion to $7 billion in 2011.", {"$6 billion": "2010", "$7 billion": "2011"}),
        (
            "LIMA, 12 June 2019. In May Peru's exports fell from $4 billion to $3 billion, imports from $3 billion to "
            "$2 billion.",
            {"$4 billion": "2018-05", "$3 billion": "2019-05"},
        ),
        (
            "ANKARA, 5 May 1987. Turkey's imports grew by 2.9% in March, to $1.2 billion, and beat the old "
            "peak of $1.1 billion from last October.",
            {"$1.2 billion": "1987-03", "$1.1 billion": "1986-10"},
        ),
        (
            "JAKARTA, 20 February 2020. January brought Indonesian coal exporters a shock: only 24 million "
            "tonnes left the country, 18 per cent less than December's 29 million tonnes.",
            {"24 million tonnes": "2020-01", "18 per cent": "2020-01 < 2019-12", "29 million tonnes": "2019-12"},
        ),
        (
            "SINGAPORE, 18 May 2020. Domestic exports rose 9.7 per cent in April on a year before. "
            "Pharmaceuticals soared 174 per cent from last April's low base of about S$0.9 billion.",
            {"9.7 per cent": "2020-04 < 2019-04", "174 per cent": "2020-04 < 2019-04", "S$0.9 billion": "2019-04"},
        ),
        (
            "RIYADH, 25 August 2023. In the second quarter of 2023 exports fell by 38 percent to SAR 291 "
            "billion. Set beside the first quarter, the total is down SAR 23 billion or 7.6 percent.",
            {"SAR 23 billion": "2023-Q2 < 2023-Q1", "7.6 percent": "2023-Q2 < 2023-Q1"},
        ),
        (
            "HELSINKI, 8 October 1997. Exports in August amounted to FIM 15.2 billion. July had brought FIM "
            "16.1 billion and last August FIM 14.0 billion.",
            {"FIM 15.2 billion": "1997-08", "FIM 16.1 billion": "1997-07", "FIM 14.0 billion": "1996-08"},
        ),
        (
            "TUNIS, 8 October 1997. Tunisia's olive oil exports reached 12,000 tonnes in September. They "
            "outdid August's by 20% and September 1996's by a third.",
            {"12,000 tonnes": "1997-09", "20%": "1997-09 < 1997-08", "a third": "1997-09 < 1996-09"},
        ),
        (
            "ASTANA, 8 October 2014. Kazakh flour exports in September: 150,000 tonnes, up from 140,000 in "
            "August and well ahead of last September's 120,000.",
            {"150,000 tonnes": "2014-09", "140,000": "2014-08", "120,000": "2013-09"},
        ),
        (
            "WELLINGTON, 26 March 2001. February's imports of NZ$2.4 billion fell short of January's by "
            "NZ$150 million and of last February's by NZ$40 million.",
            {"NZ$2.4 billion": "2001-02", "NZ$150 million": "2001-02 < 2001-01", "NZ$40 million": "2001-02 < 2000-02"},
        ),
        (
            "HARARE, 19 January 2011. Zimbabwe sold 120 million kg of tobacco in 2010, more than double the "
            "2009 crop of 58 million kg, and not far from the 165 million kg of 2001.",
            {"120 million kg": "2010", "58 million kg": "2009", "165 million kg": "2001"},
        ),
        (
            "NAIROBI, 3 August 2004. Tea sales in July, at $45 million, beat June ($41 million) and July 2003"
            " ($38 million).",
            {"$45 million": "2004-07", "$41 million": "2004-06", "$38 million": "2003-07"},
        ),
        (
            "BELGRADE, 9 September 2008. July exports of $1 billion compare with $950 million in June and "
            "$870 million a year earlier.",
            {"$1 billion": "2008-07", "$950 million": "2008-06", "$870 million": "2007-07"},
        ),
        (
            "PARIS, 10 June 1999. France's trade surplus shrank in April from March's 2.1 billion euros to "
            "1.8 billion euros. In April 1998 it had been 2.4 billion euros.",
            {"2.1 billion euros": "1999-03", "1.8 billion euros": "1999-04", "2.4 billion euros": "1998-04"},
        ),
        (
            "PARIS, 10 June 1999. Growth in French exports slowed to 5% in April from 8% in March; imports "
            "gained 3% after 6%.",
            {"5%": "1999-04 < 1998-04", "8%": "1999-03 < 1998-03", "3%": "1999-04 < 1998-04"},
        ),
        (
            "Growth in French exports eased to 5% in April 1999 from 8% in March. That of imports accelerated to 4% "
            "from 3%. The trade surplus was 1.8 billion euros, against 2.1 billion in March.",
            {
                "5%": "1999-04 < 1998-04",
                "8%": "1999-03 < 1998-03",
                "4%": "1999-04 < 1998-04",
                "3%": "1999-03 < 1998-03",
            },
        ),
        (
            "DAKAR, 20 July 2011. Fish exports fetched $120 million in May and $100 million in June. Imports of fish"
            " were $40 million and $50 million respectively. In those months tea brought $7 million and $9 million.",
            {"$40 million": "2011-05", "$50 million": "2011-06", "$7 million": "2011-05", "$9 million": "2011-06"},
        ),
        (
            "Fish exports fetched $120 million in 2010 and $100 million in 2011. Imports of tea and rice were $40"
            " million and $50 million respectively.",
            {"$40 million": "2011", "$50 million": "2011"},
        ),
        (
            "DAKAR, 20 July 2011. Fish exports fetched $120 million in the first half, up from $100 million "
            "in the first six months of 2010. They had been $140 million in the second half.",
            {"$120 million": "2011-S1", "$100 million": "2010-S1", "$140 million": "2010-S2"},
        ),
        (
            "MUSCAT, 1 August 2013. Exports in 2012 were a fifth higher than in 2011 and twice those of 2009,"
            " at OMR 20 billion. Back in 2009, they had dropped 27%.",
            {"OMR 20 billion": "2012", "a fifth": "2012 < 2011", "twice": "2012 < 2009", "27%": "2009 < 2008"},
        ),
        (
            "TOKYO, 18 May 1989. Car exports in April totalled 380,000 units, 8 pct fewer than 413,000 in "
            "April 1988 and off 3 pct from 392,000 in March.",
            {"8 pct": "1989-04 < 1988-04", "413,000": "1988-04", "3 pct": "1989-04 < 1989-03", "392,000": "1989-03"},
        ),
        (
            "PRAGUE, 4 November 1965. Czechoslovak exports amounted to 9 billion crowns in 1964 at 1958 prices; in "
            "1963 they had been 8 billion crowns at the exchange rates of that year. In constant 1958 prices imports "
            "grew 4%.",
            {"9 billion crowns": "1964", "8 billion crowns": "1963", "4%": "1964 < 1963"},
        ),
        (
            "LISBON, August 2014. Exports to Spain rose 1.5% between Q1 2014 and Q2 2014. The deficit widened by $9 "
            "million between the first and second quarters. Imports fell 3% between Q4 and Q1 of 2013.",
            {"1.5%": "2014-Q2 < 2014-Q1", "$9 million": "2014-Q2 < 2014-Q1"},
        ),
    ],
)
def test_what_a_number_is_set_beside_is_no_time_of_its_own(text: str, times: dict[str, str]):
    assert times_of(text, times) == times
