namespace Sightline.Demo.Writing;

/// <summary>A kind of situation a child may be in, and how it goes on from one supervision to the next. {braces} stand for what differs from child to child.</summary>
internal sealed record Situation(
    string Plan,
    int YoungestAge,
    int OldestAge,
    string Reason,
    params Stage[] Stages
);
