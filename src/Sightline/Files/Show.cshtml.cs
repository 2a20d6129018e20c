using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Accounts;
using Sightline.History;
using Sightline.Policies;

namespace Sightline.Files;

/// <summary>The index of a supervision file: whose it is, and its sections as the policy orders them.</summary>
public sealed class ShowModel(
    CurrentPerson me,
    FileReader reader,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel, IShowsContent
{
    public FileCover Cover { get; private set; } = null!;
    public FileIndex Index { get; private set; } = null!;
    public DateOnly Today => clock.Today;

    public ContentShown? Discloses => ContentShown.File(Cover.PersonId);

    public async Task<IActionResult> OnGetAsync(Guid personId)
    {
        if (await reader.Cover(personId) is not { } cover)
        {
            return NotFound();
        }

        Cover = cover;
        Index = (await policies.On(me.AgencyId, Today)).Policy.File;
        return Page();
    }

    /// <summary>What is in a section, in a few words.</summary>
    public string Holds(FileSection section)
    {
        List<string> parts = [];
        foreach (var content in section.Contents)
        {
            parts.AddRange(
                content.Key switch
                {
                    FileContents.Agreement when Cover.Agreements > 0 =>
                    [
                        Words.Count(
                            Cover.Agreements,
                            "version of the agreement",
                            "versions of the agreement"
                        ),
                    ],
                    FileContents.Dates =>
                    [
                        Cover.Supervisions.Max(s => s.LastHeldOn) is { } last
                            ? $"Last met {Words.Day(last)}"
                            : "Every date of supervision",
                    ],
                    FileContents.Records when Cover.Records > 0 =>
                    [
                        Cover.Records >= 1000
                            ? "1,000 records or more"
                            : Words.Count(Cover.Records, "record"),
                    ],
                    FileContents.Induction when Cover.PolicyReadAt is { } read =>
                    [
                        $"Policy read on {Words.Day(Clock.LocalDay(read))}",
                    ],
                    _ => (IEnumerable<string>)[],
                }
            );
        }

        return parts.Count > 0 ? string.Join(". ", parts)
            : section.Contents.Any(c => c.Key == FileContents.Contact) ? "Contact details"
            : "Nothing here yet";
    }
}
