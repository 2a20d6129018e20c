namespace Sightline.Supervisions;

/// <summary>One that is over: with whom, from when until when, and whether the reader still sees what is in it.</summary>
public sealed record EndedSupervision(
    Guid Id,
    string With,
    bool Supervising,
    string Stream,
    DateOnly StartedOn,
    DateOnly EndedOn,
    bool NotAgreed,
    bool Sees
);
