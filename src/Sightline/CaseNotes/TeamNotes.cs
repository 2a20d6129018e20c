using Sightline.Policies;

namespace Sightline.CaseNotes;

/// <summary>How a team puts what concerns children on the children's records, as counts: never whose, never what.</summary>
/// <param name="WasDue">What was due in the last weeks, without what turned out not to belong there.</param>
/// <param name="InTime">How much of that was there in time.</param>
public sealed record TeamNotes(
    Guid TeamId,
    string? Team,
    int Waiting,
    int Late,
    int WasDue,
    int InTime
)
{
    /// <summary>How far back "lately" goes. Ours to choose: no policy speaks of it.</summary>
    public const int Weeks = 4;

    public string Name => Team ?? "People outside a team";

    /// <summary>31 of 33 discussions were on the children's records within 2 working days in the last 4 weeks (section 9).</summary>
    public string Lately(CaseNoteRules rules) =>
        WasDue == 0
            ? $"Nothing was due on children's records in the last {Weeks} weeks"
            : $"{InTime} of {Words.Count(WasDue, "discussion")} {(InTime == 1 ? "was" : "were")} on the children's records within {rules.Deadline.Within.Words} in the last {Weeks} weeks ({rules.Deadline.Clause})";

    public string Now =>
        Waiting == 0
            ? "Everything is on the children's records."
            : $"{Words.Count(Waiting, "discussion waits", "discussions wait")} to be recorded. "
                + (
                    Late == 0
                        ? "None is late."
                        : $"{Words.Count(Late, "is", "are")} past the day {(Late == 1 ? "it was" : "they were")} due."
                );
}
