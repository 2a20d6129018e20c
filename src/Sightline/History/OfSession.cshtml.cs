using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Cli;
using Sightline.Data;
using Sightline.Sessions;

namespace Sightline.History;

/// <summary>What happened with one session and its record, for the two of it, to read or to take along with its proof.</summary>
public sealed class OfSessionModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    HistoryReader reader,
    Installation installation,
    TimeProvider clock
) : HistoryPage
{
    public Session Session { get; private set; } = null!;
    public override string Root => $"/sessions/{Session.Id}/history";
    public bool Own => Session.SuperviseeId == me.Person.Id;

    public async Task<IActionResult> OnGetAsync(Guid id, string? before = null)
    {
        if (!PageEnd.TryRead(before, out var end))
        {
            return NotFound();
        }

        if (await WhyNotOpen(id) is { } refused)
        {
            return refused;
        }

        await Read(reader.OfSession(id), end);
        return Page();
    }

    /// <summary>It may sign a checkpoint, so that what was written last is proved too: that is why it is not a link.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (await WhyNotOpen(id) is { } refused)
        {
            return refused;
        }

        var lines = await HistoryReader.Whole(reader.OfSession(id));
        var proof = await Proving.Of(db, me.AgencyId, lines, installation.HistoryKey, clock.Now);
        return File(
            System.Text.Encoding.UTF8.GetBytes(JsonAnswer.Text(proof)),
            MediaTypeNames.Application.Json,
            "history-with-proof.json"
        );
    }

    private async Task<IActionResult?> WhyNotOpen(Guid id)
    {
        if (
            await sight
                .Sessions(db, Reach.Write, Thing.Record)
                .FirstOrDefaultAsync(s => s.Id == id) is
            { } session
        )
        {
            Session = session;
            return null;
        }

        return await sight.Sessions(db, Reach.Know, Thing.Record).AnyAsync(s => s.Id == id)
            ? StatusCode(StatusCodes.Status403Forbidden)
            : NotFound();
    }
}
