using Sightline.Policies;

namespace Sightline.Tests.Policies;

public sealed class PolicyInheritanceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sightline-pol-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_policy_that_starts_from_another_says_only_what_differs()
    {
        var policy = GivenPolicy.Policy(
            """
            starts_from: council-social-work
            rules:
              - { id: time-between-sessions, usual: 3 weeks, clause: our section 2 }
              - { id: first-session, kind: milestone, met_by: session, within: 2 weeks }
            remove: { rules: [sessions-a-year], sections: [survey] }
            """
        );

        var gap = policy.Rules("supervision", "social-worker").Gap!;
        (gap.Usual!.Words, gap.Longest!.Words, gap.Limit!.Words).ShouldBe(
            ("3 weeks", "6 weeks", "2 months")
        );
        gap.Clause.Text.ShouldBe("our section 2");
        gap.Words.ShouldContain("every 3 weeks");
        policy.Rule("sessions-a-year").ShouldBeNull();
        policy.Rule("first-session").ShouldBeOfType<MilestoneRule>();
        policy.Survey.ShouldBeNull();
        policy.Agreement.Questions.Count().ShouldBeGreaterThan(50);
        policy.ShouldSatisfyAllConditions(
            p => p.Title.ShouldBe("Northmere's policy"),
            p => p.Key.ShouldBe("policy"),
            p => p.EffectiveOn.ShouldBeNull(),
            p => p.ReviewBy.ShouldBeNull()
        );
    }

    [Fact]
    public void Its_text_holds_what_it_starts_from_so_that_it_never_changes_afterwards()
    {
        var reading = GivenPolicy.Read("starts_from: council-social-work");

        reading.Pack.Text.ShouldContain("--- # council-social-work/policy.yaml");
        var again = PolicyReader.Parse(reading.Pack.Text);
        again.Problems.ShouldBeEmpty();
        again.Pack.Fingerprint.ShouldBe(reading.Pack.Fingerprint);
        again.Require().AllRules.Count.ShouldBe(reading.Require().AllRules.Count);
    }

    [Theory]
    [InlineData("starts_from: council-social-wrk", 2, "Did you mean \"council-social-work\"?")]
    [InlineData(
        "starts_from: nobodys-policy",
        2,
        "There is no policy \"nobodys-policy\" to start from. These come with Sightline:"
    )]
    [InlineData(
        "starts_from: council-social-work\nremove: { rules: [sessions-a-yaer] }",
        3,
        "There is no \"sessions-a-yaer\" to remove. Did you mean \"sessions-a-year\"?"
    )]
    [InlineData(
        "starts_from: council-social-work\nremove: [sessions-a-year]",
        3,
        "Say what to remove by its list"
    )]
    [InlineData(
        "starts_from: council-social-work\nremove: { songs: [one] }",
        3,
        "There is no list \"songs\""
    )]
    [InlineData(
        "starts_from: council-social-work\nremove: { roles: [senior-manager] }",
        0,
        "\"senior-manager\" means nothing as"
    )]
    public void What_cannot_be_laid_over_is_said(string lines, int line, string words)
    {
        var problem = GivenPolicy.Read(lines).Problems.First(p => p.Words.Contains(words));

        if (line > 0)
        {
            (problem.File, problem.Line).ShouldBe(("policy.yaml", line));
        }
        else
        {
            problem.File.ShouldBe("council-social-work/policy.yaml");
        }
    }

    [Fact]
    public void A_policy_may_start_from_one_in_another_folder()
    {
        Write("base/policy.yaml", "title: Base\nrules: [{id: r, kind: gap, usual: 4 weeks}]");
        Write(
            "ours/policy.yaml",
            "title: Ours\nstarts_from: ../base\nrules: [{id: r, usual: 2 weeks}]"
        );

        var policy = PolicyReader.ReadAt(Path.Combine(_folder, "ours")).Require();

        policy.AllRules.ShouldHaveSingleItem().Figures.ShouldBe("usually every 2 weeks");
    }

    [Fact]
    public void A_circle_of_policies_is_refused_where_it_closes()
    {
        Write("one/policy.yaml", "title: One\nstarts_from: ../two");
        Write("two/policy.yaml", "title: Two\nstarts_from: ../one");
        Write("self.yaml", "title: Self\nstarts_from: self.yaml");

        PolicyReader
            .ReadAt(Path.Combine(_folder, "one"))
            .Problems.ShouldHaveSingleItem()
            .Words.ShouldContain("leads back to where it began");
        PolicyReader
            .ReadAt(Path.Combine(_folder, "self.yaml"))
            .Problems.ShouldHaveSingleItem()
            .Line.ShouldBe(2);
    }

    [Fact]
    public void What_changed_is_said_in_words()
    {
        var before = GivenPolicy.WithRules(
            "id: a, kind: gap, usual: 4 weeks",
            "id: b, kind: length, at_least: 60"
        );
        var now = GivenPolicy.WithRules(
            "id: a, kind: gap, usual: 3 weeks",
            "id: c, kind: agreement, review_every: 1 year"
        );

        PolicyDifference
            .Between(before, now)
            .Select(d => d.Words)
            .ShouldBe([
                "Changed. Before: Time between sessions: usually every 4 weeks. (c) Now: Time between sessions: usually every 3 weeks. (c)",
                "New: A supervision agreement is signed at the start, reviewed every year. (c)",
                "No longer there: A session lasts at least 1 hour. (c)",
            ]);
        PolicyDifference.Between(now, now).ShouldBeEmpty();
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
