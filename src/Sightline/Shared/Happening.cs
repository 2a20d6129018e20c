namespace Sightline.Shared;

/// <summary>Something a person did, on its way into the history in the same transaction as the act itself.</summary>
/// <param name="Act">A word from <c>docs/history.md</c>, such as <c>record-signed</c>.</param>
/// <param name="ActorId">Who did it.</param>
/// <param name="At">When, UTC.</param>
/// <param name="SupervisionId">The supervision it belongs to, if it belongs to one.</param>
/// <param name="PersonId">The person whose file it stands in, if it stands in one.</param>
/// <param name="About">What it was about in plain words, such as "the session of 5 November 2026".</param>
/// <param name="Why">The reason that was given, if one was asked for.</param>
/// <param name="SessionId">The session it was about, if it was about one.</param>
/// <param name="Fingerprint">Of the text that was shared, signed or added, so that the history holds on to the exact words without holding them.</param>
public sealed record Happening(
    string Act,
    Guid ActorId,
    DateTime At,
    Guid? SupervisionId = null,
    Guid? PersonId = null,
    string? About = null,
    string? Why = null,
    Guid? SessionId = null,
    string? Fingerprint = null
);
