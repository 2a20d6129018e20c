namespace Sightline.Supervisions;

/// <summary>One that is over: with whom, from when until when, and whether the reader still sees what is in it.</summary>
public sealed record EndedSupervision(
    Guid Id,
    string With,
    bool Supervising,
    string Stream,
    DateOnly StartedOn,
    DateOnly EndedOn,
    bool Began,
    bool NotAgreed,
    bool Sees
)
{
    public string What =>
        (Began, Supervising) switch
        {
            (true, true) => $"You supervised {With}",
            (true, false) => $"{With} supervised you",
            (false, true) => $"You were to supervise {With}",
            (false, false) => $"{With} was to supervise you",
        };

    public string When =>
        Began ? $"{Words.Day(StartedOn)} to {Words.Day(EndedOn)}"
        : NotAgreed ? $"A senior manager did not agree, on {Words.Day(EndedOn)}"
        : $"Taken back on {Words.Day(EndedOn)}";
}
