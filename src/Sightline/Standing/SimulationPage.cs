using System.Globalization;
using System.Text;
using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>Says a simulation in plain text: the whole first, then each person who would have been late.</summary>
internal static class SimulationPage
{
    public static string Of(SupervisionPolicy policy, Simulation simulation)
    {
        var page = new StringBuilder();
        page.AppendLine(
            $"\"{policy.Title}\" from {Words.Day(simulation.From)} to {Words.Day(simulation.To)}"
        );
        page.AppendLine();
        PolicyPage.Wrap(
            page,
            $"{simulation.PeopleLate} of {Words.Count(simulation.People.Count, "person", "people")} would have been late at some time."
        );
        PolicyPage.Wrap(
            page,
            $"It asks {Figure(simulation.HoursAsked)} hours of supervisors' time; {Figure(simulation.HoursHeld)} hours were held."
        );
        foreach (var person in simulation.People)
        {
            page.AppendLine();
            page.AppendLine(
                $"{person.Id}: {Words.Count(person.SessionsHeld, "session")} held, {Figure(person.HoursHeld)} hours; asked for {Figure(person.SessionsAsked)} sessions, {Figure(person.HoursAsked)} hours"
            );
            foreach (var late in person.Late)
            {
                var about = late.For is null ? "" : $" for {late.For}";
                PolicyPage.Wrap(
                    page,
                    $"- {late.Rule}{about}: {late.Verdict} from {Words.Day(late.From)} to {Words.Day(late.To)}, {Words.Count(late.Days, "day")} ({late.Clause})"
                );
            }
        }

        return page.ToString();
    }

    private static string Figure(double figure) =>
        figure.ToString("0.#", CultureInfo.InvariantCulture);
}
