namespace Sightline.Tests.Access.Matrix;

/// <summary>One address that somebody asks for, and how it has to answer them.</summary>
internal sealed record Request(string Route, string Path, Func<Reader, Answer> Expected)
{
    /// <summary>Whoever has not signed in is answered too, and not asked to.</summary>
    public bool ForEveryone { get; init; }

    /// <summary>There is nothing to see there; its form is for everybody who is signed in.</summary>
    public bool OnlyItsForm { get; init; }

    public Answer To(Reader reader) =>
        reader.SignedIn || ForEveryone ? Expected(reader) : Answer.SignIn;
}
