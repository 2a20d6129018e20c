using System.ComponentModel.DataAnnotations;
using Sightline.Supervisions;

namespace Sightline.Sessions;

/// <summary>What is asked when a session is moved or called off.</summary>
public sealed class ChangeForm
{
    public const string Move = "move";
    public const string CallOff = "call-off";
    public const string Supervisee = "supervisee";
    public const string Supervisor = "supervisor";
    public const string Neither = "neither";
    public const string Now = "now";
    public const string Later = "later";

    public string? What { get; set; }
    public string? Who { get; set; }
    public string? Reason { get; set; }
    public string? Note { get; set; }

    /// <summary>After calling off: a new date now, or later.</summary>
    public string? Rebook { get; set; }

    [Display(Name = "New date")]
    public DateOnly? On { get; set; }

    [Display(Name = "New start time")]
    public TimeOnly? StartsAt { get; set; }
    public string? Place { get; set; }
    public string? WhyOutsidePolicy { get; set; }

    /// <summary>The version of the session that was on the page.</summary>
    public int Version { get; set; }
    public string? Seen { get; set; }

    public bool NewDate => What == Move || (What == CallOff && Rebook == Now);

    public Side? Side =>
        Who switch
        {
            Supervisee => Supervisions.Side.Supervisee,
            Supervisor => Supervisions.Side.Supervisor,
            _ => null,
        };

    public string? NoteGiven => string.IsNullOrWhiteSpace(Note) ? null : Passage.Tidy(Note);
    public string? WhyGiven =>
        string.IsNullOrWhiteSpace(WhyOutsidePolicy) ? null : Passage.Tidy(WhyOutsidePolicy);

    public IEnumerable<(string Field, string Message)> Problems(
        IReadOnlyList<ReasonOffered> reasons
    )
    {
        if (What is not (Move or CallOff))
        {
            yield return (nameof(What), "Select what you want to do");
            yield break;
        }

        if (Who is not (Supervisee or Supervisor or Neither))
        {
            yield return (nameof(Who), "Select who could not come");
        }

        var reason = reasons.FirstOrDefault(r => r.Id == Reason);
        if (reason is null)
        {
            yield return (nameof(Reason), "Select a reason");
        }
        else if (reason.AsksWords && NoteGiven is null)
        {
            yield return (nameof(Note), "Enter what the reason was");
        }

        if (Note?.Length > 2000)
        {
            yield return (nameof(Note), "The note must be 2,000 characters or fewer");
        }

        if (What == CallOff && Rebook is not (Now or Later))
        {
            yield return (nameof(Rebook), "Select whether to book a new date now");
        }

        if (!NewDate)
        {
            yield break;
        }

        if (On is null)
        {
            yield return (nameof(On), "Enter the new date");
        }

        if (StartsAt is null)
        {
            yield return (nameof(StartsAt), "Enter the new start time, for example 10:30am");
        }

        if (string.IsNullOrWhiteSpace(Place) || Place.Trim().Length > 300)
        {
            yield return (nameof(Place), "Enter where you will meet, in 300 characters or fewer");
        }
    }
}
