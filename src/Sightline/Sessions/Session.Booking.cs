using Sightline.Supervisions;

namespace Sightline.Sessions;

/// <summary>Booking a session, or writing down one that took place without being booked.</summary>
public sealed partial class Session
{
    /// <summary>Nobody knows a room or a rota further ahead than this.</summary>
    private const int YearsAhead = 2;

    /// <summary>Asked of the supervision, whatever the day.</summary>
    public static Refusal? WhyNotBook(Supervision supervision, Person by) =>
        supervision.EndedOn is { } ended
            ? new($"This supervision ended on {Words.Day(ended)}, so nothing more can be booked")
        : supervision.AwaitsSeniorManager
            ? new(
                "A senior manager has to agree to this supervision first, because the supervisor is not the line manager"
            )
        : !supervision.IsParty(by.Id)
            ? new("Only the two people of a supervision book its sessions")
        : null;

    public static Refusal? WhyNotOn(Supervision supervision, DateOnly on, DateOnly today) =>
        on < today ? new($"The date must be today or later. {Words.Day(on)} has passed")
        : on > today.AddYears(YearsAhead)
            ? new($"The date must be before {Words.Day(today.AddYears(YearsAhead))}")
        : Leaver(supervision, on) is { } leaver
            ? new($"{leaver.Name} leaves on {Words.Day(leaver.LeftOn!.Value)}, before this date")
        : null;

    /// <summary>For a meeting that took place without being booked.</summary>
    public static Refusal? WhyNotMetOn(Supervision supervision, DateOnly on, DateOnly today) =>
        on > today ? new("The date you met must be today or in the past")
        : on < supervision.StartedOn
            ? new(
                $"The date you met must be after this supervision started on {Words.Day(supervision.StartedOn)}"
            )
        : on < today.AddYears(-1) ? new("The date you met must be in the last twelve months")
        : null;

    private static Person? Leaver(Supervision supervision, DateOnly on) =>
        new[] { supervision.Supervisee, supervision.Supervisor }.FirstOrDefault(p =>
            p?.LeftOn < on
        );
}
