namespace Sightline.Demo;

/// <summary>Who works for Northmere. Nobody in it exists; the names are put together so that they are nobody's.</summary>
internal static class NorthmerePeople
{
    public const string Assessment = "Assessment and intervention";
    public const string Permanence = "Permanence and support";

    public static readonly IReadOnlyList<(string Service, string Team)> Teams =
    [
        (Assessment, "Assessment team 1"),
        (Assessment, "Assessment team 2"),
        (Assessment, "Child protection team"),
        (Permanence, "Children in care team"),
        (Permanence, "Disabled children's team"),
        (Permanence, "Moving on team"),
        (Permanence, "Fostering team"),
    ];

    public static IReadOnlyList<Someone> All =>
        [.. Leaders(), .. AssessmentTeams(), .. PermanenceTeams()];

    private static IEnumerable<Someone> Leaders()
    {
        yield return new(
            "N001",
            "Maren",
            "Hollinside",
            "Director of children's services",
            null,
            null,
            61
        )
        {
            Group = null,
            HoldsCases = false,
            Supervision = null,
        };
        yield return Leader(
            "N002",
            "Greta",
            "Lindqvist",
            "Head of service",
            null,
            "N001",
            49,
            new()
            {
                EveryWeeks = 6,
                LastMet = 22,
                Next = 20,
                WhyLessOften =
                    "Neither of us holds cases. The directorate meets weekly, and we speak in between whenever a decision cannot wait.",
            }
        );
        yield return Leader(
            "N003",
            "Osric",
            "Tandy",
            "Head of service",
            null,
            "N001",
            38,
            new()
            {
                EveryWeeks = 6,
                LastMet = 30,
                Next = 12,
                WhyLessOften =
                    "The post is shared with the regional programme for a year, half of each week. We look at it again when that ends.",
            }
        );
        yield return Leader(
            "N004",
            "Femi",
            "Ade",
            "Service manager",
            null,
            "N002",
            44,
            new()
            {
                LastMet = 9,
                Next = 19,
                Record = RecordState.Shared,
            }
        );
        yield return Leader(
            "N005",
            "Liesl",
            "Harrowby",
            "Service manager",
            null,
            "N002",
            29,
            new() { LastMet = 20, Next = 8 }
        );
        yield return Leader(
            "N006",
            "Ravi",
            "Penhale",
            "Service manager",
            null,
            "N003",
            52,
            new()
            {
                LastMet = 13,
                Next = 15,
                Agreement = AgreementState.Reviewed,
            }
        );
        yield return Leader(
            "N010",
            "Corin",
            "Delaval",
            "Team manager",
            "Assessment team 1",
            "N005",
            33,
            new() { LastMet = 12, Next = 16 }
        );
        yield return Leader(
            "N011",
            "Amara",
            "Obi",
            "Team manager",
            "Assessment team 2",
            "N004",
            41,
            new()
            {
                LastMet = 26,
                Next = 2,
                Record = RecordState.Shared,
            }
        );
        yield return Leader(
            "N012",
            "Yusra",
            "Kettering",
            "Team manager",
            "Child protection team",
            "N005",
            27,
            new() { LastMet = 37, Next = 6 }
        );
        yield return Leader(
            "N013",
            "Emeka",
            "Thornby",
            "Team manager",
            "Children in care team",
            "N006",
            36,
            new() { LastMet = 16, Next = 12 }
        );
        yield return Leader(
            "N014",
            "Nadine",
            "Foxley",
            "Team manager",
            "Disabled children's team",
            "N006",
            58,
            new()
            {
                LastMet = 23,
                Next = 5,
                Agreement = AgreementState.ReviewDueSoon,
            }
        );
        yield return Leader(
            "N015",
            "Sian",
            "Wetherall",
            "Team manager",
            "Moving on team",
            "N006",
            9,
            new() { LastMet = 8, Next = 20 }
        );
        yield return Leader(
            "N016",
            "Padma",
            "Lyle",
            "Team manager",
            "Fostering team",
            "N006",
            31,
            new() { LastMet = 27, Next = 1 }
        );
        yield return new("N017", "Wilf", "Garrowby", "Team manager", "Moving on team", "N006", 70)
        {
            HoldsCases = false,
            LeftDaysAgo = 262,
            Supervision = null,
        };
        yield return new("N018", "Idris", "Vaughan", "Systems officer", null, "N001", 40)
        {
            Group = null,
            HoldsCases = false,
            Supervision = null,
        };
    }

    private static IEnumerable<Someone> AssessmentTeams()
    {
        const string First = "Assessment team 1";
        yield return new("N020", "Bronwen", "Tice", "Consultant social worker", First, "N010", 48)
        {
            Supervision = new() { LastMet = 18, Next = 10 },
        };
        yield return new("N021", "Kasimir", "Dunmore", "Social worker", First, "N010", 26)
        {
            Supervision = new() { LastMet = 24, Next = 4 },
        };
        yield return new("N022", "Orla", "Penfold", "Social worker", First, "N010", 17)
        {
            Supervision = new()
            {
                LastMet = 11,
                Next = 17,
                Record = RecordState.SignedBySupervisor,
            },
        };
        yield return new(
            "N023",
            "Tunde",
            "Wakerley",
            "Newly qualified social worker",
            First,
            "N010",
            7
        )
        {
            Supervision = new()
            {
                EveryWeeks = 2,
                LastMet = 6,
                Next = 8,
                Instead = (
                    "N020",
                    "Bronwen is the practice educator for newly qualified workers and knows the assessed year well.",
                    true
                ),
            },
        };

        const string Second = "Assessment team 2";
        yield return new("N030", "Ben", "Hughes", "Social worker", Second, "N011", 26)
        {
            Supervision = new()
            {
                LastMet = 26,
                Next = 2,
                Record = RecordState.Shared,
                Disagreed = true,
            },
        };
        yield return new(
            "N031",
            "Dilys",
            "Wren",
            "Newly qualified social worker",
            Second,
            "N011",
            8
        )
        {
            Supervision = new()
            {
                EveryWeeks = 2,
                LastMet = 1,
                Next = 13,
                Record = RecordState.BeingWritten,
            },
        };
        yield return new("N032", "Kofi", "Brackley", "Social worker", Second, "N011", 30)
        {
            Supervision = new()
            {
                LastMet = 28,
                Next = 0,
                Record = RecordState.SignedWithAddendum,
            },
        };
        yield return new("N033", "Ines", "Morrowby", "Senior social worker", Second, "N011", 39)
        {
            Supervision = new()
            {
                LastMet = 48,
                Next = null,
                BookedAhead = 0,
                Agreement = AgreementState.ReviewOverdue,
            },
        };
        yield return new("N034", "Tamsin", "Adeyo", "Social worker", Second, "N011", 5)
        {
            Employment = "agency",
            Supervision = new()
            {
                LastMet = 33,
                Next = -4,
                Agreement = AgreementState.SignedByOne,
            },
        };
        yield return new("N035", "Joel", "Satterby", "Social worker", Second, "N011", 21)
        {
            Supervision = new()
            {
                LastMet = 8,
                Next = 20,
                Record = RecordState.ChangeAskedFor,
            },
        };
        yield return new("N036", "Halima", "Croftley", "Social worker", Second, "N011", 34)
        {
            Supervision = new()
            {
                LastMet = 118,
                Next = null,
                BookedAhead = 0,
                Away = [(-110, 150, "maternity")],
            },
        };
        yield return new("N037", "Rowan", "Pellew", "Social worker", Second, "N011", 15)
        {
            Supervision = new()
            {
                LastMet = 15,
                Next = 13,
                Record = RecordState.SignedBySupervisee,
                Agreement = AgreementState.ReviewDueSoon,
            },
        };

        const string Protection = "Child protection team";
        yield return new(
            "N040",
            "Astrid",
            "Calloway-Reed",
            "Senior social worker",
            Protection,
            "N012",
            45
        )
        {
            Supervision = new() { LastMet = 19, Next = 9 },
        };
        yield return new("N041", "Dev", "Marchbank", "Social worker", Protection, "N012", 23)
        {
            Supervision = new()
            {
                LastMet = 64,
                Next = 3,
                Away = [(-58, -35, "sickness")],
            },
        };
        yield return new("N042", "Petra", "Illingby", "Social worker", Protection, "N012", 12)
        {
            Supervision = new()
            {
                LastMet = 10,
                Next = 18,
                Record = RecordState.Shared,
            },
        };
        yield return new("N043", "Gwilym", "Oduya", "Social worker", Protection, "N012", 3)
        {
            Employment = "agency",
            Supervision = new()
            {
                LastMet = 66,
                Next = null,
                BookedAhead = 0,
                Agreement = AgreementState.BeingTalkedAbout,
            },
        };
    }

    private static IEnumerable<Someone> PermanenceTeams()
    {
        const string InCare = "Children in care team";
        yield return new("N050", "Leona", "Strickby", "Social worker", InCare, "N013", 37)
        {
            Supervision = new() { LastMet = 17, Next = 11 },
        };
        yield return new("N051", "Anselm", "Baptiste-Cole", "Social worker", InCare, "N013", 19)
        {
            Supervision = new() { LastMet = 25, Next = 3 },
        };
        yield return new(
            "N052",
            "Zofia",
            "Thwaite",
            "Newly qualified social worker",
            InCare,
            "N013",
            1
        )
        {
            Supervision = new()
            {
                EveryWeeks = 2,
                LastMet = null,
                Next = 4,
                Agreement = AgreementState.None,
                Instead = (
                    "N020",
                    "Bronwen supervises every newly qualified worker in their first year; line management stays with Emeka.",
                    false
                ),
            },
        };
        yield return new("N053", "Marlon", "Eastby", "Independent visitor", InCare, "N013", 14)
        {
            Group = null,
            Employment = "volunteer",
            HoldsCases = false,
            Supervision = new()
            {
                EveryWeeks = 6,
                LastMet = 29,
                Next = 13,
            },
        };

        const string Disabled = "Disabled children's team";
        yield return new("N060", "Camila", "Rothwellby", "Social worker", Disabled, "N014", 42)
        {
            Supervision = new() { LastMet = 21, Next = 7 },
        };
        yield return new("N061", "Hamish", "Oyelaran", "Social worker", Disabled, "N014", 28)
        {
            Supervision = new()
            {
                EveryWeeks = 8,
                LastMet = 36,
                Next = 20,
                WhyLessOften =
                    "Two days a week, a small and settled caseload, and peer supervision in between. We look at it again at the review.",
            },
        };
        yield return new("N062", "Freya", "Achterby", "Social worker", Disabled, "N014", 10)
        {
            Supervision = new()
            {
                LastMet = 14,
                Next = 14,
                Away = [(20, 31, "annual")],
            },
        };

        const string MovingOn = "Moving on team";
        yield return new("N070", "Cormac", "Eldergate", "Personal adviser", MovingOn, "N015", 47)
        {
            Supervision = new()
            {
                LastMet = 20,
                Next = 8,
                TookOver = (255, "N017"),
            },
        };
        yield return new("N071", "Sunita", "Fairhaven", "Personal adviser", MovingOn, "N015", 32)
        {
            Supervision = new()
            {
                LastMet = 12,
                Next = 16,
                TookOver = (255, "N017"),
                Record = RecordState.SignedWithComment,
            },
        };
        yield return new("N072", "Elke", "Amadi-Stone", "Social worker", MovingOn, "N015", 20)
        {
            Supervision = new()
            {
                LastMet = 7,
                Next = 21,
                TookOver = (255, "N017"),
                Record = RecordState.NotBegun,
            },
        };

        const string Fostering = "Fostering team";
        yield return new(
            "N080",
            "Rosalind",
            "Abiola-Finch",
            "Supervising social worker",
            Fostering,
            "N016",
            50
        )
        {
            Supervision = new() { LastMet = 26, Next = 2 },
        };
        yield return new(
            "N081",
            "Stellan",
            "Whitcombe",
            "Supervising social worker",
            Fostering,
            "N016",
            24
        )
        {
            Supervision = new()
            {
                LastMet = 44,
                Next = 5,
                Away = [(-30, -12, "sickness")],
            },
        };
    }

    private static Someone Leader(
        string reference,
        string given,
        string family,
        string post,
        string? team,
        string manager,
        int months,
        Course course
    ) =>
        new(reference, given, family, post, team, manager, months)
        {
            HoldsCases = false,
            Supervision = course,
        };
}
