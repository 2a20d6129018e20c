using Microsoft.EntityFrameworkCore;
using Sightline.Actions;
using Sightline.CaseNotes;
using Sightline.Records;

namespace Sightline.Tests.Records;

/// <summary>Each word of the record means the same in a query as on the thing itself.</summary>
public sealed class RecordScopesTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Scopes_agree_with_the_properties_they_are_named_after()
    {
        var given = await Given.Council(host);
        var states = new List<Desk>();
        for (var state = 0; state < 6; state++)
        {
            states.Add(await InState(given, state));
        }

        await using var db = host.Open();
        var all = await db
            .Records.Include(r => r.Signatures)
            .Include(r => r.Sharings)
            .AsSplitQuery()
            .Where(r => r.SupervisionId == given.Supervision.Id)
            .ToListAsync();
        all.Count.ShouldBe(6);

        await Agrees(db.Records.Shared, all, r => r.Shared);
        await Agrees(db.Records.Signed, all, r => r.Signed);
        foreach (var person in new[] { given.Amara, given.Ben })
        {
            await Agrees(
                db.Records.AwaitingSignatureFrom(person.Id),
                all,
                r => r.Shared && !r.Signed && r.StandingSignatures.All(s => s.SignerId != person.Id)
            );
        }

        states.ForEach(s => s.Dispose());
    }

    [Fact]
    public async Task A_note_waits_and_is_recorded_alike_in_a_query()
    {
        using var desk = await Desk.Of(host);
        for (var n = 0; n < 3; n++)
        {
            await desk.Discuss(
                await Held.Child(host, desk.Given),
                (Desk.Heading("challenges"), "Trust.")
            );
        }

        await using var db = host.Open();
        var record = await db.Records.SingleAsync(r => r.SessionId == desk.Id);
        var notes = await db
            .CaseNotes.Where(n => n.RecordId == record.Id)
            .OrderBy(n => n.Id)
            .ToListAsync();
        foreach (var note in notes.Skip(1))
        {
            note.Record(desk.Given.Amara, record, "N-1", host.Clock.Now, desk.Given.Ben.Id);
        }

        notes[2].Keep("Other words", false, notes[2].DecidedAt, notes[2].DueAt, host.Clock.Now);
        await db.SaveChangesAsync();

        notes.Select(n => n.Waiting).ShouldBe([true, false, true]);
        var mine = db.CaseNotes.Where(n => n.RecordId == record.Id);
        (await mine.Waiting.Select(n => n.Id).ToListAsync()).ShouldBe(
            [notes[0].Id, notes[2].Id],
            ignoreOrder: true
        );
        (await mine.Recorded.Select(n => n.Id).ToListAsync()).ShouldBe([notes[1].Id]);
    }

    [Fact]
    public async Task An_action_is_seen_by_its_author_at_once_and_by_the_other_with_its_sharing()
    {
        using var desk = await Desk.Of(host);
        var first = await desk.Agree("Ring the school");
        await desk.Share();
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        var second = await desk.Agree("Visit Gran");

        await using var db = host.Open();
        var here = db.Actions.Open.Where(a => a.SupervisionId == desk.Given.Supervision.Id);
        (await Ids(here.SeenBy(db, desk.Given.Amara.Id))).ShouldBe([first.Id, second.Id]);
        (await Ids(here.SeenBy(db, desk.Given.Ben.Id))).ShouldBe([first.Id]);
    }

    private static Task<List<Guid>> Ids(IQueryable<AgreedAction> actions) =>
        actions.OrderBy(a => a.Id).Select(a => a.Id).ToListAsync();

    private static async Task Agrees(
        IQueryable<SessionRecord> scope,
        List<SessionRecord> all,
        Func<SessionRecord, bool> property
    )
    {
        var ids = all.ConvertAll(r => r.Id);
        var found = await scope.Where(r => ids.Contains(r.Id)).Select(r => r.Id).ToListAsync();
        found.ShouldBe(all.Where(property).Select(r => r.Id), ignoreOrder: true);
        found.Count.ShouldBeInRange(1, all.Count - 1);
    }

    /// <summary>A draft, shared, signed by Ben, signed by Amara, signed by both, and shared again after a signature.</summary>
    private async Task<Desk> InState(Given given, int state)
    {
        var desk = new Desk(
            host,
            given,
            await Held.Session(host, given, host.Clock.Today.AddDays(-state))
        )
        {
            Amara = await host.As(given.Amara),
            Ben = await host.As(given.Ben),
        };
        await desk.Start();
        if (state > 0)
        {
            await desk.Share();
        }

        if (state is 2 or 4 or 5)
        {
            await desk.Sign(desk.Ben);
        }

        if (state is 3 or 4)
        {
            await desk.Sign(desk.Amara);
        }

        if (state == 5)
        {
            await desk.Write("duty", "One more thing.");
            await desk.Share();
        }

        return desk;
    }
}
