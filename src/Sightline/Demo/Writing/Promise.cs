namespace Sightline.Demo.Writing;

/// <summary>An action as it was agreed, and what was said of it when it was done.</summary>
internal sealed record Promise(
    string What,
    string Why,
    string HowWeWillKnow,
    string Difference,
    bool BySupervisor = false
);
