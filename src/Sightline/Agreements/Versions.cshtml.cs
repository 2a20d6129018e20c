using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Agreements;

/// <summary>Every version of the agreement that both have signed, newest first.</summary>
public sealed class VersionsModel(SightlineDb db, CurrentPerson me, LineOfSight sight) : PageModel
{
    private const int Most = 25;

    public AgreementInSight Found { get; private set; } = null!;
    public IReadOnlyList<VersionLine> Lines { get; private set; } = [];

    /// <summary>The version below which the next page starts; none on the last.</summary>
    public int? Earlier { get; private set; }
    public bool FirstPage { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, int? before = null)
    {
        if (await AgreementInSight.Find(db, sight, id) is not { } found)
        {
            return NotFound();
        }

        if (!found.Writes)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Found = found;
        FirstPage = before is null;
        var lines = await db
            .Agreements.Where(a =>
                a.AgencyId == me.AgencyId
                && a.SupervisionId == id
                && a.SignedAt != null
                && (before == null || a.Version < before)
            )
            .OrderByDescending(a => a.Version)
            .Take(Most + 1)
            .Select(a => new VersionLine(
                a.Version,
                a.SignedAt!.Value,
                a.EveryWeeks,
                a.Minutes,
                a.Reviews.Max(r => r.ConfirmedAt)
            ))
            .ToListAsync();
        Lines = [.. lines.Take(Most)];
        Earlier = lines.Count > Most ? Lines[^1].Version : null;
        return Page();
    }
}

/// <summary>One signed version in a list.</summary>
/// <param name="ReviewedAt">When both last said that it stands.</param>
public sealed record VersionLine(
    int Version,
    DateTime SignedAt,
    int? EveryWeeks,
    int? Minutes,
    DateTime? ReviewedAt
);
