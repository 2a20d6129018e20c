using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Policies;

/// <summary>The policy as it applies to whoever looks: what it asks of them, what both sides answer for, and that they have read it.</summary>
public sealed class ShowModel(
    SightlineDb db,
    CurrentPerson me,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel
{
    public AdoptedPolicy Adopted { get; private set; } = null!;
    public StaffGroup? Group { get; private set; }
    public DateTime? ReadAt { get; private set; }
    public DateOnly Today => clock.Today;

    /// <summary>The name of the written policy, where one is attached.</summary>
    public string? Document { get; private set; }

    /// <summary>What concerns this person, under its headings.</summary>
    public IReadOnlyList<IGrouping<string, PolicyLine>> Parts { get; private set; } = [];

    public async Task OnGetAsync() => await Find();

    public async Task<IActionResult> OnPostAsync(Guid version)
    {
        await Find();
        if (version != Adopted.VersionId)
        {
            TempData["Success"] =
                "A new version of the policy has come into force. This is the one to read now.";
        }
        else if (ReadAt is null)
        {
            var read = await db.PolicyVersions.FirstAsync(p =>
                p.AgencyId == me.AgencyId && p.Id == version
            );
            db.PolicyReads.Add(new PolicyRead(me.Person, read, clock.Now));
            // A second click loses the race against the first, and both said the same.
            await db.TrySave();
            TempData["Success"] = "Thank you. Your supervision file shows that you have read it.";
        }

        return Redirect("/policy");
    }

    private async Task Find()
    {
        Adopted = await policies.On(me.AgencyId, clock.Today);
        var policy = Adopted.Policy;
        Group = policy.Groups.FirstOrDefault(g => g.Key == me.Person.Group);
        Document = await db
            .WrittenPolicies.Where(w => w.AgencyId == me.AgencyId && w.Id == Adopted.VersionId)
            .Select(w => w.Name)
            .FirstOrDefaultAsync();
        ReadAt = await db
            .PolicyReads.Where(r =>
                r.AgencyId == me.AgencyId
                && r.PersonId == me.Person.Id
                && r.PolicyVersionId == Adopted.VersionId
            )
            .Select(r => (DateTime?)r.At)
            .FirstOrDefaultAsync();
        Parts =
        [
            .. PolicyLines
                .For(policy, Group?.Key ?? "")
                // When this agency looks at it again was settled when it was adopted.
                .Where(l => l.Key != "review")
                .GroupBy(l => l.Part, StringComparer.Ordinal),
        ];
    }
}
