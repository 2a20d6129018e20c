using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Agendas;
using Sightline.Data;
using Sightline.History;
using Sightline.Sessions;

namespace Sightline.Supervisions;

/// <summary>What has happened since the last session, on one side of paper, for the two to read together.</summary>
public sealed class SinceModel(
    SightlineDb db,
    CurrentPerson me,
    SinceReader reader,
    SessionTermsReader policy,
    TimeProvider clock
) : PageModel, IShowsContent
{
    public SinceLastMet Since { get; private set; } = null!;
    public SessionTerms Terms { get; private set; } = null!;
    public DateOnly Today => clock.Today;
    public bool CanAdd =>
        Since.Next is not null
        && Since.Supervision.Lasts
        && Since.Supervision.IsParty(me.Person.Id);

    /// <summary>Said instead of the dates once the policy's longest gap has passed, and nothing more.</summary>
    public string? Long =>
        Since.Last is { } last && Terms.Limits.Count > 0 && Today > Terms.Limits[0].LastDay(last.On)
            ? $"It has been {Words.Count((Today.DayNumber - last.On.DayNumber) / 7, "week")}"
            : null;

    public ContentShown? Discloses => ContentShown.Agenda(Since.Supervision);

    public async Task<IActionResult> OnGetAsync(Guid id) => await Find(id) ? Page() : NotFound();

    /// <summary>"Talk about this": one press puts it on the agenda of the next session, for both.</summary>
    public async Task<IActionResult> OnPostTalkAsync(Guid id, Guid source)
    {
        if (!await Find(id))
        {
            return NotFound();
        }

        if (!CanAdd)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        var line = Since.All.FirstOrDefault(l => l.Source == source);
        if (line is null)
        {
            return NotFound();
        }

        if (!line.OnAgenda)
        {
            await Add(line, Since.Next!);
        }

        TempData["Success"] = $"Added to the agenda for {Words.Day(Since.Next!.On)}.";
        return Redirect($"/supervision/{id}/since#line-{source:N}");
    }

    private async Task Add(SinceLine line, Session next)
    {
        var key = line.ItemId;
        var there = await db.AgendaItems.FirstOrDefaultAsync(i =>
            i.AgencyId == next.AgencyId && i.Id == key
        );
        if (there is not null && there.AuthorId != me.Person.Id)
        {
            // The other put it there and took it away again, which is theirs to do; this one is its author's own.
            key = SinceLastMet.ItemIdOf(key, me.Person.Id);
            there = await db.AgendaItems.FirstOrDefaultAsync(i =>
                i.AgencyId == next.AgencyId && i.Id == key
            );
        }

        if (there is not null)
        {
            there.PutBack();
        }
        else
        {
            var last = await db
                .AgendaItems.Where(i =>
                    i.AgencyId == next.AgencyId
                    && i.SupervisionId == next.SupervisionId
                    && i.AuthorId == me.Person.Id
                    && i.TalkedAboutInId == null
                    && i.WithdrawnAt == null
                )
                .MaxAsync(i => (int?)i.Position);
            db.AgendaItems.Add(
                new AgendaItem(
                    next,
                    me.Person,
                    line.Talk.Length > AgendaItem.LongestText
                        ? line.Talk[..(AgendaItem.LongestText - 1)] + "…"
                        : line.Talk,
                    "",
                    (last ?? 0) + 1,
                    justMe: false,
                    clock.Now,
                    key
                )
                {
                    ChildId = line.ChildId,
                }
            );
        }

        await db.TrySave();
    }

    private async Task<bool> Find(Guid id)
    {
        var since = await reader.Read(id, me.Person.Id, clock.Now);
        if (since is null)
        {
            return false;
        }

        Since = since;
        Terms = await policy.Of(since.Supervision, Today);
        return true;
    }
}
