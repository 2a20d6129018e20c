using FsCheck;
using FsCheck.Fluent;
using Sightline.People.Importing;

namespace Sightline.Tests.People.Importing;

public sealed class ImportPlannerTests
{
    private const string Headings =
        "Employee number,Forename,Surname,E-mail,Job title,Contract type,Service,Team,Line manager's number,Start date,Leaving date\n";

    private static readonly KnownPerson Amara = Known("1", "Amara", "Obi");

    [Fact]
    public void The_usual_headings_are_understood()
    {
        var guess = ColumnMap.Guess(Headings.Trim().Split(','));

        guess.Columns.Count.ShouldBe(11);
        guess.Columns[PeopleField.ManagerNumber].ShouldBe(8);
        guess.WhyNot(11).ShouldBeEmpty();
    }

    [Fact]
    public void What_was_chosen_last_time_comes_before_what_is_usual()
    {
        var guess = ColumnMap.Guess(
            ["Ref", "Number", "Forename"],
            new Dictionary<PeopleField, string> { [PeopleField.Number] = "Ref" }
        );

        guess.Columns[PeopleField.Number].ShouldBe(0);
    }

    [Fact]
    public void Two_columns_of_one_name_are_left_for_a_person_to_decide()
    {
        var guess = ColumnMap.Guess(["Number", "Surname", "Surname"]);

        guess.Has(PeopleField.FamilyName).ShouldBeFalse();
        guess
            .WhyNot(3)
            .ShouldContain(w => w.Refusal.Reason == "Select the column that holds the last name");
    }

    [Fact]
    public void One_column_cannot_hold_two_things()
    {
        var map = new ColumnMap(
            new Dictionary<PeopleField, int>
            {
                [PeopleField.Number] = 0,
                [PeopleField.GivenName] = 1,
                [PeopleField.FamilyName] = 1,
                [PeopleField.Email] = 2,
                [PeopleField.StartedOn] = 3,
            }
        );

        map.WhyNot(4)
            .ShouldHaveSingleItem()
            .Refusal.Reason.ShouldBe(
                "The last name cannot be in the same column as the first name"
            );
    }

    [Fact]
    public void Somebody_new_may_be_managed_by_somebody_further_down()
    {
        var plan = Plan(
            "2,Ben,Hughes,ben@example.test,Social worker,Agency,Assessment,Team 2,3,06/01/2025,",
            "3,Cai,Elmford,cai@example.test,Manager,Permanent,Assessment,Team 2,,2024-09-02,"
        );

        plan.Words.ShouldBe("2 new");
        plan.People[0].Wanted.ManagerId.ShouldBe(plan.People[1].Wanted.Id);
        plan.People[0].Wanted.Employment.ShouldBe("agency");
    }

    [Fact]
    public void Every_row_that_needs_somebody_says_where_and_why()
    {
        var plan = Plan(
            "2,,Hughes,ben@example.test,,,,,,31/02/2026,",
            "3,Cai,Elmford,cai@,,Zero hours,,,,01/01/2026,01/01/2025",
            "4,Dara,Fenwick,dara@example.test,,,,,99,01/01/2026,",
            "5,Elin,Garbury,elin@example.test,,,,,4,01/01/2026,",
            ",Finn,Halton,finn@example.test,,,,,,01/01/2026,"
        );

        plan.People.ShouldBeEmpty();
        plan.Problems.Select(p => $"{p.Row}: {p.Reason}")
            .ShouldBe([
                "2: There is no first name",
                "2: Start date: 31/02/2026 is not a real date",
                "3: “cai@” is not an email address",
                "3: The leaving date is before the start date",
                "3: “Zero hours” is not a contract type that Sightline knows: permanent, temporary, agency or volunteer",
                "4: Nobody has the line manager's employee number 99, or their own row needs you first",
                "5: Nobody has the line manager's employee number 4, or their own row needs you first",
                "6: There is no employee number",
            ]);
        plan.Words.ShouldBe("5 rows need you");
    }

    [Fact]
    public void The_same_number_or_address_twice_names_the_other_row()
    {
        var plan = Plan(
            "2,Ben,Hughes,same@example.test,,,,,,01/01/2026,",
            "2,Cai,Elmford,cai@example.test,,,,,,01/01/2026,",
            "3,Dara,Fenwick,SAME@example.test,,,,,,01/01/2026,",
            $"4,Elin,Garbury,{Amara.Email},,,,,,01/01/2026,"
        );

        plan.Problems.Select(p => $"{p.Row}: {p.Reason}")
            .ShouldBe([
                "2: Employee number 2 is also on row 3",
                "2: same@example.test is also on row 4",
                "3: Employee number 2 is also on row 2",
                "4: same@example.test is also on row 2",
                $"5: {Amara.Email} belongs to Amara Obi, employee number 1",
            ]);
    }

    [Fact]
    public void Nobody_stands_above_themselves()
    {
        var plan = Plan(
            "2,Ben,Hughes,ben@example.test,,,,,3,01/01/2026,",
            "3,Cai,Elmford,cai@example.test,,,,,2,01/01/2026,",
            "4,Dara,Fenwick,dara@example.test,,,,,4,01/01/2026,"
        );

        plan.People.ShouldBeEmpty();
        plan.Problems.Select(p => p.Reason)
            .ShouldBe([
                "Nobody can stand above themselves: Ben Hughes is managed by Cai Elmford is managed by Ben Hughes",
                "Nobody can stand above themselves: Cai Elmford is managed by Ben Hughes is managed by Cai Elmford",
                "Nobody can be their own line manager",
            ]);
    }

    [Fact]
    public void A_circle_through_somebody_who_is_not_in_the_file_is_found()
    {
        var ben = Known("2", "Ben", "Hughes") with { ManagerId = Amara.Id };

        var plan = Plan([Amara, ben], $"1,Amara,Obi,{Amara.Email},,,,,2,02/09/2024,");

        plan.Problems.ShouldHaveSingleItem()
            .Reason.ShouldStartWith("Nobody can stand above themselves");
    }

    [Fact]
    public void Changes_are_said_in_the_words_of_the_summary()
    {
        var ben = Known("2", "Ben", "Hughes") with { ManagerId = Amara.Id };
        var cai = Known("3", "Cai", "Elmford");
        var dara = Known("4", "Dara", "Fenwick") with { LeftOn = new DateOnly(2026, 1, 31) };

        var plan = Plan(
            [Amara, ben, cai, dara],
            $"1,Amara,Obi,{Amara.Email},,,,,,02/09/2024,",
            $"2,Ben,Hughes,{ben.Email},,,,,3,02/09/2024,",
            $"3,Cai,Elmford,{cai.Email},,,,,,02/09/2024,31/12/2026",
            $"4,Dara,Fenwick-Ode,{dara.Email},,,,,,02/09/2024,"
        );

        plan.Words.ShouldBe(
            "1 changed manager, 1 leaver, 1 returned, 1 with other changes, 1 unchanged"
        );
    }

    [Fact]
    public void A_column_that_the_file_does_not_have_leaves_things_as_they_are()
    {
        var ben = Known("2", "Ben", "Hughes") with
        {
            Post = "Social worker",
            Employment = "agency",
            Team = "Team 2",
            Service = "Assessment",
            LeftOn = new DateOnly(2026, 12, 31),
        };
        var (file, _) = PeopleFile.Read(
            $"Number,Forename,Surname,Email,Start date\n2,Ben,Hughes,{ben.Email},02/09/2024\n"
        );

        var plan = new ImportPlanner(file!, ColumnMap.Guess(file!.Headings), Agency([ben])).Plan();

        plan.ChangesNothing.ShouldBeTrue();
    }

    [Fact]
    public void A_post_whose_group_is_known_brings_its_group()
    {
        var ben = Known("2", "Ben", "Hughes") with
        {
            Post = "Social Worker",
            Group = "social-worker",
        };

        var plan = Plan(
            [ben],
            "3,Cai,Elmford,cai@example.test,social worker,,,,,01/01/2026,",
            "4,Dara,Fenwick,dara@example.test,Receptionist,,,,,01/01/2026,"
        );

        plan.People[0].Wanted.Group.ShouldBe("social-worker");
        plan.PostsWithoutGroup.ShouldBe(["Receptionist"]);
    }

    /// <summary>Whatever stands in the cells: every row is either planned or has a reason, and nobody the plan lets in stands above themselves.</summary>
    [Fact]
    public void Any_file_is_answered_and_no_plan_holds_a_circle()
    {
        var cell = Gen.Elements("", "1", "2", "3", "4", "5", "x", "01/02/2026", "a@b.test", "\"");
        var number = Gen.Choose(1, 6).Select(n => $"{n}");
        var row =
            from ours in number
            from boss in Gen.Frequency((4, number), (1, cell))
            from odd in Gen.Frequency((5, Gen.Constant("-")), (1, cell))
            select $"{ours},{(odd == "-" ? "Sam" : odd)},Ode,{(odd == "-" ? $"p{ours}@b.test" : odd)},,,,,{boss},{(odd == "-" ? "01/02/2026" : odd)},";
        Prop.ForAll(
                Gen.ListOf(row).ToArbitrary(),
                rows =>
                {
                    var (file, refusal) = PeopleFile.Read(
                        Headings + string.Join('\n', rows).Replace("\"", "'")
                    );
                    if (file is null)
                    {
                        return refusal is not null;
                    }

                    var plan = new ImportPlanner(
                        file,
                        ColumnMap.Guess(file.Headings),
                        Agency([Amara])
                    ).Plan();
                    var answered = plan
                        .People.Select(p => p.Row)
                        .Concat(plan.Problems.Select(p => p.Row))
                        .ToHashSet();
                    var managerOf = plan
                        .People.Where(p => p.Wanted.ManagerId is not null)
                        .ToDictionary(p => p.Wanted.Id, p => p.Wanted.ManagerId!.Value);
                    return file.Rows.All(r => answered.Contains(r.Number))
                        && managerOf.Keys.All(start =>
                        {
                            var at = start;
                            for (var steps = 0; managerOf.TryGetValue(at, out at); steps++)
                            {
                                if (at == start || steps > 20)
                                {
                                    return false;
                                }
                            }

                            return true;
                        });
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static ImportPlan Plan(params string[] rows) => Plan([Amara], rows);

    private static ImportPlan Plan(KnownPerson[] known, params string[] rows)
    {
        var (file, _) = PeopleFile.Read(Headings + string.Join('\n', rows) + "\n");
        return new ImportPlanner(file!, ColumnMap.Guess(file!.Headings), Agency(known)).Plan();
    }

    private static KnownAgency Agency(KnownPerson[] people) =>
        new(
            "Northmere Council",
            people,
            [],
            new Dictionary<string, string> { ["social-worker"] = "Social workers" }
        );

    private static KnownPerson Known(string number, string given, string family) =>
        new(
            Guid.CreateVersion7(),
            number,
            given,
            family,
            $"{given}.{family}@example.test".ToLowerInvariant(),
            "",
            null,
            "permanent",
            null,
            null,
            new DateOnly(2024, 9, 2),
            null,
            null
        );
}
