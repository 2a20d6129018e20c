using Microsoft.EntityFrameworkCore;
using Sightline.Actions;
using Sightline.Children;
using Sightline.People;
using Sightline.Records;
using Sightline.Sessions;

namespace Sightline.Tests.Records;

/// <summary>One session of Amara and Ben that took place today, and what the two do with its record in their browsers.</summary>
internal sealed class Desk(TestHost host, Given given, Session session) : IDisposable
{
    public Given Given => given;
    public Guid Id => session.Id;
    public required Visitor Amara { get; init; }
    public required Visitor Ben { get; init; }

    public static async Task<Desk> Of(TestHost host, bool started = true, DateOnly? on = null)
    {
        var given = await Given.Council(host);
        var desk = new Desk(host, given, await Held.Session(host, given, on))
        {
            Amara = await host.As(given.Amara),
            Ben = await host.As(given.Ben),
        };
        if (started)
        {
            await desk.Start();
        }

        return desk;
    }

    public string Path(string step) => $"/sessions/{session.Id}/{step}";

    public async Task<VisitedPage> Start(Visitor? who = null) =>
        await Press(who ?? Amara, "record", "Start writing");

    public async Task<VisitedPage> Write(string section, string words, Visitor? who = null) =>
        await Press(who ?? Amara, "record", "Save", (Section(section), words));

    public async Task<VisitedPage> Discuss(
        Child child,
        params (string Name, string Value)[] fields
    ) => await Press(Amara, $"children/{child.Id}", "Save", fields);

    public async Task<VisitedPage> Share(Visitor? who = null) =>
        await Press(who ?? Amara, "share", "Share the record");

    public async Task<VisitedPage> Sign(
        Visitor who,
        string? statement = null,
        params (string Name, string Value)[] more
    ) => await Sign(await who.Open(Path("sign")), who, statement, more);

    /// <summary>Signs on a page that is open already.</summary>
    public async Task<VisitedPage> Sign(
        VisitedPage page,
        Visitor who,
        string? statement = null,
        params (string Name, string Value)[] more
    ) =>
        await who.Press(
            page,
            "Sign the record",
            [
                ("Input.Statement", statement ?? (who == Ben ? "accurate" : "supervisor-accurate")),
                ("Input.Confirmed", "true"),
                .. more,
            ]
        );

    public async Task<Desk> SignedByBoth()
    {
        await Share();
        await Sign(Ben);
        await Sign(Amara);
        return this;
    }

    public async Task<VisitedPage> HandOver(Visitor from, string to) =>
        await Press(from, "record", $"Let {to} write it up");

    public async Task<VisitedPage> Press(
        Visitor who,
        string step,
        string button,
        params (string Name, string Value)[] fields
    ) => await who.Press(await who.Open(Path(step)), button, fields);

    public async Task<SessionRecord> Kept()
    {
        await using var db = host.Open();
        return await db
            .Records.AsNoTracking()
            .Include(r => r.Sections)
            .Include(r => r.CaseLines)
            .Include(r => r.Sharings)
            .Include(r => r.Signatures)
            .Include(r => r.ChangeRequests)
            .Include(r => r.Addenda)
            .Include(r => r.Discussions)
                .ThenInclude(d => d.Headings)
            .AsSplitQuery()
            .SingleAsync(r => r.SessionId == session.Id);
    }

    public async Task<string?> Text(string section) => (await Kept()).Section(section)?.Text;

    /// <summary>Ben agrees to something in this session's record.</summary>
    public async Task<AgreedAction> Agree(
        string what,
        DateOnly? by = null,
        Person? owner = null,
        string? howWeWillKnow = null
    )
    {
        await using var db = host.Open();
        var record = await db.Records.SingleAsync(r => r.SessionId == session.Id);
        var writer = await db.People.SingleAsync(p => p.Id == record.WriterId);
        var on = by ?? new DateOnly(2026, 12, 1);
        var action = new AgreedAction(
            record,
            what,
            (owner ?? given.Ben).Id,
            on,
            writer,
            host.Clock.Now
        );
        action.Change(
            record,
            new ActionWords(what, "It matters", action.OwnerId, on, howWeWillKnow, null),
            writer,
            host.Clock.Now
        );
        db.Add(action);
        await db.SaveChangesAsync();
        return action;
    }

    public static string Section(string key) => $"Input.Sections[{key}].Text";

    public static string Heading(string key) => $"Input.Texts[{key}].Text";

    public void Dispose()
    {
        Amara.Dispose();
        Ben.Dispose();
    }
}
