using Sightline.People;
using NewModel = Sightline.Supervisions.NewModel;

namespace Sightline.Tests.Supervisions;

/// <summary>A manager who asks for somebody other than the line manager to supervise.</summary>
internal static class SetUpVisits
{
    private static readonly DateOnly Today = new(2026, 11, 26);

    public static string PathFor(Person person) => $"/supervision/new?person={person.Id}";

    public static async Task<VisitedPage> Ask(
        this Visitor manager,
        Person supervisee,
        Person supervisor,
        DateOnly? from = null
    )
    {
        var on = from ?? Today;
        return await manager.Press(
            await manager.Open(PathFor(supervisee)),
            "Set up this supervision",
            ("Who", NewModel.Else),
            ("SupervisorId", supervisor.Id.ToString()),
            ("Why", "Idris is the practice educator"),
            ("From.Day", $"{on.Day}"),
            ("From.Month", $"{on.Month}"),
            ("From.Year", $"{on.Year}")
        );
    }
}
