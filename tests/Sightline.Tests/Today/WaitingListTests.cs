using Sightline.Today;

namespace Sightline.Tests.Today;

public class WaitingListTests
{
    private static readonly DateOnly Now = new(2026, 11, 26);
    private static readonly Guid Amara = Guid.CreateVersion7();
    private static readonly Guid Ben = Guid.CreateVersion7();
    private static readonly Guid Session = Guid.CreateVersion7();

    private static readonly SupervisionToday Calm = new()
    {
        Id = Guid.CreateVersion7(),
        SupervisorId = Amara,
        Supervisor = "Amara Obi",
        SuperviseeId = Ben,
        Supervisee = "Ben Hughes",
        SuperviseeGiven = "Ben",
        AwaitsSeniorManager = false,
        Answered = null,
        LastHeldOn = new DateOnly(2026, 11, 5),
        AwayFromOn = null,
        AwayUntilOn = null,
        AgreementSignedOn = new DateOnly(2026, 3, 2),
        AgreementReviewOn = new DateOnly(2027, 3, 2),
        Next = null,
        FromSupervisee = 0,
        FromSupervisor = 0,
        ToConfirm = 0,
        FirstToConfirm = null,
        NotesWaiting = 0,
        FirstNoteDueAt = null,
        HasDraft = false,
        SignedByMe = false,
        SignedByOther = false,
    };

    private static readonly PaperToday Held = new()
    {
        SupervisionId = Calm.Id,
        Id = Session,
        On = new DateOnly(2026, 11, 5),
        Action = null,
        SaidNumber = null,
        SaidAt = null,
        WriterId = null,
        SharedAt = null,
        ChangedAt = null,
        ChangeAskedFor = false,
        SignedByMe = false,
    };

    [Fact]
    public void Nothing_waits_where_nothing_does() => Of(Amara, Calm).ShouldBeEmpty();

    [Fact]
    public void A_session_that_nobody_has_written_up_waits_for_the_supervisor()
    {
        Only(Amara, Held)
            .ShouldBe(
                (
                    "Write up the session of 5 November 2026 with Ben",
                    $"/sessions/{Session}/record",
                    "Was due on 12 November 2026"
                )
            );
        Of(Ben, Calm, Held).ShouldBeEmpty();
    }

    [Fact]
    public void What_was_begun_waits_for_whoever_writes_it()
    {
        var begun = Held with { WriterId = Ben };

        Only(Ben, begun).Title.ShouldBe("Finish and share the record of 5 November 2026");
        Of(Amara, Calm, begun).ShouldBeEmpty();
    }

    [Fact]
    public void What_was_shared_waits_for_each_who_has_not_signed()
    {
        var shared = Held with { WriterId = Amara, SharedAt = At(2026, 11, 24) };

        Only(Ben, shared)
            .ShouldBe(
                (
                    "Read and sign the record of 5 November 2026",
                    $"/sessions/{Session}/sign",
                    "Ready to read"
                )
            );
        Of(Ben, Calm, shared with { SignedByMe = true }).ShouldBeEmpty();
        Only(Ben, shared with { SharedAt = At(2026, 11, 9) })
            .State.ShouldBe("Was due on 16 November 2026");
    }

    [Fact]
    public void What_was_changed_since_waits_for_its_author_and_not_for_the_reader()
    {
        var changed = Held with
        {
            WriterId = Amara,
            SharedAt = At(2026, 11, 24),
            ChangedAt = At(2026, 11, 25),
        };

        Only(Amara, changed)
            .Title.ShouldBe("Finish and share the record of 5 November 2026 with Ben");
        Of(Ben, Calm, changed).ShouldBeEmpty();
    }

    [Fact]
    public void A_change_that_was_asked_for_waits_for_the_author()
    {
        var asked = Held with
        {
            WriterId = Amara,
            SharedAt = At(2026, 11, 24),
            ChangeAskedFor = true,
        };

        Only(Amara, asked).Href.ShouldBe($"/sessions/{Session}/record");
        Of(Ben, Calm, asked).ShouldBeEmpty();
    }

    [Fact]
    public void An_action_says_when_it_is_due()
    {
        var action = Held with { Action = "Ring the school", On = Now };

        Only(Ben, action).ShouldBe(("Action: Ring the school", $"/actions/{Session}", "Due today"));
        Only(Ben, action with { On = Now.AddDays(1) }).State.ShouldBe("Due tomorrow");
        Only(Ben, action with { On = Now.AddDays(-1) }).State.ShouldBe("Was due yesterday");
        Only(Ben, action with { On = Now.AddDays(4) }).State.ShouldBe("Due 30 November 2026");
    }

    [Fact]
    public void A_session_whose_day_has_passed_asks_what_happened()
    {
        var passed = Calm with
        {
            Next = new(Session, Now.AddDays(-2), new TimeOnly(10, 0), 90, "Room 4"),
        };

        var waiting = Of(Amara, passed).ShouldHaveSingleItem();
        waiting.Title.ShouldBe(
            "Say what happened to the session of 24 November 2026 with Ben Hughes"
        );
        waiting.Href.ShouldBe($"/sessions/{Session}/change");
    }

    [Fact]
    public void Notes_lead_to_the_childrens_records_by_the_end_of_their_day()
    {
        var owed = Calm with
        {
            NotesWaiting = 2,
            FirstNoteDueAt = Clock.Instant(new DateOnly(2026, 12, 1), TimeOnly.MinValue),
        };

        var waiting = Of(Ben, owed).ShouldHaveSingleItem();
        (waiting.Href, waiting.State, waiting.On).ShouldBe(
            ("/case-record", "Due 30 November 2026", new DateOnly(2026, 11, 30))
        );
    }

    [Fact]
    public void An_agreement_waits_until_it_is_signed_and_when_it_is_to_be_looked_at_again()
    {
        var path = $"/supervision/{Calm.Id}/agreement";
        foreach (
            var (supervision, title) in new[]
            {
                (Calm with { AgreementSignedOn = null }, "Make an agreement with Amara Obi"),
                (Calm with { HasDraft = true }, "Talk about your agreement with Amara Obi"),
                (
                    Calm with
                    {
                        ToConfirm = 0,
                        FirstToConfirm = null,
                        HasDraft = true,
                        SignedByOther = true,
                    },
                    "Read and sign your agreement with Amara Obi"
                ),
                (
                    Calm with
                    {
                        AgreementReviewOn = Now,
                    },
                    "Look at your agreement with Amara Obi again"
                ),
            }
        )
        {
            var waiting = Of(Ben, supervision).ShouldHaveSingleItem();
            (waiting.Title, waiting.Href).ShouldBe((title, path));
        }

        Of(Ben, Calm with { HasDraft = true, SignedByMe = true }).ShouldBeEmpty();
        Of(Ben, Calm with { AgreementSignedOn = null, AwaitsSeniorManager = true }).ShouldBeEmpty();
    }

    [Fact]
    public void The_most_pressing_comes_first()
    {
        var titles = Of(
                Amara,
                Calm with
                {
                    NotesWaiting = 1,
                    FirstNoteDueAt = Clock.Instant(Now.AddDays(2), TimeOnly.MinValue),
                    AgreementReviewOn = Now.AddDays(-30),
                },
                Held with
                {
                    Action = "Ring the school",
                    On = Now.AddDays(5),
                },
                Held
            )
            .Select(w => w.Title[..8]);

        titles.ShouldBe(["Look at ", "Write up", "Put 1 di", "Action: "]);
    }

    private static (string Title, string Href, string State) Only(Guid me, PaperToday paper)
    {
        var waiting = Of(me, Calm, paper).ShouldHaveSingleItem();
        return (waiting.Title, waiting.Href, waiting.State);
    }

    private static IReadOnlyList<WaitingThing> Of(
        Guid me,
        SupervisionToday supervision,
        params PaperToday[] papers
    ) => WaitingList.Of([supervision], papers, TestPolicy.Policy, me, Now);

    private static DateTime At(int year, int month, int day) =>
        new(year, month, day, 10, 0, 0, DateTimeKind.Utc);
}
