namespace Sightline.Records;

/// <summary>A label and what it says, on one line.</summary>
public sealed record RecordFact(string Label, string Value);
