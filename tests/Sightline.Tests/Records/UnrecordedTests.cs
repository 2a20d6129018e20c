using System.Net;
using Sightline.Records;

namespace Sightline.Tests.Records;

public sealed class UnrecordedTests(TestHost host) : IClassFixture<TestHost>
{
    private const string Line =
        "Something personal was talked about. Both agreed that it stays between them.";

    [Fact]
    public void The_record_says_nothing_until_the_other_has_agreed_and_then_only_that_who_and_when()
    {
        var cast = new Cast();
        string Text() => RecordText.Of(cast.Contents(), cast.Policy);

        cast.Record.ProposeUnrecorded(cast.Ben, cast.Supervision, Cast.At);
        Text().ShouldNotContain("Not recorded");
        cast.Record.AgreeUnrecorded(cast.Amara, cast.Supervision, Cast.At);

        Text().ShouldContain(cast.Policy.Template.Unrecorded.Line);
        Text().ShouldContain("- Agreed by: Ben Hughes and Amara Obi, 26 November 2026");
    }

    [Fact]
    public void Nobody_agrees_with_themselves_and_nobody_outside_agrees()
    {
        var cast = new Cast();
        cast.Record.ProposeUnrecorded(cast.Ben, cast.Supervision, Cast.At);

        cast.Record.WhyNotAgreeUnrecorded(cast.Ben, cast.Supervision)!
            .Reason.ShouldBe("The other of you agrees to this");
        cast.Record.WhyNotLeaveUnrecorded(cast.Carys, cast.Supervision).ShouldNotBeNull();
        Should.Throw<RefusedException>(() =>
            cast.Record.AgreeUnrecorded(cast.Ben, cast.Supervision, Cast.At)
        );
    }

    [Fact]
    public void Agreeing_after_it_was_shared_needs_a_new_sharing_and_a_signed_record_stays_as_it_is()
    {
        var cast = new Cast();
        cast.Share("# Record of supervision\n");
        cast.Record.ProposeUnrecorded(cast.Ben, cast.Supervision, Cast.At);
        cast.Record.ChangedSinceShared.ShouldBeFalse();
        cast.Record.AgreeUnrecorded(cast.Amara, cast.Supervision, Cast.At);
        cast.Record.ChangedSinceShared.ShouldBeTrue();

        cast.SignedByBoth();
        Should.Throw<RefusedException>(() =>
            cast.Record.TakeBackUnrecorded(cast.Ben, cast.Supervision, Cast.At)
        );
    }

    [Fact]
    public async Task One_asks_and_the_other_agrees_each_on_their_own_page()
    {
        using var desk = await Desk.Of(host);
        var mine = await desk.Amara.Open(desk.Path("unrecorded"));
        await desk.Amara.Press(mine, "Ask Ben to agree");
        var again = await desk.Amara.Press(mine, "Ask Ben to agree");
        again.Text.ShouldContain("Ben Hughes has not answered yet");

        var record = await desk.Ben.Open(desk.Path("record"));
        var theirs = await desk.Ben.Open(record.LinkTo("Answer what is to be left out")!);
        var agreed = await desk.Ben.Press(theirs, "Agree to leave it out");

        agreed.Text.ShouldContain("You have both agreed");
        (await desk.Amara.Open(desk.Path("check"))).Text.ShouldContain(Line);
        await desk.Amara.Press(await desk.Amara.Open(desk.Path("unrecorded")), "Take this back");
        (await desk.Amara.Open(desk.Path("check"))).Text.ShouldNotContain(Line);
    }

    [Fact]
    public async Task A_stale_page_agrees_to_nothing_that_was_taken_back_and_outsiders_see_nothing()
    {
        using var desk = await Desk.Of(host);
        await desk.Press(desk.Amara, "unrecorded", "Ask Ben to agree");
        var stale = await desk.Ben.Open(desk.Path("unrecorded"));
        await desk.Press(desk.Amara, "unrecorded", "Take this back");

        (await desk.Ben.Press(stale, "Agree to leave it out")).Errors.ShouldBe([
            "Neither of you has asked to leave something out",
        ]);
        using var carys = await host.As(desk.Given.Carys);
        using var femi = await host.As(desk.Given.Femi);
        (await carys.Open(desk.Path("unrecorded"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await femi.Open(desk.Path("unrecorded"))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_policys_prompts_stand_beside_the_record_and_not_in_it()
    {
        using var desk = await Desk.Of(host);
        var child = await Held.Child(host, desk.Given);

        foreach (var path in new[] { "record", $"children/{child.Id}" })
        {
            var page = await desk.Amara.Open(desk.Path(path));
            page.Document.QuerySelectorAll("[data-prompt]")
                .Length.ShouldBe(
                    TestPolicy.Policy.Functions.Count
                        + TestPolicy.Policy.Cycle.Count
                        + TestPolicy.Policy.Stakeholders.Count
                );
        }

        (await desk.Amara.Open(desk.Path("check"))).Text.ShouldNotContain("Prompts");
    }
}
