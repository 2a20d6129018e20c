using Microsoft.AspNetCore.Mvc;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Policies;

namespace Sightline.Agreements;

/// <summary>The areas to talk about, and how far each has got.</summary>
public sealed class EditModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    PolicyInForce policies,
    TimeProvider clock
) : DraftPage(db, me, sight, policies, clock)
{
    public bool AllAgreed => Policy.Form.Areas.All(Draft.Complete);
    public bool OwesReason => Draft.OwesReason(Policy);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await Find(id) is { } answer)
        {
            return answer;
        }

        await Db.Entry(Draft).Collection(a => a.Answers).LoadAsync();
        await Db.Entry(Draft).Collection(a => a.FirstThoughts).LoadAsync();
        return Page();
    }

    /// <summary>Who has first thoughts on an area, in words. What the other keeps to themselves is not counted.</summary>
    public string Thoughts(AgreementArea area)
    {
        var here = Draft
            .FirstThoughts.Where(t => t.Written && area.Questions.Any(q => q.Key == t.Key))
            .ToList();
        var mine = here.Count(t => t.AuthorId == Me.Id);
        var theirs = here.Count(t => t.AuthorId != Me.Id && t.VisibleTo(Me.Id));
        return (mine, theirs) switch
        {
            (0, 0) => "No first thoughts yet.",
            (_, 0) => $"First thoughts: {mine} of yours.",
            (0, _) => $"First thoughts: {theirs} from {Other.GivenName}.",
            _ => $"First thoughts: {mine} of yours, {theirs} from {Other.GivenName}.",
        };
    }
}
