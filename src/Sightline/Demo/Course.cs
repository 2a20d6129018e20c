namespace Sightline.Demo;

/// <summary>How one person's supervision goes and where it has got to today, as days before or after today.</summary>
internal sealed record Course
{
    public int EveryWeeks { get; init; } = 4;

    /// <summary>Days since they last met; none where they have not met yet.</summary>
    public int? LastMet { get; init; } = 14;

    /// <summary>Days until the next session; below zero it has passed and nobody has said what happened; none is none booked.</summary>
    public int? Next { get; init; } = 14;

    /// <summary>How many more are booked after the next.</summary>
    public int BookedAhead { get; init; } = 1;

    public RecordState Record { get; init; } = RecordState.Signed;
    public AgreementState Agreement { get; init; } = AgreementState.InDate;

    /// <summary>Leave: days from today on which it begins and ends, and its kind.</summary>
    public (int From, int Until, string Kind)[] Away { get; init; } = [];

    /// <summary>Days ago on which this supervisor took over from another, whose reference is given.</summary>
    public (int DaysAgo, string From)? TookOver { get; init; }

    /// <summary>Supervised by somebody other than the line manager, and why.</summary>
    public (string Supervisor, string Why, bool Agreed)? Instead { get; init; }

    /// <summary>One of the older records was changed on request and signed with a comment.</summary>
    public bool Disagreed { get; init; }

    /// <summary>How many weeks they agreed on beyond what the policy asks, and why.</summary>
    public string? WhyLessOften { get; init; }
}
