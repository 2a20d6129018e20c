namespace Sightline.People;

/// <summary>What an administrator does to somebody's details, each with its line in the history.</summary>
public sealed partial class Person
{
    /// <summary>What may be corrected at any time.</summary>
    public void Correct(PersonDetails details, Person by, DateTime at)
    {
        Reference = details.Reference;
        GivenName = details.GivenName;
        FamilyName = details.FamilyName;
        Email = details.Email;
        Post = details.Post;
        Group = details.Group;
        Employment = details.Employment;
        TeamId = details.TeamId;
        StartedOn = details.StartedOn ?? StartedOn;
        Happened(new("person-changed", by.Id, at, PersonId: Id, About: "their details"));
    }

    public void Joined(Person by, DateTime at) =>
        Happened(new("person-added", by.Id, at, PersonId: Id));

    public Refusal? WhyNotLeave(DateOnly on) =>
        on < StartedOn
            ? new($"{Name} started on {Words.Day(StartedOn)}. Enter a last day after that")
            : null;

    /// <summary>Their last day is known. From the day after they cannot sign in.</summary>
    public void Leave(DateOnly on, Person by, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotLeave(on));
        Leave(on);
        Happened(new("person-left", by.Id, at, PersonId: Id, About: $"last day {Words.Day(on)}"));
    }

    public void Return(Person by, DateTime at)
    {
        Return();
        Happened(new("person-returned", by.Id, at, PersonId: Id));
    }

    public LineManagement ManagedBy(Person manager, DateOnly fromOn, Person by, DateTime at)
    {
        Happened(
            new(
                "manager-changed",
                by.Id,
                at,
                PersonId: Id,
                About: $"to {manager.Name}, from {Words.Day(fromOn)}"
            )
        );
        return new(this, manager, fromOn);
    }

    public void ManagedByNobody(DateOnly fromOn, Person by, DateTime at) =>
        Happened(
            new(
                "manager-changed",
                by.Id,
                at,
                PersonId: Id,
                About: $"to nobody, from {Words.Day(fromOn)}"
            )
        );

    public static Refusal? WhyNotAway(DateOnly fromOn, DateOnly untilOn) =>
        untilOn < fromOn ? new("The last day away must be the first day or later") : null;

    /// <summary>The kind of leave stays out of the history: why somebody is away is for fewer eyes than that they are.</summary>
    public Leave Away(DateOnly fromOn, DateOnly untilOn, string kind, Person by, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotAway(fromOn, untilOn));
        Happened(new("leave-added", by.Id, at, PersonId: Id, About: Days(fromOn, untilOn)));
        return new(this, fromOn, untilOn, kind);
    }

    public void NotAway(Leave leave, Person by, DateTime at) =>
        Happened(
            new("leave-removed", by.Id, at, PersonId: Id, About: Days(leave.FromOn, leave.UntilOn))
        );

    public RoleHeld Given(string role, Person by, DateTime at)
    {
        Happened(new("role-given", by.Id, at, PersonId: Id, About: role));
        return new(this, role, at, by);
    }

    public void Relieved(RoleHeld role, Person by, DateTime at)
    {
        role.End(at);
        Happened(new("role-ended", by.Id, at, PersonId: Id, About: role.Role));
    }

    private static string Days(DateOnly fromOn, DateOnly untilOn) =>
        fromOn == untilOn ? Words.Day(fromOn) : $"{Words.Day(fromOn)} to {Words.Day(untilOn)}";
}
